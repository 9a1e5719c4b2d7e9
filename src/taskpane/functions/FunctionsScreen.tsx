import { makeStyles, tokens } from '@fluentui/react-components';
import { words as functions, type FunctionWords } from '../../functions/generated/words';
import { callPlan } from '../../planning/write/callPlan';
import { exampleSheet } from '../../planning/write/exampleSheet';
import { insertable } from '../../planning/write/insertable';
import { resultPlan } from '../../planning/write/resultPlan';
import { usePane } from '../controller/paneContext';
import { ScreenTitle } from '../shell/ScreenTitle';
import { FunctionList } from './FunctionList';
import { words } from './words';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The functions, each with its ways into the workbook. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { selected, propose } = commands;

  const insert = async (word: FunctionWords) => {
    const at = await selected();
    if (!at) return;
    await propose(word.name, (now, held) => {
      const result = insertable(now, word);
      return result ? resultPlan(now, result, at, held) : callPlan(word.name, at);
    });
  };
  const tryOut = (word: FunctionWords) =>
    void propose(words.exampleOf(word.name), ({ sheets }) =>
      exampleSheet(
        word,
        (sheets ?? []).map(({ name }) => name),
      ),
    );

  return (
    <div className={styles.screen}>
      <ScreenTitle title={words.title}>{words.intro}</ScreenTitle>
      <FunctionList
        words={functions}
        isMapped={(word) => insertable(state, word) !== null}
        onInsert={(word) => void insert(word)}
        onTry={tryOut}
      />
    </div>
  );
}
