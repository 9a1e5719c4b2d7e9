import { CADENCESCORE, CADENCETABLE } from '../../src/functions/cadence';
import { CASCADESCORE, CASCADETABLE } from '../../src/functions/cascade';
import { COHERENCE, COHERENCETABLE } from '../../src/functions/coherence';
import { GROWTHSCORE, GROWTHTABLE } from '../../src/functions/growth';
import { PLANSCORE, PLANTABLE } from '../../src/functions/plan';
import { SIGHTSCORE, SIGHTTABLE } from '../../src/functions/sight';
import { grid } from '../grid';

const col = (...cells: any[]): any[][] => cells.map((cell) => [cell]);
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
const none = undefined as any;

test.each([
  ['Direct', 1], ['direct ', 1], ['D', 1], ['d', 1], [2, 1], ['2', 1], ['Ｄ', 1],
  ['Indirect', 0.25], ['I', 0.25], [1, 0.25], ['1', 0.25],
  ['None', 0], ['N', 0], ['no', 0], ['', 0], [null, 0], [undefined, 0], [0, 0], ['0', 0], ['-', 0], ['tbd', 0], ['?', 0], [false, 0], [true, 0],
])('the level %p counts %p', (level, counts) => {
  expect(SIGHTSCORE([[level, 'N']], none, none, 0.25)).toBe(counts / 2);
}); // prettier-ignore

test.each(['N/A', 'n/a', 'NA', 'Not applicable', ' n/a '])('the level %p leaves the denominator', (level) => {
  expect(SIGHTSCORE([[level, 'D', 'N']])).toBe(0.5);
  expect(row(SIGHTTABLE([[level, 'D', 'N']]), 'Total')[4]).toBe(1);
});

test('a team whose every cell is N/A has no score and no points, and the others keep theirs', () => {
  const table = SIGHTTABLE(grid('"D", "N" / "N/A", "N/A"'), none, none, none, col('East', 'Legal'));
  expect(row(table, 'Legal')).toEqual(['Legal', 'n.e.', 'n.e.', 'n.e.', 2, 0, 'n.e.', 0, 'not its job']);
  expect(row(table, 'East').slice(5)).toEqual([1, 0.5, 0.5, 'partly in sight']);
});

test('weights stand in a column or a row, on any scale, as text too; one blank cell is left out', () => {
  const levels = grid('"D", "N" / "N", "N"');
  const expected = SIGHTSCORE(levels, col(3, 1), [[0.6, 0.4]]);
  expect(SIGHTSCORE(levels, [['75%', '25%']], col('60%', '40%'))).toBeCloseTo(expected, 12);
  for (const blank of [null, undefined, '', 0, [[0]], [[null]], [['']]])
    expect(SIGHTSCORE(levels, blank as any, blank as any, blank)).toBe(0.25);
});

test.each([
  [0.8, 'in sight'],
  [0.6, 'partly in sight'],
  [0.4, 'out of sight'],
])('a score of %d is %s', (score, verdict) => {
  const cells = Array.from({ length: 5 }, (_, k) => (k < score * 5 ? 'D' : 'N'));
  expect(row(SIGHTTABLE([cells]), 'Total')[8]).toBe(verdict);
});

test('a cascade reads money as people write it, and counts captions and empty rows', () => {
  const levels = grid('"Strategy", "Budget" / "$50", "1,200" / "50%", "€0.8k" / "", "n/a" / 0, ""');
  const plain = grid('50, 1200 / 0.5, 800');
  expect(CASCADESCORE(levels)).toBe(CASCADESCORE(plain));
  const table = CASCADETABLE(levels);
  expect(row(table, 'Captions')[1]).toBe(1);
  expect(row(table, 'Rows without amount')[1]).toBe(2);
  expect(row(table, 'Warning: mixed currencies')[6]).toMatch(/EUR, USD/);
});

test('the amplification is a measurement: confirmed from 10, not estimable without a first drift', () => {
  const tenfold = grid('50, 49, 40 / 50, 51, 60');
  expect(row(CASCADETABLE(tenfold), 'Amplification')[1]).toBeCloseTo(10, 9);
  expect(row(CASCADETABLE(tenfold), 'Amplification')[6]).toMatch(/order of magnitude is confirmed/);
  const late = grid('50, 50, 40 / 50, 50, 60');
  expect(row(CASCADETABLE(late), 'Amplification')[1]).toBe('n.e.');
  const third = grid('1, 2, 3 / 1, 2, 3 / 1, 2, 3.5');
  expect(row(CASCADETABLE(third), 'Amplification')[1]).toBe('n.e.');
});

test('the worst imperative is the one that lost most against the strategy', () => {
  const levels = grid('50, 46, 40, 30 / 30, 30, 30, 25 / 20, 20, 18, 15 / 0, 4, 12, 30');
  const table = CASCADETABLE(levels, col('Retail', 'Services', 'Churn', 'Other'));
  expect(row(table, 'Level 3')[4]).toBe('Retail');
  expect(row(table, 'Level 3')[5]).toBeCloseTo(0.2, 12);
});

test('PLANSCORE reads money as people write it and leaves out captions', () => {
  const plan = col('Plan', '$1,000', '1k', '', 'n/a');
  const actual = col('Actual', '(500)', '750', '', 0);
  expect(PLANSCORE(plan, actual)).toBe(0.375);
  const table = PLANTABLE(plan, actual, col('Imperative', 'Retail', 'Services', '', 'Churn'));
  expect(table.slice(1, 5).map(([name]) => name)).toEqual(['Retail', 'Services', 'Churn', 'Total']);
  expect(row(table, 'Captions')[1]).toBe(1);
  expect(row(table, 'Lines without amount')[1]).toBe(1);
  expect(row(table, 'Churn')[3]).toBe('n.e.');
  expect(row(table, 'Losses').slice(3)).toEqual([-0.25, '', '', -500, expect.stringMatching(/below 0/)]);
});

test.each([
  [true, 2 / 3], [1, 2 / 3], ['TRUE', 2 / 3], ['true ', 2 / 3], ['1', 2 / 3], [null, 2 / 3], [undefined, 2 / 3], ['', 2 / 3], [0, 2 / 3], [[[true]], 2 / 3],
  [false, 1], ['FALSE', 1], ['false', 1], [[[false]], 1],
])('capped of %p', (capped, expected) => {
  expect(PLANSCORE(col(100, 50), col(50, 100), capped)).toBeCloseTo(expected, 12);
}); // prettier-ignore

test('PLANTABLE takes labels by row, by column, or none, and warns of totals', () => {
  const [plan, actual] = [grid('100, 50 / 100, 50'), grid('50, 50 / 100, 25')];
  expect(row(PLANTABLE(plan, actual, [['A', 'B']]), 'A').slice(1, 4)).toEqual([200, 150, 0.75]);
  expect(row(PLANTABLE(plan, actual, col('A', 'a ')), 'A').slice(1, 4)).toEqual([300, 225, 0.75]);
  expect(row(PLANTABLE(plan, actual), 'Row 2').slice(1, 4)).toEqual([150, 125, 125 / 150]);
  expect(row(PLANTABLE([[100, 50]], [[50, 50]]), 'Column 1').slice(1, 4)).toEqual([100, 50, 0.5]);
  expect(row(PLANTABLE(plan, actual, col('A', 'Total')), 'Warning: Total')[7]).toMatch(/second time/);
});

test('over-delivery that hides shortfall is named', () => {
  const table = PLANTABLE(col(100, 100, 100), col(150, 50, 40), col('Retail', 'Services', 'Churn'));
  expect(row(table, 'Retail')[7]).toBe('plan reached');
  expect(row(table, 'Churn').slice(3)).toEqual([0.4, 60, 60 / 110, 0, 'short of plan']);
  expect(row(table, 'Hidden by over-delivery')[3]).toBeCloseTo(0.8 - 0.633333333333333, 12);
  expect(row(table, 'Context')[7]).toMatch(/50–60%.*63%/);
  const reached = PLANTABLE(col(100), col(100));
  expect(row(reached, 'Total').slice(3)).toEqual([1, 0, 'n.e.', 0, 'plan reached']);
});

test('growth reads a rate as 11%, 0.11 or "11%", years in a row or a column, and warns of 11', () => {
  const expected = GROWTHSCORE(100, 0.11, col(104, 113));
  expect(GROWTHSCORE('$100', '11%', [[104, '113']], [[0]])).toBe(expected);
  expect(GROWTHSCORE([[100]], [[0.11]], col(104, 113), null as any)).toBe(expected);
  expect(row(GROWTHTABLE(100, 11, col(104, 113)), 'Warning: rate')[6]).toMatch(/^1100% a year/);
  expect(row(GROWTHTABLE(100, 0.11, col(104, 113)), 'Warning: rate')).toBeUndefined();
});

test('growth may exceed 1 or fall below 0; a year without a level has no catch-up rate', () => {
  expect(GROWTHSCORE(100, 0.1, [[120]])).toBeCloseTo(2, 12);
  expect(GROWTHSCORE(100, 0.1, [[95]])).toBeCloseTo(-0.5, 12);
  const table = GROWTHTABLE(100, 0.1, col('', 115, 125));
  expect(table[1].slice(2)).toEqual([0, 0, table[1][1], 'n.e.', 'no level']);
});

test('a cadence counts what is left out, and says where no refresh helps', () => {
  const table = CADENCETABLE(col(30, '', 90), 30, 60, col(1, 5, 1), col('SMB', 'New', 'Mid'));
  expect(table[1]).toEqual(['SMB', 30, 0, 'n.e.', 0.5, 0, expect.stringMatching(/lag/)]);
  expect(table[2]).toEqual(['New', '', 'n.e.', 'n.e.', 0, 0, 'no cycle: left out']);
  expect(table[3].slice(0, 6)).toEqual(['Mid', 90, 1, 37.5, 0.5, 0.5]);
  expect(row(table, 'Total').slice(1, 6)).toEqual([60, 0.5, '', 1, 0.5]);
  expect(row(table, 'Segments left out')[1]).toBe(1);
  for (const blank of [null, undefined, '', 0, [[0]], [[null]]])
    expect(CADENCESCORE(col(30), 60, blank, blank as any)).toBe(0.5);
});

test('coherence tells a failed leg from one that is not measured', () => {
  expect(COHERENCE(col(0.9, 0, 0.9))).toBe(0);
  for (const blank of [null, undefined, '', 'N/A', 'n.e.', '-', true])
    expect(COHERENCE(col(0.9, blank, 0.9))).toBeCloseTo(0.9, 12);
  const table = COHERENCETABLE(col('90%', 0, 0.9), col(2, 1, 1), col('Plan', 'People', 'Price'));
  expect(row(table, 'People')).toEqual([
    'People',
    0,
    0.25,
    1,
    expect.closeTo(0.05 ** 0.25 * 0.9 ** 0.75, 12),
    expect.stringMatching(/failed.*N\/A/),
  ]);
  expect(row(table, 'Weakest leg').slice(1)).toEqual([0, 0.25, '', '', 'People']);
  expect(row(table, 'Plan').slice(3, 5)).toEqual([0, 0]);
});

test('a leg without weight does not count, not even a failed one', () => {
  expect(COHERENCE(col(0.5, 0), col(1, 0))).toBe(0.5);
  expect(row(COHERENCETABLE(col(0.5, 0), col(1, 0)), 'Leg 2')).toEqual(['Leg 2', 0, 0, 0, 0, 'no weight']);
});

test('rounding just outside 0 to 1 is no error', () => {
  expect(COHERENCE(col(1 + 1e-12, 1))).toBe(1);
  expect(COHERENCE(col(-1e-12, 1))).toBe(0);
});
