import { tidy } from '../../cells/label';
import { isReserveName, strategyTable } from '../write/ownTables';
import type { WritePlan } from '../writePlan';
import type { Action } from './action';
import { adopted } from './adopted';
import { asWritten } from './gist';
import { nameTrouble, namesImperative, renamed } from './rename';
import type { Imperative, State, StrategyState } from './state';

/** The strategy as it is typed, and the tags that follow its names. */
export function reduceStrategy(state: State, action: Action): State {
  const { strategy } = state;
  const { imperatives } = strategy;
  const listed = (list: Imperative[]): State => ({ ...state, strategy: { ...strategy, imperatives: list } });
  switch (action.type) {
    case 'imperativeAdded':
      return listed([...imperatives, { id: freeId(imperatives), name: '', owner: '', weight: '' }]);
    case 'imperativeChanged':
      return changed(state, action.id, action.change);
    case 'imperativeMoved':
      return listed(moved(imperatives, action.id, action.by));
    case 'imperativeRemoved':
      return removed(state, action.id);
    case 'reserveChanged':
      return { ...state, strategy: { ...strategy, reserve: action.reserve } };
    case 'strategyAdopted':
      return withAdopted(state, action);
    case 'writeDone':
      return state.writing ? { ...state, strategy: housed(strategy, state.writing.plan) } : state;
    case 'restored':
      return action.restored.strategy ? { ...state, strategy: asWritten(action.restored.strategy) } : state;
    default:
      return state;
  }
}

/** Where the strategy and the reserve stand once a plan is carried out. */
function housed(strategy: StrategyState, { tables, names }: WritePlan): StrategyState {
  const isWritten = tables.some(({ name }) => name === strategyTable.name);
  const reserve = names.find(({ name }) => isReserveName(name));
  return {
    ...strategy,
    home: isWritten ? { kind: 'table' } : strategy.home,
    reserveHome: reserve?.place ?? strategy.reserveHome,
  };
}

const freeId = (imperatives: readonly Imperative[]): number =>
  imperatives.reduce((largest, { id }) => Math.max(largest, id), 0) + 1;

/** What tags call an imperative. */
const tagName = ({ name, taggedAs }: Imperative): string => taggedAs ?? name;

/**
 * A change of one imperative. A new name carries over to the tags, also while it is being typed: they keep the last name that
 * could be one, so that "Win" on the way from "Wind" to "Win retail" takes nothing from another imperative called "Win".
 */
function changed(state: State, id: number, change: Partial<Omit<Imperative, 'id'>>): State {
  const { imperatives } = state.strategy;
  const old = imperatives.find((imperative) => imperative.id === id);
  if (!old) return state;
  const next: Imperative = { ...old, ...change, id, taggedAs: undefined };
  const others = imperatives.filter((imperative) => imperative !== old);
  const taken = others.flatMap(({ name, taggedAs }) => [name, taggedAs ?? name]);
  const fits = nameTrouble(next.name, taken) === null;
  const known = tidy(tagName(old));
  const settled: Imperative = fits || known === '' ? next : { ...next, taggedAs: known };
  const list = imperatives.map((imperative) => (imperative === old ? settled : imperative));
  const strategy: StrategyState = { ...state.strategy, imperatives: list };
  if (!fits || known === '' || known === tidy(next.name)) return { ...state, strategy };
  const follow = (tags: Record<string, string>) => renamed(tags, known, tidy(next.name));
  const { mapping } = state;
  return {
    ...state,
    strategy,
    mapping: { ...mapping, tags: follow(mapping.tags), past: mapping.past.map(follow) },
    parked: Object.fromEntries(
      Object.entries(state.parked).map(([sheet, kept]) => [
        sheet,
        { ...kept, tags: follow(kept.tags), past: kept.past.map(follow) },
      ]),
    ),
  };
}

function moved(imperatives: Imperative[], id: number, by: -1 | 1): Imperative[] {
  const from = imperatives.findIndex((imperative) => imperative.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= imperatives.length) return imperatives;
  const list = [...imperatives];
  [list[from], list[to]] = [list[to], list[from]];
  return list;
}

/** Its labels keep their tags: they count as unmapped and are warned of, and typing the name again brings them back. */
function removed(state: State, id: number): State {
  const { strategy, mapping } = state;
  const gone = strategy.imperatives.find((imperative) => imperative.id === id);
  if (!gone) return state;
  const imperatives = strategy.imperatives.filter((imperative) => imperative !== gone);
  const name = tidy(tagName(gone));
  const labels = name ? Object.values(mapping.tags).filter((tag) => namesImperative(tag, name)).length : 0;
  const left = labels === 1 ? '1 label still names' : `${labels} labels still name`;
  const text = `${left} “${name}”. Its money counts as unmapped until the label is mapped anew or the imperative is back.`;
  return {
    ...state,
    strategy: { ...strategy, imperatives },
    notice: labels ? { tone: 'info', text } : state.notice,
  };
}

function withAdopted(state: State, { place, content }: Extract<Action, { type: 'strategyAdopted' }>): State {
  const found = adopted(content);
  if (typeof found === 'string') return { ...state, notice: { tone: 'error', text: found, place } };
  return { ...state, strategy: asWritten({ ...state.strategy, home: { kind: 'range', place }, imperatives: found }) };
}
