import fc from 'fast-check';
import { ALIGNSCORE, ALIGNTEAMS } from '../../../src/functions/align';
import type { Action } from '../../../src/planning/state/action';
import type { State } from '../../../src/planning/state/state';
import type { Cell } from '../../../src/planning/sheet';
import { resultView } from '../../../src/planning/views/resultView';
import { expectClose } from '../../close';
import { after, contentOf, typed } from '../sheets';

// The formula's arguments are put together here from what was generated, not from the pane's own ranges.

const names = ['Win retail', 'Grow services', 'Cut churn'];
const weights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 });
const tag = fc.constantFrom(
  ...names,
  'BAU',
  'Exclude',
  'Win retial',
  'Win retail:60%; Cut churn:25%',
  'Grow services; BAU',
);
const labels = ['Ads', 'Field reps', 'Desk', 'Win retail', 'Trade shows', '4000', 'Overhead', ''];
const amount: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('', 'n/a', '(1,200)', '$8,000', '4,000 ', '0.1', 1e15, -250, '12%') },
  { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e9, noNaN: true, noDefaultInfinity: true }) },
);
const broken: fc.Arbitrary<Cell> = fc.constantFrom<Cell>('see note', 'tbc soon', '#REF!');
const lines = fc.array(
  fc.record({
    label: fc.constantFrom(...labels),
    team: fc.constantFrom('East', 'West', ''),
    cells: fc.tuple(amount, amount, amount),
    trouble: fc.option(broken, { freq: 12 }),
    kind: fc.constantFrom('line', 'line', 'line', 'caption', 'sum'),
  }),
  { minLength: 1, maxLength: 25 },
);
const map = fc
  .array(fc.tuple(fc.constantFrom(...labels.slice(0, 7)), tag), { maxLength: 5 })
  .map((rows) => new Map(rows));
const reserve = fc.constantFrom('', '10%', '0.25');

const strategyOf = (list: number[]): [string, number][] => names.map((name, i) => [name, list[i]]);
const reserveOf = (text: string) => ({ '': undefined, '10%': 0.1, '0.25': 0.25 })[text];

function scoreOrError(call: () => number): number | null {
  try {
    return call();
  } catch {
    return null;
  }
}

/** The preview is the formula's value, and refuses where the formula would show an error. */
function expectSameScore(state: State, formula: (bound: 'low' | 'high') => number): void {
  const { result, problem } = resultView(state);
  const low = scoreOrError(() => formula('low'));
  if (low === null) {
    expect(result).toBeNull();
    expect(problem).not.toBe('');
  } else {
    expect(problem).toBeNull();
    expectClose(result!.low, low);
    expectClose(result!.high, formula('high'));
  }
}

const roles = (...list: [number, 'label' | 'amount' | 'team' | 'other' | 'share'][]): Action[] =>
  list.map(([column, role]) => ({ type: 'columnRoleChosen', column, role }));

describe('the preview is what the formula gives', () => {
  test('labels in rows: captions, sums that were settled, text, errors, amounts in columns that lie apart, teams', () => {
    fc.assert(
      fc.property(lines, map, weights, reserve, (generated, tags, w, r) => {
        const rows = generated.map(({ label, team, cells, trouble, kind }): Cell[] => {
          const [a, b, c] =
            kind === 'caption' ? ['Heading', '', ''] : trouble === null ? cells : [cells[0], trouble, cells[2]];
          return [label, a, 'note', b, c, team];
        });
        const state = after([
          ...typed(strategyOf(w), r),
          { type: 'sheetRead', content: contentOf([['Line', 'Jan', 'Note', 'Feb', 'Mar', 'Team'], ...rows]) },
          { type: 'purposeChosen', purpose: 'resources' },
          { type: 'shapeChosen', shape: 'long' },
          { type: 'headerChosen', header: { first: 0, last: 0 } },
          { type: 'dataChosen', firstRow: 1, lastRow: rows.length },
          ...roles([0, 'label'], [1, 'amount'], [2, 'other'], [3, 'amount'], [4, 'amount'], [5, 'team']),
          {
            type: 'rowsSettled',
            rows: generated.flatMap(({ kind }, i) => (kind === 'sum' ? [i + 1] : [])),
            role: 'subtotal',
          },
          { type: 'labelsTagged', tags: Object.fromEntries(tags) },
        ]);
        const counted = rows.filter((_, i) => generated[i].kind !== 'sum');
        if (counted.length === 0) return;
        const given = [
          counted.map(([, a, , b, c]) => [a, b, c]),
          counted.map(([label]) => [label]),
          strategyOf(w),
          tags.size ? [...tags] : undefined,
          reserveOf(r),
        ] as const;
        expectSameScore(state, (bound) => ALIGNSCORE(given[0], given[1], given[2], given[3], given[4], bound));
        const { result } = resultView(state);
        if (!result) return;
        const table = ALIGNTEAMS(
          given[0],
          given[1],
          counted.map((row) => [row[5]]),
          given[2],
          given[3],
          given[4],
        );
        const hidden = table.find(([name]) => name === 'Hidden by netting between teams')?.[2] ?? null;
        if (hidden === null) expect(result.teams!.hidden).toBeNull();
        else expectClose(result.teams!.hidden!, hidden);
        for (const line of result.teams!.lines) {
          const [, money, score] = table.find(([name]) => name === line.name)!;
          expectClose(line.money, money, Math.max(1, Math.abs(money)));
          if (line.score === null) expect(score).toBe('n.e.');
          else expectClose(line.score, score);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('labels in merged cells stand for the rows below them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('Ads', 'Desk', '', ''), amount), { minLength: 3, maxLength: 12 }),
        map,
        weights,
        (generated, tags, w) => {
          const rows = generated.map(([label, a], i): Cell[] => [i === 0 ? 'Ads' : label, a]);
          const merged = [{ row: 1, column: 0, rows: 2, columns: 1 }];
          const state = after([
            ...typed(strategyOf(w)),
            { type: 'sheetRead', content: contentOf([['Line', 'Jan'], ...rows], { merged }) },
            { type: 'purposeChosen', purpose: 'resources' },
            { type: 'shapeChosen', shape: 'long' },
            { type: 'headerChosen', header: { first: 0, last: 0 } },
            { type: 'dataChosen', firstRow: 1, lastRow: rows.length },
            ...roles([0, 'label'], [1, 'amount']),
            { type: 'labelsTagged', tags: Object.fromEntries(tags) },
          ]);
          let above: Cell = '';
          const filled = rows.map(([label]) => [(above = label === '' ? above : label)]);
          const amounts = rows.map(([, a]) => [a]);
          expectSameScore(state, (bound) =>
            ALIGNSCORE(amounts, filled, strategyOf(w), tags.size ? [...tags] : undefined, undefined, bound),
          );
        },
      ),
    );
  });

  test('labels in the header of columns', () => {
    const sheet = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 8 });
    const headings = fc.shuffledSubarray(['Win retail', 'Ads', 'Desk', 'Overhead', 'Trade shows'], {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sheet, headings, map, weights, reserve, (rows, heading, tags, w, r) => {
        const state = after([
          ...typed(strategyOf(w), r),
          {
            type: 'sheetRead',
            content: contentOf([['Month', ...heading], ...rows.map((row, i): Cell[] => [`Month ${i + 1}`, ...row])]),
          },
          { type: 'purposeChosen', purpose: 'resources' },
          { type: 'shapeChosen', shape: 'wide' },
          { type: 'headerChosen', header: { first: 0, last: 0 } },
          { type: 'dataChosen', firstRow: 1, lastRow: rows.length },
          ...roles([0, 'label'], [1, 'amount'], [2, 'amount'], [3, 'amount'], [4, 'amount']),
          { type: 'labelsTagged', tags: Object.fromEntries(tags) },
        ]);
        expectSameScore(state, (bound) =>
          ALIGNSCORE(rows, [heading], strategyOf(w), tags.size ? [...tags] : undefined, reserveOf(r), bound),
        );
      }),
    );
  });

  test('shares for each imperative, their columns in another order than the strategy', () => {
    const share: fc.Arbitrary<Cell> = fc.constantFrom<Cell>('', 0.1, '30%', 0.25, '0,2', 0.6, 'much');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, share, share, share), { minLength: 1, maxLength: 10 }),
        weights,
        reserve,
        (rows, w, r) => {
          const state = after([
            ...typed(strategyOf(w), r),
            {
              type: 'sheetRead',
              content: contentOf([
                ['Line', 'Cut churn', 'Cost', 'Win retail', 'Grow services'],
                ...rows.map(([a, win, grow, cut], i): Cell[] => [`Line ${i}`, cut, a, win, grow]),
              ]),
            },
            { type: 'purposeChosen', purpose: 'resources' },
            { type: 'shapeChosen', shape: 'shares' },
            { type: 'headerChosen', header: { first: 0, last: 0 } },
            { type: 'dataChosen', firstRow: 1, lastRow: rows.length },
            ...roles([0, 'label'], [1, 'share'], [2, 'amount'], [3, 'share'], [4, 'share']),
          ]);
          expectSameScore(state, (bound) =>
            ALIGNSCORE(
              rows.map(([a]) => [a]),
              rows.map(([, ...shares]) => shares),
              strategyOf(w),
              undefined,
              reserveOf(r),
              bound,
            ),
          );
        },
      ),
    );
  });
});
