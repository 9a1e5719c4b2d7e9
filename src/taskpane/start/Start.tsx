import { Button, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../controller/paneContext';
import { Reading } from '../shell/Reading';
import { startWords } from './words';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, flexGrow: 1 },
  question: { margin: 0 },
  promise: { display: 'block', marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  privacy: { color: tokens.colorNeutralForeground2, marginTop: 'auto' },
});

/** The first screen: what the product is worth, and three ways in. */
export function Start({ privacy }: { privacy: string }) {
  const styles = useStyles();
  const { state, dispatch, commands } = usePane();
  const [inserting, setInserting] = useState(false);
  const insert = async (): Promise<void> => {
    setInserting(true);
    await commands.insertSample();
    setInserting(false);
  };
  return (
    <div className={styles.start}>
      <div>
        <Title3 as="h2" block className={styles.question}>
          {startWords.question}
        </Title3>
        <Text className={styles.promise}>{startWords.promise}</Text>
      </div>
      {state.reading && <Reading reading={state.reading} />}
      <div className={styles.ways}>
        <Button appearance="primary" size="large" onClick={() => void commands.scoreThisSheet()}>
          {startWords.score}
        </Button>
        <Button onClick={() => void insert()} disabledFocusable={inserting}>
          {inserting ? startWords.inserting : startWords.sample}
        </Button>
        <Button appearance="subtle" onClick={() => dispatch({ type: 'screenChosen', screen: 'functions' })}>
          {startWords.functions}
        </Button>
      </div>
      <Text size={200} className={styles.privacy}>
        {privacy}
      </Text>
    </div>
  );
}
