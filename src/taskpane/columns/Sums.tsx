import { Button, Field, Link, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowRole, SpecialRow } from '../../planning/layout';
import type { SheetContent } from '../../planning/sheet';
import type { SheetState } from '../../planning/state/state';
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

/** Rows that look like sums of others: nothing is left out before somebody has said that it is one. */
export function Sums({ sheet }: { sheet: SheetState }) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const [all, setAll] = useState(false);
  const { content, found, choices } = sheet;
  const suspects = sums(sheet);
  if (suspects.length === 0) return null;
  const asFound = new Map(found.special.map((special) => [special.row, special]));
  const settle = (rows: SpecialRow[], isSum: boolean): void => {
    const role = (row: number): RowRole =>
      !isSum ? 'data' : asFound.get(row)?.role.is === 'total' ? 'total' : 'subtotal';
    for (const one of new Set(rows.map(({ row }) => role(row))))
      dispatch({ type: 'rowsSettled', rows: rows.map(({ row }) => row).filter((row) => role(row) === one), role: one });
  };
  return (
    <section aria-label={words.subtotals} className={styles.sums}>
      <div>
        <Text weight="semibold">{words.subtotals}</Text>
        <Text className={styles.why}>{words.subtotalsWhy}</Text>
      </div>
      {suspects.slice(0, all ? undefined : first).map((suspect) => (
        <Sum
          key={suspect.row}
          suspect={asFound.get(suspect.row) ?? suspect}
          content={content}
          settled={choices.rows[suspect.row]}
          onSettle={(isSum) => settle([suspect], isSum)}
        />
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
  );
}

interface SumProps {
  suspect: SpecialRow;
  content: SheetContent;
  settled: RowRole | undefined;
  onSettle(isSum: boolean): void;
}

function Sum({ suspect: { row, role, of }, content, settled, onSettle }: SumProps) {
  const label = labelOf(row, content);
  const text = of ? words.addsUp(row, label, of.from, of.to) : words.looksLike(row, label, rowRoles[role.is]);
  const hint = settled === undefined && !of ? words.because(role.because) : undefined;
  return (
    <Field label={text} hint={hint}>
      <RadioGroup
        layout="horizontal"
        value={settled === undefined ? '' : settled === 'data' ? 'line' : 'sum'}
        onChange={(_, { value }) => onSettle(value === 'sum')}
      >
        <Radio value="sum" label={words.isSum} />
        <Radio value="line" label={words.isLine} />
      </RadioGroup>
    </Field>
  );
}
