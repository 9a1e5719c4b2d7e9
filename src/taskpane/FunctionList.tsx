import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FunctionWords } from '../functions/generated/words';

const useStyles = makeStyles({
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    marginBlock: tokens.spacingVerticalXS,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

type Result = FunctionWords['examples'][number]['result'];

/** What an example gives, in a line: a table by its header and size. */
function resultText(result: Result): string {
  if (Array.isArray(result)) return `a table of ${result.length} rows: ${result[0].join(', ')}`;
  if (typeof result === 'object' && result !== null && 'error' in result)
    return `${result.error} ${result.message ?? ''}`;
  return String(result);
}

/** The functions with their words, as they stand in the source's documentation. */
export function FunctionList({ words }: { words: readonly FunctionWords[] }) {
  return (
    <section aria-labelledby="functions">
      <Subtitle2 as="h2" id="functions">
        Functions
      </Subtitle2>
      <Accordion collapsible multiple>
        {words.map((word) => (
          <FunctionItem key={word.name} word={word} />
        ))}
      </Accordion>
    </section>
  );
}

function FunctionItem({ word }: { word: FunctionWords }) {
  const styles = useStyles();
  const [example] = word.examples;
  return (
    <AccordionItem value={word.name}>
      <AccordionHeader as="h3">{word.name}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text>{word.summary}</Text>
        <div>
          <Text weight="semibold">Write</Text>
          <code className={styles.code}>={word.syntax}</code>
        </div>
        <div>
          <Text weight="semibold">Example</Text>
          <code className={styles.code}>{example.formula}</code>
          <Text size={200}>gives {resultText(example.result)}</Text>
        </div>
        <Link href={`help/${word.name}.html`} target="_blank">
          All about {word.name}
        </Link>
      </AccordionPanel>
    </AccordionItem>
  );
}
