import { count } from '../../cells/matrix';
import { quote } from '../../cells/sheetError';
import { cellAddress } from '../address';
import type { SheetState, State } from '../state/state';
import { meaningsOf } from './labelsView';
import { settledRows } from './settled';
import { talliesOf, type Tallies } from './tallies';
import { cellsAt, labelPlace, listed, told, whereText } from './told';
import { cellAt, textOf } from './cells';
import type { Warning } from './views';

/** What of the amounts may be counted wrong: sums counted beside their lines, currencies, decimal marks, missing amounts. */
export function amountWarnings(state: State, sheet: SheetState): Warning[] {
  const tallies = talliesOf(state);
  return [
    ...suspectedSums(state, sheet),
    ...currencies(sheet, tallies),
    ...(tallies ? [...decimalMarks(tallies, sheet), ...withoutAmount(state, tallies, sheet)] : []),
  ];
}

/** Subtotals are never left out unasked: counted twice until they are confirmed, and said. */
function suspectedSums(state: State, sheet: SheetState): Warning[] {
  const { layout, choices, content } = sheet;
  const settled = new Set(settledRows(layout, choices));
  const tallies = talliesOf(state);
  const meanings = meaningsOf(state);
  const excluded = new Set(
    [...(tallies?.labels.values() ?? [])].flatMap(({ label, places }) =>
      meanings.part(meanings.of(label), meanings.buckets.excluded) === 1 && layout.shape.is === 'long' ? places : [],
    ),
  );
  const suspects = layout.special.filter(
    ({ row, role }) =>
      (role.is === 'subtotal' || role.is === 'total') &&
      choices.rows[row] !== 'data' &&
      !settled.has(row) &&
      !excluded.has(row),
  );
  const warnings = suspects.slice(0, told).map(({ row, of: added, role }): Warning => {
    const name = textOf(cellAt(content, row, nameColumn(sheet, row)));
    const sums = added ? ` It adds up rows ${added.from + 1} to ${added.to + 1}.` : '';
    return {
      text: `Row ${row + 1}${name ? ` (${quote(name)})` : ''} looks like a ${role.is} and is counted as a line.${sums} Confirm it under Columns, or keep it as a line.`,
      place: labelPlace(sheet, [row]),
    };
  });
  const more = suspects.slice(told);
  if (more.length > 0)
    warnings.push({
      text: `${count(more.length, 'further row')} may be subtotals and are counted as lines.`,
      place: labelPlace(sheet, [more[0].row]),
    });
  return warnings;
}

/** The first column of a row with text. */
function nameColumn({ layout, content }: SheetState, row: number): number {
  const { column, columns } = layout.data;
  for (let at = column; at < column + columns; at++)
    if (typeof cellAt(content, row, at) === 'string' && textOf(cellAt(content, row, at))) return at;
  return column;
}

function currencies({ layout }: SheetState, tallies: Tallies | null): Warning[] {
  const named = [...new Set([...layout.currencies, ...(tallies?.currencies ?? [])])].sort();
  if (named.length < 2) return [];
  return [{ text: `The amounts are in ${listed(named)}. They are added as they stand, never converted.`, place: null }];
}

/** The functions read one comma before three digits as thousands, whatever the sheet around it means. */
function decimalMarks({ ambiguous }: Tallies, sheet: SheetState): Warning[] {
  const [first] = ambiguous;
  if (!first) return [];
  const more =
    ambiguous.length > 1
      ? ` ${count(ambiguous.length - 1, 'further cell')} ${ambiguous.length > 2 ? 'are' : 'is'} written like that.`
      : '';
  const read = first.text.includes(',') ? 'thousands' : 'a decimal fraction';
  return [
    {
      text: `${cellAddress(first.row, first.column)} says ${quote(first.text)} in a sheet with decimal commas; a formula reads it as ${read}. Make it a number.${more}`,
      place: cellsAt(sheet, first),
    },
  ];
}

/** A line that serves something and holds no amount: a vacancy, or money that is still to come. */
function withoutAmount(state: State, { labels }: Tallies, sheet: SheetState): Warning[] {
  const meanings = meaningsOf(state);
  const places = [...labels.values()]
    .filter(({ label, without }) => without.length > 0 && meanings.of(label).names)
    .filter(({ label }) => meanings.part(meanings.of(label), meanings.buckets.excluded) < 1)
    .flatMap(({ without }) => without)
    .sort((one, other) => one - other);
  if (places.length === 0) return [];
  const noun = sheet.layout.shape.is === 'wide' ? 'column' : 'line';
  return [
    {
      text: `${count(places.length, `mapped ${noun}`)} ${places.length > 1 ? 'hold' : 'holds'} no amount (${whereText(sheet, places)}).`,
      place: labelPlace(sheet, places),
    },
  ];
}
