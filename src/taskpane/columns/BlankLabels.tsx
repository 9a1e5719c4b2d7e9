import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../planning/address';
import type { SheetState } from '../../planning/state/state';
import { blanksView } from '../../planning/views/blanksView';
import { usePane } from '../controller/paneContext';
import { columnsWords as words } from './words';

const useStyles = makeStyles({ blanks: { display: 'grid', rowGap: tokens.spacingVerticalM } });

/** What blank cells of a column of labels mean: nothing, or as in a pivot table the label above. */
export function BlankLabels({ sheet }: { sheet: SheetState }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const blanks = blanksView(sheet);
  if (blanks.length === 0) return null;
  return (
    <section aria-label={words.blanks} className={styles.blanks}>
      <Text weight="semibold">{words.blanks}</Text>
      {blanks.map(({ column: { column, heading }, count, asAbove, evident }) => (
        <Field
          key={column}
          label={words.blankIn(columnLetters(column), heading, count)}
          hint={evident ? words.onceAbove : undefined}
        >
          <RadioGroup
            layout="horizontal"
            value={asAbove ? 'above' : 'nothing'}
            onChange={(_, { value }) => dispatch({ type: 'blanksChosen', column, asAbove: value === 'above' })}
          >
            <Radio value="nothing" label={words.blankMeansNothing} />
            <Radio value="above" label={words.blankMeansAbove} />
          </RadioGroup>
        </Field>
      ))}
    </section>
  );
}
