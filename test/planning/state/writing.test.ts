import type { Action } from '../../../src/planning/state/action';
import type { Conflict, WritePlan } from '../../../src/planning/writePlan';
import { after } from '../sheets';

const plan: WritePlan = {
  addSheets: [],
  tables: [],
  names: [],
  cells: [],
  charts: [],
  overwrite: [],
  show: { sheet: 'Budget', cell: 'P2' },
};
const filled: Conflict = { kind: 'filled', address: 'Budget!P2', says: 'tbc' };
const locked: Conflict = { kind: 'protected', address: 'Budget!P2', says: 'The sheet is protected.' };
const shown = (...conflicts: Conflict[]) => after([{ type: 'planShown', what: 'score', plan, conflicts }]);

test('a filled cell is overwritten only when it is named; nothing else that stands in the way can be', () => {
  expect(after([{ type: 'writeStarted' }], shown(filled)).writing!.step).toBe('shown');
  const allowed = after([{ type: 'overwriteAllowed', addresses: ['Budget!P2', 'Budget!Q9'] }], shown(filled, locked));
  expect(allowed.writing!.plan.overwrite).toEqual(['Budget!P2']);
  expect(allowed.writing!.conflicts).toEqual([locked]);
  expect(after([{ type: 'writeStarted' }], allowed).writing!.step).toBe('shown');
});

test('what was shown is written, or fails with a sentence and can be tried again', () => {
  const failed = after(
    [{ type: 'writeStarted' }, { type: 'writeFailed', message: 'The sheet is protected.' }],
    shown(),
  );
  expect(failed.writing).toMatchObject({ step: 'failed', message: 'The sheet is protected.' });
  const done = after([{ type: 'writeStarted' }, { type: 'writeDone', text: 'The score is in P2.' }], failed);
  expect(done.writing).toBeNull();
  expect(done.notice).toEqual({ tone: 'success', text: 'The score is in P2.' });
});

test('while it is being written it can neither be closed nor replaced', () => {
  const writing = after([{ type: 'writeStarted' }], shown());
  expect(after([{ type: 'planClosed' }], writing)).toBe(writing);
  expect(after([{ type: 'planShown', what: 'table', plan, conflicts: [] }], writing)).toBe(writing);
  expect(after([{ type: 'planClosed' }], shown()).writing).toBeNull();
});

test('a plan that is outdated before it is written is shown as it would be now, and every yes is asked for again', () => {
  const allowed = after(
    [{ type: 'overwriteAllowed', addresses: ['Budget!P2'] }, { type: 'writeStarted' }],
    shown(filled),
  );
  const now: Conflict = { ...filled, says: '5,000' };
  const outdated: Action = { type: 'planOutdated', plan, conflicts: [now], message: 'Look again.' };
  const again = after([outdated], allowed);
  expect(again.writing).toMatchObject({ step: 'shown', message: 'Look again.', conflicts: [now] });
  expect(again.writing!.plan.overwrite).toEqual([]);
  expect(after([{ type: 'writeStarted' }], again).writing!.step).toBe('shown');
  expect(after([outdated], shown())).toEqual(shown());
});
