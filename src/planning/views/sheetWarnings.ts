import { count } from '../../cells/matrix';
import { quote } from '../../cells/sheetError';
import type { Place } from '../sheet';
import type { SheetState, State } from '../state/state';
import { holds } from './cells';
import { rangesOf } from './ranges';
import { cellsAt } from './told';
import type { Warning } from './views';

/** What is amiss with the sheets that the pane speaks of. */
export function workbookWarnings({ sheets, strategy, named, below }: State, { content }: SheetState): Warning[] {
  if (sheets === null) return [];
  const warnings: string[] = [];
  const gone = (name: string) => !sheets.some((sheet) => sheet.name === name);
  if (gone(content.name))
    warnings.push(`The sheet ${quote(content.name)} is gone or has another name now. Choose the sheet again.`);
  const { home } = strategy;
  if (home.kind === 'range' && gone(home.place.sheet))
    warnings.push(`The strategy stood on ${quote(home.place.sheet)}, which is gone or has another name now.`);
  if (home.kind === 'table' && !named.some(({ name }) => name.toLowerCase() === 'strategy'))
    warnings.push('The table “Strategy” is gone or has another name now. Writing to the workbook puts it back.');
  return [...warnings.map((text) => ({ text, place: null })), ...below.map(notSeen)];
}

function notSeen(place: Place): Warning {
  const { row, rows } = place.area;
  const [those, stand] = rows > 1 ? [`Rows ${row + 1} to ${row + rows}`, 'stand'] : [`Row ${row + 1}`, 'stands'];
  return {
    text: `${those} of ${quote(place.sheet)} ${stand} below the named range that formulas read, so nothing there counts. Extend the range, or enter the same in this pane and clear what was typed.`,
    place,
  };
}

/** What the sheet hides, merges or protects. */
export function sheetWarnings(state: State, sheet: SheetState): Warning[] {
  const { content } = sheet;
  const warnings = [...hidden(state, sheet), ...merged(state, sheet)];
  if (content.protected)
    warnings.push({
      text: `The sheet ${quote(content.name)} is protected. It can be scored; to write on it, whoever protected it must lift that, or choose another sheet for the score.`,
      place: null,
    });
  return warnings;
}

/** Formulas count what a filter hides. */
function hidden(state: State, sheet: SheetState): Warning[] {
  const { amounts, ratings, prices } = rangesOf(state) ?? {};
  const taken = amounts ?? ratings ?? prices;
  if (!taken) return [];
  const { data } = sheet.layout;
  const rows = sheet.content.hiddenRows.filter((row) => holds(taken.rows, row));
  const columns = sheet.content.hiddenColumns.filter((column) => holds(taken.columns, column));
  const counted = (places: number[], noun: string) =>
    `${count(places.length, `hidden ${noun}`)} ${places.length > 1 ? 'are' : 'is'} counted.`;
  const warnings: Warning[] = [];
  if (rows.length > 0)
    warnings.push({
      text: counted(rows, 'row'),
      place: cellsAt(sheet, { row: rows[0], column: data.column, columns: data.columns }),
    });
  if (columns.length > 0)
    warnings.push({
      text: counted(columns, 'column'),
      place: cellsAt(sheet, { row: data.row, column: columns[0], rows: data.rows }),
    });
  return warnings;
}

/** A merged cell holds its amount or label in its first cell only. */
function merged(state: State, sheet: SheetState): Warning[] {
  const { amounts, tags } = rangesOf(state) ?? {};
  if (!amounts || !tags) return [];
  const { data } = sheet.layout;
  const areas = sheet.content.merged.filter(({ row, rows }) => row < data.row + data.rows && row + rows > data.row);
  const warnings: Warning[] = [];
  const overAmounts = areas.find(({ column, columns: wide }) =>
    amounts.columns.some((span) => column < span.first + span.count && column + wide > span.first),
  );
  if (overAmounts)
    warnings.push({
      text: 'Merged cells among the amounts count once, with the line and column of their first cell.',
      place: { sheet: sheet.content.name, area: overAmounts },
    });
  const isChosen = sheet.choices.asAbove?.[tags.columns[0].first] !== undefined;
  if (tags.filledDown)
    warnings.push({
      text: `${isChosen ? 'You said so under Columns' : 'Labels stand in merged cells'}: a blank one counts as the label above it.`,
      place: cellsAt(sheet, { row: data.row, column: tags.columns[0].first, rows: data.rows }),
    });
  return warnings;
}
