import fc from 'fast-check';
import type { Action } from '../../../src/planning/state/action';
import { initialState } from '../../../src/planning/state/initialState';
import { mostSteps } from '../../../src/planning/state/mapping';
import { reduce } from '../../../src/planning/state/reduce';
import type { State } from '../../../src/planning/state/state';
import type { Cell, SheetContent } from '../../../src/planning/sheet';
import { labelsView } from '../../../src/planning/views/labelsView';
import { pricesView } from '../../../src/planning/views/pricesView';
import { rangesOf } from '../../../src/planning/views/ranges';
import { resultView } from '../../../src/planning/views/resultView';
import { rolesView } from '../../../src/planning/views/rolesView';
import { strategyView } from '../../../src/planning/views/strategyView';
import { surveyView } from '../../../src/planning/views/surveyView';
import { whyNot } from '../../../src/planning/views/whyNot';
import { contentOf, golden } from '../sheets';

const words = [
  'Win retail',
  'win  RETAIL',
  'Cut churn',
  'A:50%; B:70%',
  'BAU',
  'Total',
  '__proto__',
  'constructor',
  '',
  '#REF!',
  '4000',
];
const word = fc.constantFrom(...words);
const small = fc.integer({ min: -2, max: 25 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  word,
  fc.constantFrom<Cell>(
    '1,200',
    '(300)',
    '$5',
    '€7',
    'n/a',
    'Jan',
    'Feb',
    'Q1',
    true,
    0,
    100,
    -100,
    1e300,
    '1.200',
    0.5,
  ),
  fc.integer({ min: -1000, max: 1000 }),
);
const sheets: fc.Arbitrary<SheetContent> = fc
  .record({
    cells: fc.oneof(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom<Cell[][]>(golden.budget.rows, golden.territory.rows, golden.survey.rows, golden.deals.rows),
    ),
    name: fc.constantFrom('Budget', 'Plan', '__proto__'),
    row: fc.constantFrom(0, 0, 3),
    merged: fc.array(
      fc.record({
        row: fc.nat(8),
        column: fc.nat(5),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 2 },
    ),
    hiddenRows: fc.array(fc.nat(12), { maxLength: 3 }),
  })
  .map(({ cells, row, ...more }) => {
    const content = contentOf(cells, more);
    return { ...content, area: { ...content.area, row } };
  });

const purpose = fc.constantFrom('resources' as const, 'ratings' as const, 'prices' as const);
const rows = fc.record({ first: small, last: small });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('screenChosen' as const), screen: fc.constantFrom('map' as const, 'result' as const) }),
  fc.constant<Action>({ type: 'workbookSeen', sheets: [], named: [] }),
  fc.constant<Action>({ type: 'imperativeAdded' }),
  fc.record({
    type: fc.constant('imperativeChanged' as const),
    id: small,
    change: fc.record(
      { name: word, weight: fc.constantFrom('50%', '30', 'x', '-1', ''), owner: word },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('imperativeMoved' as const), id: small, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('imperativeRemoved' as const), id: small }),
  fc.record({ type: fc.constant('reserveChanged' as const), reserve: fc.constantFrom('', '10%', '10', 'much') }),
  sheets.map((content): Action => ({
    type: 'strategyAdopted',
    place: { sheet: content.name, area: content.area },
    content,
  })),
  sheets.map((content): Action => ({ type: 'sheetRead', content })),
  sheets.map((content): Action => ({ type: 'sheetEdited', content })),
  fc.record({ type: fc.constant('purposeChosen' as const), purpose }),
  fc.record({
    type: fc.constant('shapeChosen' as const),
    shape: fc.constantFrom('long' as const, 'wide' as const, 'shares' as const),
  }),
  fc.record({
    type: fc.constant('columnRoleChosen' as const),
    column: small,
    role: fc.constantFrom(
      'label' as const,
      'tag' as const,
      'amount' as const,
      'share' as const,
      'team' as const,
      'price' as const,
      'value' as const,
      'rating' as const,
      'role' as const,
      'other' as const,
    ),
  }),
  fc.record({ type: fc.constant('headerChosen' as const), header: fc.oneof(fc.constant(null), rows) }),
  rows.map(({ first, last }): Action => ({ type: 'dataChosen', firstRow: first, lastRow: last })),
  fc.record({
    type: fc.constant('rowsSettled' as const),
    rows: fc.array(small, { maxLength: 3 }),
    role: fc.constantFrom('subtotal' as const, 'total' as const, 'data' as const, 'note' as const),
  }),
  fc.record({ type: fc.constant('decimalCommaChosen' as const), decimalComma: fc.boolean() }),
  fc.constantFrom<Action>(
    { type: 'columnsConfirmed' },
    { type: 'layoutReset' },
    { type: 'mappingUndone' },
    { type: 'planClosed' },
    { type: 'writeStarted' },
    { type: 'readingStopped' },
  ),
  fc
    .array(fc.tuple(word, word), { maxLength: 3 })
    .map((tags): Action => ({ type: 'labelsTagged', tags: Object.fromEntries(tags) })),
  fc.array(word, { maxLength: 2 }).map((keys): Action => ({ type: 'labelsCleared', keys })),
  fc.array(fc.tuple(word, word), { maxLength: 3 }).map((rows): Action => ({
    type: 'tablesRead',
    tables: { strategy: null, map: { sheet: 'Budget', column: 'Line', rows }, below: [] },
  })),
  fc.constantFrom('workbook' as const, 'pane' as const).map((takes): Action => ({ type: 'differenceSettled', takes })),
  fc.array(fc.tuple(word, word), { maxLength: 3 }).map((tags): Action => ({
    type: 'restored',
    restored: {
      strategy: null,
      sheet: 'Budget',
      purpose: null,
      tags: Object.fromEntries(tags),
      map: tags.length > 0 ? { column: 'Line', rows: tags } : null,
      given: {
        amounts: {
          rows: [
            { first: 4, count: 3 },
            { first: 8, count: 4 },
          ],
          columns: [{ first: 2, count: 3 }],
          filledDown: false,
        },
        tags: {
          rows: [
            { first: 4, count: 3 },
            { first: 8, count: 4 },
          ],
          columns: [{ first: 0, count: 1 }],
          filledDown: false,
        },
      },
      survey: {},
      prices: {},
      below: [],
    },
  })),
);

const look = (state: State) =>
  [strategyView, labelsView, resultView, surveyView, pricesView, rolesView, rangesOf].map((view) => view(state));

describe('the reducer, whatever happens in whatever order', () => {
  test('neither it nor a view throws, what is kept is plain data, and undo is bounded', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        let state = initialState;
        for (const one of actions) {
          state = reduce(state, one);
          look(state);
        }
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(state.mapping.past.length).toBeLessThanOrEqual(mostSteps);
        expect(new Set(state.strategy.imperatives.map(({ id }) => id)).size).toBe(state.strategy.imperatives.length);
        for (const screen of ['start', 'strategy', 'functions'] as const) expect(whyNot(state, screen)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('nothing but what was shown is ever written', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        expect(actions.reduce(reduce, initialState).writing).toBeNull();
      }),
    );
  });

  test('a result is a score between 0 and 1, or a sentence', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const { result, problem, warnings } = resultView(actions.reduce(reduce, initialState));
        if (result === null) expect(problem).toMatch(/^\S.*[.”]$/s);
        else {
          expect(result.low).toBeGreaterThanOrEqual(0);
          expect(result.high).toBeLessThanOrEqual(1);
          expect(result.low).toBeLessThanOrEqual(result.high);
        }
        for (const { text } of warnings) expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
    );
  });
});
