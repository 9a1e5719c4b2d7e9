import { quote } from '../../cells/sheetError';
import { findLayout } from '../detect/findLayout';
import type { Column, ColumnRole, Layout } from '../layout';
import type { SheetContent } from '../sheet';
import { carried, columnsCarried, rowsCarried, type Carry } from './carry';
import { laidOut, layoutOf, namesOf, noChoices } from './laidOut';
import type { Choices, Notice, SheetState, State } from './state';

/**
 * The same sheet after somebody has worked on it. It is recognised anew, and what the user had chosen or confirmed goes to
 * where it stands now: columns by heading, rows by their text. What is gone, or has come, is said.
 */
export function edited(state: State, old: SheetState, content: SheetContent): State {
  const names = namesOf(state);
  const found = findLayout(content, names);
  const rows = lazily(() => rowsCarried(old.content, content));
  const header = headerNow(old, found, rows);
  const headed = header === undefined ? found : layoutOf(content, names, { ...noChoices, header });
  const columns = columnsCarried(old.layout, headed);
  const choices = carried(old.confirmed ? kept(old) : old.choices, columns, rows);
  const next = laidOut(state, { ...old, content, found, names, choices: { ...choices, header } });
  return { ...next, notice: noticeOf(old, headed.columns, columns, content.name) ?? state.notice };
}

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

/** What a user has confirmed counts as chosen, column by column. */
function kept({ choices, layout }: SheetState): Choices {
  const columns = Object.fromEntries(layout.columns.map(({ column, role }) => [column, role.is]));
  return { ...choices, purpose: layout.purpose.is, shape: layout.shape.is, columns };
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
