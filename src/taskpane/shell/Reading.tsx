import { Button, ProgressBar, Skeleton, SkeletonItem, Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../controller/paneContext';
import { shellWords } from './words';

const useStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

const count = new Intl.NumberFormat();

/** A sheet on its way: what it is, how far it is, and how to stop it, over the shape of what will stand here. */
export function Reading({ reading }: { reading: { sheet: string; done: number; of: number } }) {
  const styles = useStyles();
  const { commands } = usePane();
  const { sheet, done, of } = reading;
  return (
    <section className={styles.reading} aria-label={shellWords.reading(sheet)}>
      <Text weight="semibold">{shellWords.reading(sheet)}</Text>
      <ProgressBar value={of ? done / of : 0} aria-label={shellWords.reading(sheet)} />
      <div className={styles.line}>
        <Text>{of ? shellWords.rows(count.format(done), count.format(of)) : ' '}</Text>
        <Button size="small" onClick={() => commands.cancel()}>
          {shellWords.cancel}
        </Button>
      </div>
      <Skeleton className={styles.lines} aria-hidden>
        {['60%', '100%', '100%', '100%', '80%'].map((width, index) => (
          <SkeletonItem key={index} size={24} style={{ width }} />
        ))}
      </Skeleton>
    </section>
  );
}
