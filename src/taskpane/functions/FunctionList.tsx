import { Accordion, Button, SearchBox, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FunctionWords } from '../../functions/generated/words';
import { FunctionItem } from './FunctionItem';
import { search } from './search';
import { words as texts } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  search: { width: '100%', maxWidth: 'none', boxSizing: 'border-box', overflow: 'clip', overflowClipMargin: '2px' },
  family: { display: 'block', margin: `${tokens.spacingVerticalS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

interface Props {
  words: readonly FunctionWords[];
  /** Whether a function's formula can be made from what is mapped. */
  isMapped(word: FunctionWords): boolean;
  onInsert(word: FunctionWords): void;
  onTry(word: FunctionWords): void;
}

/** The functions with their words, as they stand in the source's documentation, by the question they answer. */
export function FunctionList({ words, isMapped, onInsert, onTry }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const families = search(words, Object.keys(texts.families), wanted);
  const found = families.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <section className={styles.list} aria-label={texts.title}>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      <Text size={200} role="status" className={styles.quiet}>
        {found > 0 ? texts.found(found) : texts.none(wanted.trim())}
      </Text>
      {found === 0 && (
        <div className={styles.none}>
          <Button size="small" onClick={() => setWanted('')}>
            {texts.showAll}
          </Button>
        </div>
      )}
      {families.map(({ family, functions }) => (
        <div key={family}>
          <Subtitle2 as="h3" className={styles.family}>
            {texts.families[family] ?? family}
          </Subtitle2>
          <Accordion collapsible multiple>
            {functions.map((word) => (
              <FunctionItem
                key={word.name}
                word={word}
                mapped={isMapped(word)}
                onInsert={() => onInsert(word)}
                onTry={() => onTry(word)}
              />
            ))}
          </Accordion>
        </div>
      ))}
    </section>
  );
}
