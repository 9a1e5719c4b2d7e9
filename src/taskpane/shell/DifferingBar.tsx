import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../controller/paneContext';
import { differingWords as words } from './words';

const useStyles = makeStyles({
  bar: { marginInline: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalM },
});

/** What was changed in the workbook and in the pane alike, until the user has said which is to stand. */
export function DifferingBar() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { differing } = state;
  if (!differing) return null;
  const { strategy, map } = differing;
  const text = [...(strategy ? [words.strategy] : []), ...(map.length > 0 ? [words.map(map)] : [])].join(' ');
  return (
    <MessageBar key={text} intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => dispatch({ type: 'differenceSettled', takes: 'workbook' })}>{words.workbook}</Button>
        <Button onClick={() => dispatch({ type: 'differenceSettled', takes: 'pane' })}>{words.pane}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
