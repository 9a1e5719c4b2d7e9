import { findLayout } from '../detect/findLayout';
import type { Column, ColumnRole } from '../layout';
import type { SheetContent } from '../sheet';
import type { Action } from './action';
import { edited } from './edited';
import { givenChoices } from './givenChoices';
import { laidOut, namesOf, noChoices } from './laidOut';
import type { Choices, SheetState, State } from './state';

/** The sheet that is mapped: what it holds, how it was found to be laid out, and what the user made of that. */
export function reduceSheet(state: State, action: Action): State {
  switch (action.type) {
    case 'readingStarted':
      return { ...state, reading: { sheet: action.sheet, done: 0, of: 0 } };
    case 'readingWentOn':
      return state.reading ? { ...state, reading: { ...state.reading, done: action.done, of: action.of } } : state;
    case 'readingStopped':
      return { ...state, reading: null };
    case 'sheetRead':
      return read(state, action.content);
    case 'sheetEdited':
      return state.sheet?.content.name === action.content.name ? edited(state, state.sheet, action.content) : state;
    case 'restored':
      return restoredSheet(state);
    case 'screenChosen':
      return state.sheet && action.screen === 'map' ? lookedAt(state, state.sheet) : state;
    case 'purposeChosen':
      return state.sheet ? choose(state, state.sheet, action) : { ...state, purpose: action.purpose };
    default:
      return state.sheet ? choose(state, state.sheet, action) : state;
  }
}

/** A sheet that is read anew keeps what was chosen of it, if it is the same part of it. */
function read(state: State, content: SheetContent): State {
  const old = state.sheet;
  const same =
    old?.content.name === content.name &&
    old.content.area.row === content.area.row &&
    old.content.area.column === content.area.column &&
    old.content.area.columns === content.area.columns;
  if (old && same) return { ...edited(state, old, content), reading: null };
  const names = namesOf(state);
  const found = findLayout(content, names);
  // Another survey has other roles, unless its formulas have just said which.
  const survey = state.restored?.sheet === content.name ? state.survey : { ...state.survey, leader: '', rep: '' };
  const fresh = { ...state, reading: null, survey };
  return restoredSheet(laidOut(fresh, { content, found, names, choices: noChoices, confirmed: false }));
}

/** What the workbook's formulas speak of has been looked at before: it counts as confirmed. */
function restoredSheet(state: State): State {
  const { sheet, restored } = state;
  if (!sheet || !restored?.given || restored.sheet !== sheet.content.name || sheet.confirmed) return state;
  return laidOut(state, { ...sheet, choices: givenChoices(restored, sheet.found), confirmed: true });
}

/** Imperatives help to recognise columns: once there are others, a layout that is not confirmed yet is found anew. */
function lookedAt(state: State, sheet: SheetState): State {
  const names = namesOf(state);
  if (sheet.confirmed || names.join('\n') === sheet.names.join('\n')) return state;
  return laidOut(state, { ...sheet, names, found: findLayout(sheet.content, names) });
}

/** What the user says of the sheet. */
function choose(state: State, sheet: SheetState, action: Action): State {
  const { choices } = sheet;
  const chose = (change: Partial<Choices>): State => laidOut(state, { ...sheet, choices: { ...choices, ...change } });
  switch (action.type) {
    case 'purposeChosen':
      return action.purpose === sheet.layout.purpose.is
        ? chose({ purpose: action.purpose })
        : chose({ purpose: action.purpose, shape: undefined, columns: {} });
    case 'shapeChosen':
      return chose({ shape: action.shape, columns: action.shape === sheet.layout.shape.is ? choices.columns : {} });
    case 'columnRoleChosen':
      return chose({ columns: rolesWith(sheet, action.column, action.role) });
    case 'headerChosen':
      return chose({ header: action.header, data: undefined });
    case 'dataChosen':
      return chose({ data: { first: action.firstRow, last: action.lastRow } });
    case 'rowsSettled':
      return chose({ rows: { ...choices.rows, ...Object.fromEntries(action.rows.map((row) => [row, action.role])) } });
    case 'blanksChosen':
      return chose({ asAbove: { ...choices.asAbove, [action.column]: action.asAbove } });
    case 'decimalCommaChosen':
      return chose({ decimalComma: action.decimalComma });
    case 'columnsConfirmed':
      return { ...state, sheet: { ...sheet, confirmed: true } };
    case 'layoutReset':
      return laidOut(state, { ...sheet, choices: noChoices, confirmed: false });
    default:
      return state;
  }
}

/** Roles that only one column can have. */
const sole: readonly ColumnRole[] = [
  'label',
  'tag',
  'team',
  'price',
  'list',
  'discount',
  'quantity',
  'value',
  'weight',
  'segment',
  'role',
];

/** A column's new role. One that only one column can have is taken from the column that had it. */
function rolesWith({ layout, choices }: SheetState, column: number, role: ColumnRole): Choices['columns'] {
  if (!layout.columns.some((one) => one.column === column)) return choices.columns;
  const losers = sole.includes(role) ? layout.columns.filter((one) => one.role.is === role) : [];
  return { ...choices.columns, ...Object.fromEntries(losers.map((one) => [one.column, 'other'])), [column]: role };
}

/** A column that has lost to another one what it was found to hold. It may be out of sight, so it is said. */
export interface Loser {
  column: Column;
  to: Column;
}

export const losersOf = ({ found, layout, choices }: SheetState): Loser[] =>
  found.columns.flatMap((column): Loser[] => {
    if (!sole.includes(column.role.is) || choices.columns[column.column] !== 'other') return [];
    const to = layout.columns.find(({ role }) => role.is === column.role.is);
    return to ? [{ column, to }] : [];
  });
