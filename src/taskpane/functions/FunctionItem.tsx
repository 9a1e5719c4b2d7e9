import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FunctionWords } from '../../functions/generated/words';
import { usePane } from '../controller/paneContext';
import { words as texts } from './words';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXS },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: { '@media (forced-colors: active)': { color: 'LinkText' } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  word: FunctionWords;
  mapped: boolean;
  onInsert(): void;
  onTry(): void;
}

/** A function: what it gives, how it is written, an example, and the ways into the workbook. */
export function FunctionItem({ word, mapped, onInsert, onTry }: Props) {
  const styles = useStyles();
  const { helpPages } = usePane();
  const [example] = word.examples;
  return (
    <AccordionItem value={word.name}>
      <AccordionHeader
        as="h4"
        button={{ 'aria-labelledby': `${word.name}-name`, 'aria-describedby': `${word.name}-summary` }}
      >
        <span className={styles.header}>
          <span id={`${word.name}-name`}>{word.name}</span>
          <Text size={200} id={`${word.name}-summary`} className={styles.quiet}>
            {word.summary}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div>
          <Text weight="semibold">{texts.write}</Text>
          <code className={styles.code}>={word.syntax}</code>
        </div>
        <div>
          <Text weight="semibold">{texts.example}</Text>
          <code className={styles.code}>{example.formula}</code>
          <Text size={200}>{texts.gives(resultText(example.result))}</Text>
        </div>
        <div className={styles.buttons}>
          <Button size="small" onClick={onInsert}>
            {texts.insert}
          </Button>
          <Button size="small" onClick={onTry}>
            {texts.tryOut}
          </Button>
        </div>
        <Text size={200} className={styles.quiet}>
          {mapped ? texts.insertMapped : texts.insertEmpty(word.name)}
        </Text>
        {helpPages && (
          <Link className={styles.link} href={`help/${word.name}.html`} target="_blank">
            {texts.about(word.name)}
          </Link>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

type Result = FunctionWords['examples'][number]['result'];

/** What an example gives, in a line: a table by its header and size. */
function resultText(result: Result): string {
  if (Array.isArray(result)) return texts.table(result.length, result[0].join(', '));
  if (typeof result === 'object' && result !== null && 'error' in result)
    return `${result.error} ${result.message ?? ''}`;
  return String(result);
}
