import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action } from '../../src/planning/state/action';
import { initialState } from '../../src/planning/state/initialState';
import { reduce } from '../../src/planning/state/reduce';
import type { State } from '../../src/planning/state/state';
import type { Cell, SheetContent } from '../../src/planning/sheet';

/** The four messy sheets with the values that were computed elsewhere. */
export const golden = JSON.parse(readFileSync(join(__dirname, '../golden/sheets.json'), 'utf8'));

/** A sheet as a host would hand it over. */
export function contentOf(cells: Cell[][], more: Partial<SheetContent> = {}): SheetContent {
  const columns = Math.max(...cells.map((row) => row.length));
  const full = cells.map((row) => [...row, ...new Array<Cell>(columns - row.length).fill('')]);
  return {
    name: 'Budget',
    area: { row: 0, column: 0, rows: full.length, columns },
    cells: full,
    formats: full.map((row) => row.map(() => 'General')),
    formulas: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    ...more,
  };
}

export const after = (actions: Action[], state: State = initialState): State => actions.reduce(reduce, state);

/** The actions that type a strategy into an empty pane. */
export const typed = (strategy: readonly (readonly [string, string | number])[], reserve = ''): Action[] => [
  ...strategy.flatMap(([name, weight], i): Action[] => [
    { type: 'imperativeAdded' },
    { type: 'imperativeChanged', id: i + 1, change: { name, weight: String(weight) } },
  ]),
  { type: 'reserveChanged', reserve },
];

export const three = [
  ['Win retail', '50%'],
  ['Grow services', '30%'],
  ['Cut churn', '20%'],
] as const;

/** The budget of the golden sheets, read and confirmed, with the strategy typed. */
export const budgetState = (more: Partial<SheetContent> = {}): State =>
  after([
    ...typed(three, '10%'),
    { type: 'sheetRead', content: contentOf(golden.budget.rows, more) },
    { type: 'columnsConfirmed' },
  ]);
