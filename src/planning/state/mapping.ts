import { labelKey, tidy } from '../../cells/label';
import { talliesOf } from '../views/tallies';
import type { Action, Restored } from './action';
import type { State, TagState } from './state';

/** How many steps of mapping can be taken back. */
export const mostSteps = 100;

const noTags = (sheet: string | null): TagState => ({ sheet, tags: {}, spelling: {}, past: [], written: null });

/** What labels stand for, step by step. */
export function reduceMapping(state: State, action: Action): State {
  const { mapping } = state;
  switch (action.type) {
    case 'labelsTagged':
      return tagged(state, action.tags);
    case 'labelsCleared':
      return stepped(state, (tags) => action.keys.forEach((key) => tags.delete(key)));
    case 'mappingUndone': {
      const [last, ...past] = mapping.past;
      return last ? { ...state, mapping: { ...mapping, tags: last, past } } : state;
    }
    case 'restored':
      return withRestored(state, action.restored);
    case 'sheetRead':
      return forSheet(state, action.content.name);
    default:
      return state;
  }
}

function tagged(state: State, changes: Record<string, string>): State {
  const next = stepped(state, (tags) => {
    for (const [label, tag] of Object.entries(changes)) {
      const key = labelKey(label);
      if (tidy(tag) === '') tags.delete(key);
      else if (key !== '') tags.set(key, tidy(tag));
    }
  });
  return next === state ? state : spelt(next, Object.keys(changes));
}

/** Labels may be called anything, "__proto__" too: they go through a Map, never through an assignment to an object. */
function stepped(state: State, change: (tags: Map<string, string>) => void): State {
  const { mapping } = state;
  const tags = new Map(Object.entries(mapping.tags));
  const before = [...tags].join('\n');
  change(tags);
  if ([...tags].join('\n') === before) return state;
  const past = [mapping.tags, ...mapping.past].slice(0, mostSteps);
  return { ...state, mapping: { ...mapping, tags: Object.fromEntries(tags), past } };
}

/** Remembers how labels are written: as the sheet has them, else as they were given. */
function spelt(state: State, labels: string[]): State {
  const tallies = talliesOf(state);
  const spelling = new Map(Object.entries(state.mapping.spelling));
  for (const label of labels) {
    const key = labelKey(label);
    spelling.set(key, tallies?.labels.get(key)?.label ?? spelling.get(key) ?? tidy(label));
  }
  return { ...state, mapping: { ...state.mapping, spelling: Object.fromEntries(spelling) } };
}

/** The map that the workbook holds, for the sheet it speaks of; unless the pane has gone on from it. */
function withRestored(state: State, { sheet, tags, map }: Restored): State {
  if (sheet === null) return state;
  const kept = new Map<string, TagState>(Object.entries(state.parked));
  const own = state.mapping.sheet === sheet ? state.mapping : kept.get(sheet);
  if (own && own.past.length > 0) return state;
  const written = Object.entries(tags).filter(([label, tag]) => labelKey(label) !== '' && tidy(tag) !== '');
  kept.set(sheet, {
    sheet,
    tags: Object.fromEntries(written.map(([label, tag]) => [labelKey(label), tidy(tag)])),
    spelling: Object.fromEntries(written.map(([label]) => [labelKey(label), tidy(label)])),
    past: [],
    written: map,
  });
  const parked = { ...state, parked: Object.fromEntries(kept) };
  return state.sheet && state.sheet.content.name !== sheet ? parked : forSheet(withoutSheet(parked, sheet), sheet);
}

/** A mapping of the same sheet would hide the one that is parked. */
const withoutSheet = (state: State, sheet: string): State =>
  state.mapping.sheet === sheet ? { ...state, mapping: noTags(null) } : state;

/** The mapping of the sheet that is read now; that of the one before is kept for when it comes back. */
function forSheet(state: State, sheet: string): State {
  const { mapping, parked } = state;
  if (mapping.sheet === sheet) return state;
  const kept = new Map<string, TagState>(Object.entries(parked));
  if (mapping.sheet !== null) kept.set(mapping.sheet, mapping);
  const own = kept.get(sheet) ?? noTags(sheet);
  kept.delete(sheet);
  return { ...state, mapping: own, parked: Object.fromEntries(kept) };
}
