import fc from 'fast-check';
import { strategyView } from '../../../src/planning/views/strategyView';
import { expectClose } from '../../close';
import { after, three, typed } from '../sheets';

const viewOf = (strategy: [string, string | number][], reserve = '') => strategyView(after(typed(strategy, reserve)));

test('weights of any scale are shares; the focus is FOCUSCOUNT’s', () => {
  for (const scale of [
    ['50%', '30%', '20%'],
    ['5', '3', '2'],
    ['0,5', '0,3', '0,2'],
  ]) {
    const { rows, focus, advice, problem } = viewOf(three.map(([name], i) => [name, scale[i]]));
    expect(rows.map(({ share }) => Number(share!.toFixed(12)))).toEqual([0.5, 0.3, 0.2]);
    // exp(−.5 ln .5 − .3 ln .3 − .2 ln .2)
    expectClose(focus!, 2.800094072853832);
    expect(advice).toBe('In effect 2.8 priorities: focused.');
    expect(problem).toBeNull();
  }
});

test.each([
  [4, 'In effect 4 priorities: focused.'],
  [5, 'In effect 5 priorities: stretched. Three or four are easier to follow.'],
  [12, 'In effect 12 priorities: diffuse. Consider which of them matter most.'],
  [15, 'In effect 15 priorities: everything is a priority. A handful is easier to follow than a dozen.'],
])('%d equal weights', (count, advice) => {
  expect(viewOf(Array.from({ length: count }, (_, i) => [`Goal ${i}`, 1])).advice).toBe(advice);
});

test.each([
  ['', 10, 'Name this imperative, or clear its weight.'],
  ['win  RETAIL', 10, '“win RETAIL” is listed already. Keep one row for each imperative.'],
  ['A; B', 10, '“A; B” reads like a split over several imperatives. Leave out “;”, “|” and shares.'],
  ['A|B', 10, '“A|B” reads like a split over several imperatives. Leave out “;”, “|” and shares.'],
  ['Growth: 20%', 10, '“Growth: 20%” reads like a split over several imperatives. Leave out “;”, “|” and shares.'],
  ['BAU', 10, '“BAU” says of a line that it serves no imperative. Choose another name.'],
  ['total', 10, '“total” says of a line that it serves no imperative. Choose another name.'],
  ['Grow', 'a lot', '“a lot” is not a number. Write a weight such as 30 or 30%.'],
  ['Grow', '-5', 'A weight can’t be below 0. Write 0 or more.'],
])('“%s” with the weight %s is refused', (name, weight, problem) => {
  const view = viewOf([
    ['Win retail', 50],
    [name, weight],
  ]);
  expect(view.rows.map((row) => row.problem)).toEqual([null, problem]);
  expect(view.problem).toBe(problem);
});

test('names that only look odd are fine', () => {
  for (const name of ['R&D', 'Q3: win back', 'Grow 20', 'Ⅳ Öko', '50/50 club'])
    expect(viewOf([[name, 1]]).problem).toBeNull();
});

test('an empty row waits; nothing at all, or weights that are all zero, is said', () => {
  expect(
    viewOf([
      ['Win', 1],
      ['', ''],
    ]).problem,
  ).toBeNull();
  expect(viewOf([]).problem).toMatch(/^There is no strategy yet/);
  expect(
    viewOf([
      ['Win', 0],
      ['Keep', ''],
    ]).problem,
  ).toMatch(/^All weights are zero/);
  expect(
    viewOf([
      ['Win', '50%'],
      ['Keep', '30'],
    ]).advice,
  ).toMatch(/^Some weights are percentages/);
});

test.each([
  ['', null],
  ['10%', null],
  ['0.1', null],
  ['10', 'The reserve is a share from 0% to below 100%. Write 10% or 0.1, or leave it blank.'],
  ['-5%', 'The reserve is a share from 0% to below 100%. Write 10% or 0.1, or leave it blank.'],
  ['a tenth', '“a tenth” is not a number. Write a share such as 10%, or leave it blank.'],
])('the reserve “%s”', (reserve, problem) => {
  expect(viewOf([['Win', 1]], reserve).reserveProblem).toBe(problem);
});

test('shares add up to 1 whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-9, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (weights) => {
        const { rows } = viewOf(weights.map((weight, i) => [`Goal ${i}`, weight]));
        expectClose(
          rows.reduce((sum, { share }) => sum + share!, 0),
          1,
        );
      },
    ),
  );
});
