import { CellError, plain } from '../../cells/cell';
import { labelKey } from '../../cells/label';
import type { MapRow, State } from '../state/state';
import { mapRows } from '../views/given';
import { labelsView } from '../views/labelsView';
import { mapColumn } from '../views/mapColumn';
import type { Value, WritePlan } from '../writePlan';
import { freeName } from './freeName';
import { headerFill } from './looks';
import { hasHeadings, mapTable, rewritten, sameRows, type Held } from './ownTables';

/** What is due of the map: the table, where it is not there or does not say what the pane says of this sheet. */
export function mapPlan(state: State, held: Held): Partial<WritePlan> {
  const own = state.named.find(({ name }) => name === mapTable.name);
  if (held.map && !hasHeadings(held.map, mapTable.headings)) throw new Error(otherHeadings);
  const rows = mapRecords(state, held);
  if (!rows || (held.map ? sameRows(rows, held.map) : rows.length === 1)) return {};
  if (own) return { tables: [rewritten(own, rows)] };
  const name = freeName(
    mapTable.sheet,
    (state.sheets ?? []).map((sheet) => sheet.name),
  );
  return {
    addSheets: [
      {
        name,
        blocks: [],
        formats: [{ range: 'A1:D1', bold: true, fill: headerFill }],
        widths: { A: 20, B: 24, C: 40, D: 40 },
      },
    ],
    tables: [{ name: mapTable.name, sheet: name, at: 'A1', rows }],
  };
}

const otherHeadings =
  'The table “Alignment_map” no longer begins with Sheet, Column, Label and Imperative. Put these headings back, then write again.';

/**
 * The map as it is to be, header first: one row for each label. Rows of other sheets and columns stay as they are, and rows
 * of this one where they are; new labels follow in the order of the sheet. Null for a sheet without labels.
 */
function mapRecords(state: State, held: Held): Value[][] | null {
  const column = mapColumn(state);
  if (!state.sheet || column === null) return null;
  const sheet = state.sheet.content.name;
  const due = new Map(
    dueRows(state).map(([label, tag]): [string, Value[]] => [labelKey(label), [sheet, column, label, tag]]),
  );
  const isOurs = ([ofSheet, ofColumn]: Value[]): boolean =>
    labelKey(String(ofSheet)) === labelKey(sheet) && labelKey(String(ofColumn)) === labelKey(column);
  const kept = (held.map ?? []).slice(1).flatMap((cells): Value[][] => {
    const row = cells
      .slice(0, mapTable.headings.length)
      .map((cell) => (typeof cell === 'boolean' ? yesNo(cell) : cell));
    if (row.every((cell) => cell === '')) return [];
    if (!isOurs(row)) return [row];
    const key = labelKey(String(row[2]));
    const now = due.get(key);
    due.delete(key);
    return now ? [now] : [];
  });
  return [mapTable.headings, ...kept, ...due.values()];
}

/** What is mapped, then what is left open: so that labels that come later can be told from those, and be filled in here. */
function dueRows(state: State): MapRow[] {
  const mapped = mapRows(state);
  if (mapped.length === 0) return [];
  const open = labelsView(state).lines.filter(({ tag, label }) => tag === null && !(plain(label) instanceof CellError));
  return [...mapped, ...open.map(({ label }): MapRow => [label, ''])];
}

/** A label that is a truth value, as the functions read it. */
const yesNo = (cell: boolean): string => String(cell).toUpperCase();
