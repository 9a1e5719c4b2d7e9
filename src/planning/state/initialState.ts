import type { State } from './state';

/** The pane as it opens: nothing is known of the workbook yet. */
export const initialState: State = {
  screen: 'start',
  sheets: null,
  named: [],
  selection: null,
  strategy: { home: { kind: 'pane' }, imperatives: [], reserve: '', reserveHome: null, written: null },
  purpose: 'resources',
  sheet: null,
  reading: null,
  mapping: { sheet: null, tags: {}, spelling: {}, past: [], written: null },
  parked: {},
  restored: null,
  survey: { leader: '', rep: '', min: 1, max: 5 },
  prices: { weighted: false, bySegment: true, tolerance: 0.1 },
  writing: null,
  below: [],
  differing: null,
  notice: null,
};
