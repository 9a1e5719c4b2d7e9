import type { Argument } from '../formula';
import type { Area, Place } from '../sheet';
import type { State } from '../state/state';
import { cellsOf, type Cells } from '../views/cells';
import { mapRows, reserveOf, strategyRows } from '../views/given';
import { mapColumn } from '../views/mapColumn';
import { rangesOf, type Given } from '../views/ranges';
import { cellsArgument, tableOf } from './cellsArgument';
import { mapTable, newReserveName, reservePlace, strategyTable } from './ownTables';

/** What a function's argument is, in the pane's words. */
export type Taken =
  Given | 'strategy' | 'map' | 'reserve' | 'high' | 'leader' | 'rep' | 'min' | 'max' | 'tolerance' | 'nothing';

const omitted: Argument = { kind: 'omitted' };
const number = (value: number, otherwise: number): Argument =>
  value === otherwise ? omitted : { kind: 'number', value };
const text = (words: string): Argument => (words === '' ? omitted : { kind: 'text', text: words });

/** What stands for an argument in the formula. */
export function argumentOf(state: State, taken: Taken): Argument {
  const { survey, prices } = state;
  switch (taken) {
    case 'strategy':
      return strategyArgument(state);
    case 'map':
      return mapArgument(state);
    case 'reserve':
      return reserveArgument(state);
    case 'high':
      return text('high');
    case 'leader':
    case 'rep':
      return text(survey[taken]);
    // What the functions take where nothing is said.
    case 'min':
      return number(survey.min, 1);
    case 'max':
      return number(survey.max, 5);
    case 'tolerance':
      return number(prices.tolerance, 0.1);
    case 'nothing':
      return omitted;
    default:
      return givenArgument(state, taken);
  }
}

/** What the function would be handed: the same cells and words as the formula's. */
export function valueOf(state: State, taken: Taken): unknown {
  const { survey, prices, sheet } = state;
  switch (taken) {
    case 'strategy':
      return strategyRows(state);
    case 'map':
      return mapRows(state);
    case 'reserve':
      return reserveOf(state);
    case 'high':
      return 'high';
    case 'leader':
    case 'rep':
    case 'min':
    case 'max':
      return survey[taken];
    case 'tolerance':
      return prices.tolerance;
    case 'nothing':
      return null;
    default: {
      const cells = rangesOf(state)?.[taken];
      return sheet && cells ? cellsOf(sheet.content, cells) : null;
    }
  }
}

function givenArgument(state: State, taken: Given): Argument {
  const ranges = rangesOf(state);
  const cells = ranges?.[taken];
  if (!state.sheet || !cells) return omitted;
  const { sheet: name, ...given } = ranges;
  return cellsArgument(cells, state.sheet.content, tableOf(Object.values(given) as Cells[], name, state.named));
}

function strategyArgument({ strategy: { home }, named }: State): Argument {
  if (home.kind !== 'range') return { kind: 'name', name: strategyTable.name };
  const { sheet, area } = home.place;
  return nameOf(home.place, named) ?? { kind: 'area', sheet, area };
}

function reserveArgument(state: State): Argument {
  const place = reservePlace(state);
  const { home, reserve } = state.strategy;
  if (place) return nameOf(place, state.named) ?? { kind: 'area', ...place };
  // A new table of the strategy brings a cell for the reserve with it, filled or not.
  const isNew = home.kind !== 'range' && !state.named.some(({ name }) => name === strategyTable.name);
  return isNew || reserve.trim() !== '' ? { kind: 'name', name: newReserveName(state) } : omitted;
}

/** A place by the name that stands for just its cells: a name says more than an address. */
function nameOf({ sheet, area }: Place, named: State['named']): Argument | null {
  const same = (one: Area): boolean =>
    one.row === area.row && one.column === area.column && one.rows === area.rows && one.columns === area.columns;
  const found = named.find(({ place }) => place.sheet === sheet && same(place.area));
  return found ? { kind: 'name', name: found.name } : null;
}

function mapArgument(state: State): Argument {
  const column = mapColumn(state);
  if (!state.sheet || column === null || mapRows(state).length === 0) return omitted;
  const own = state.named.find(({ name }) => name === mapTable.name);
  const is = own?.kind === 'name' ? 'range' : 'table';
  return { kind: 'map', name: mapTable.name, is, sheet: state.sheet.content.name, column };
}
