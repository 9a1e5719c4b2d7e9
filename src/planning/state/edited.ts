import { quote } from '../../cells/sheetError';
import { findLayout } from '../detect/findLayout';
import type { Column, ColumnRole, Layout } from '../layout';
import { memo } from '../memo';
import type { Cell, SheetContent } from '../sheet';
import { carried, columnsCarried, rowsCarried, type Carry } from './carry';
import { laidOut, layoutOf, namesOf, noChoices } from './laidOut';
import type { Choices, Notice, SheetState, State } from './state';

/**
 * The same sheet after somebody has worked on it. It is recognised anew, and what the user had chosen or confirmed goes to
 * where it stands now: columns by heading, rows by their text. What is gone, or has come, is said. What is reckoned ahead
 * of a new state is kept by its very objects, so the same question has the same state for an answer.
 */
export const edited = memo((state: State, old: SheetState, content: SheetContent): State => {
  if (onlyNumbersDiffer(old, content)) return { ...state, sheet: { ...old, content } };
  const names = namesOf(state);
  const found = findLayout(content, names);
  const rows = lazily(() => rowsCarried(old.content, content));
  const header = headerNow(old, found, rows);
  const headed = header === undefined ? found : layoutOf(content, names, { ...noChoices, header });
  const columns = columnsCarried(old.layout, headed);
  const choices = { ...carried(old.choices, columns, rows), header };
  if (old.confirmed) keep(choices, carried(confirmed(old), columns, rows), headed);
  const next = laidOut(state, { ...old, content, found, names, choices });
  return { ...next, notice: noticeOf(old, headed.columns, columns, content.name) ?? state.notice };
});

/** Where the header stands now that was chosen or confirmed; undefined where detection finds it by itself. */
function headerNow({ choices, confirmed, layout }: SheetState, found: Layout, row: Carry): Choices['header'] {
  const before = confirmed ? layout.header.is : choices.header;
  if (!before) return before === null && choices.header === null ? null : undefined;
  const first = row(before.first);
  if (first === null) return undefined;
  const last = first + before.last - before.first;
  const asFound = found.header.is?.first === first && found.header.is.last === last;
  return asFound && !choices.header ? undefined : { first, last };
}

/** What a user has confirmed, as choices. */
const confirmed = ({ layout }: SheetState): Choices => ({
  purpose: layout.purpose.is,
  shape: layout.shape.is,
  columns: Object.fromEntries(layout.columns.map(({ column, role }) => [column, role.is])),
  rows: {},
});

/** Adds what was confirmed and would be found otherwise now. */
function keep(choices: Choices, before: Choices, found: Layout): void {
  if (before.purpose !== found.purpose.is) choices.purpose = before.purpose;
  if (before.shape !== found.shape.is) choices.shape = before.shape;
  const differ = found.columns.filter(({ column, role }) => (before.columns[column] ?? role.is) !== role.is);
  choices.columns = {
    ...Object.fromEntries(differ.map(({ column }) => [column, before.columns[column]])),
    ...choices.columns,
  };
}

function lazily(make: () => Carry): Carry {
  let carry: Carry | null = null;
  return (place) => (carry ??= make())(place);
}

/** Roles that no formula takes. */
const idle: readonly ColumnRole[] = ['other', 'computed', 'period', 'discount'];

function noticeOf(old: SheetState, now: Column[], carry: Carry, sheet: string): Notice | null {
  const used = ({ role }: Column) => !idle.includes(role.is);
  const list = (columns: Column[]) =>
    columns.map(({ heading, column }) => quote(heading || `column ${column + 1}`)).join(', ');
  const gone = old.layout.columns.filter((column) => used(column) && carry(column.column) === null);
  if (gone.length > 0)
    return {
      tone: 'warning',
      text: `${list(gone)} ${gone.length > 1 ? 'are' : 'is'} no longer a heading of ${quote(sheet)}. Look at the columns again, or take the change in the sheet back.`,
    };
  const stayed = new Set(old.layout.columns.map(({ column }) => carry(column)));
  const come = now.filter((column) => used(column) && !stayed.has(column.column));
  if (come.length === 0 || !old.confirmed) return null;
  return {
    tone: 'info',
    text: `${list(come)} ${come.length > 1 ? 'are' : 'is'} new in ${quote(sheet)} and ${come.length > 1 ? 'are' : 'is'} taken along. Change that under Columns if it is no part of the plan.`,
  };
}

/** Numbers in place of other numbers below the header: the commonest edit of a plan, and one that leaves its layout as it is. */
export function onlyNumbersDiffer({ content: old, layout }: SheetState, now: SheetContent): boolean {
  const top = layout.data.row - old.area.row;
  const sameRow = (one: Cell[], other: Cell[], row: number): boolean =>
    one === other ||
    one.every(
      (cell, j) => cell === other[j] || (row >= top && typeof cell === 'number' && typeof other[j] === 'number'),
    );
  return (
    same(old.area, now.area) &&
    same(old.merged, now.merged) &&
    old.formats.every((row, i) => row.every((format, j) => format === now.formats[i]?.[j])) &&
    old.cells.every((row, i) => sameRow(row, now.cells[i], i))
  );
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
