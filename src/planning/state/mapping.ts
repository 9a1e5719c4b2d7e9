import { labelKey, tidy } from '../../cells/label';
import type { Action } from './action';
import type { State, TagState } from './state';

/** How many steps of mapping can be taken back. */
export const mostSteps = 100;

/** What labels stand for, step by step. */
export function reduceMapping(state: State, action: Action): State {
  const { mapping } = state;
  switch (action.type) {
    case 'labelsTagged':
      return stepped(state, (tags) => {
        for (const [label, tag] of Object.entries(action.tags)) {
          const key = labelKey(label);
          if (tidy(tag) === '') tags.delete(key);
          else if (key !== '') tags.set(key, tidy(tag));
        }
      });
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

function withRestored(state: State, { sheet, tags }: Extract<Action, { type: 'restored' }>['restored']): State {
  const byKey = Object.fromEntries(
    Object.entries(tags).flatMap(([label, tag]) =>
      labelKey(label) && tidy(tag) ? [[labelKey(label), tidy(tag)]] : [],
    ),
  );
  return { ...state, mapping: { sheet, tags: byKey, past: [] } };
}

/** The mapping of the sheet that is read now; that of the one before is kept for when it comes back. */
function forSheet(state: State, sheet: string): State {
  const { mapping, parked } = state;
  if (mapping.sheet === sheet) return state;
  if (mapping.sheet === null) return { ...state, mapping: { ...mapping, sheet } };
  const kept = new Map<string, TagState>(Object.entries(parked)).set(mapping.sheet, mapping);
  const own = kept.get(sheet) ?? { sheet, tags: {}, past: [] };
  kept.delete(sheet);
  return { ...state, mapping: own, parked: Object.fromEntries(kept) };
}
