import { Button, Field, Link, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Layout, RowRole, SpecialRow } from '../../planning/layout';
import type { SheetContent } from '../../planning/sheet';
import { usePane } from '../controller/paneContext';
import { sums } from './summary';
import { columnsWords as words, rowRoles } from './words';

/** So many are shown at first. */
const first = 5;

const useStyles = makeStyles({
  sums: { display: 'grid', rowGap: tokens.spacingVerticalM },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const labelOf = (row: number, { cells, area }: SheetContent): string =>
  String(cells[row - area.row]?.find((cell) => typeof cell === 'string' && cell.trim()) ?? '').trim();

const choiceOf = ({ role }: SpecialRow): RowRole | '' => (role.confidence === 'sure' ? role.is : '');

/** Rows that look like sums of others: nothing is left out before somebody has said that it is one. */
export function Sums({ content, layout }: { content: SheetContent; layout: Layout }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const [all, setAll] = useState(false);
  const suspects = sums(layout);
  const settle = (rows: SpecialRow[], isSum: boolean): void =>
    rows.forEach(({ row, role }) => dispatch({ type: 'rowsSettled', rows: [row], role: isSum ? role.is : 'data' }));
  const { hiddenRows, hiddenColumns } = content;
  return (
    <>
      {hiddenRows.length > 0 && <Text block>{words.hiddenRows(hiddenRows.length)}</Text>}
      {hiddenColumns.length > 0 && <Text block>{words.hiddenColumns(hiddenColumns.length)}</Text>}
      {suspects.length > 0 && (
        <section aria-label={words.subtotals} className={styles.sums}>
          <div>
            <Text weight="semibold">{words.subtotals}</Text>
            <Text className={styles.why}>{words.subtotalsWhy}</Text>
          </div>
          {suspects.slice(0, all ? undefined : first).map((suspect) => (
            <Sum key={suspect.row} suspect={suspect} content={content} onSettle={(isSum) => settle([suspect], isSum)} />
          ))}
          {!all && suspects.length > first && (
            <Link as="button" onClick={() => setAll(true)}>
              {words.showAll(suspects.length)}
            </Link>
          )}
          {suspects.length > 1 && (
            <div className={styles.buttons}>
              <Button size="small" onClick={() => settle(suspects, true)}>
                {words.allSums}
              </Button>
              <Button size="small" onClick={() => settle(suspects, false)}>
                {words.allLines}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

interface SumProps {
  suspect: SpecialRow;
  content: SheetContent;
  onSettle(isSum: boolean): void;
}

function Sum({ suspect, content, onSettle }: SumProps) {
  const { row, role, of } = suspect;
  const label = labelOf(row, content);
  const text = of ? words.addsUp(row, label, of.from, of.to) : words.looksLike(row, label, rowRoles[role.is]);
  return (
    <Field label={text} hint={of ? undefined : role.because}>
      <RadioGroup
        layout="horizontal"
        value={choiceOf(suspect) && 'sum'}
        onChange={(_, { value }) => onSettle(value === 'sum')}
      >
        <Radio value="sum" label={words.isSum} />
        <Radio value="line" label={words.isLine} />
      </RadioGroup>
    </Field>
  );
}
