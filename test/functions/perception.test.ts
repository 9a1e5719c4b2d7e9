import { AGREESCORE, PERCEPTIONGAP, PERCEPTIONTABLE } from '../../src/functions/perception';
import { TableView, survey } from '../survey';
import { thrown } from './thrown';

const ratings = [
  [5, 2],
  [4, 3],
  [2, 4],
  [3, 5],
];
const roles = [['L'], ['L'], ['R'], ['R']];
const any: any = undefined;
const table = (...args: unknown[]) => new TableView((PERCEPTIONTABLE as any)(...args));

test('gaps of +2 and −2 give 0.5 and not 0', () => {
  const people = [
    [5, 2],
    [5, 2],
    [3, 4],
    [3, 4],
  ];
  expect(PERCEPTIONGAP(people, roles, 'L')).toBe(0.5);
  const view = table(people, roles, 'L');
  expect([view.cell('Element 1', 'Gap'), view.cell('Element 2', 'Gap')]).toEqual([2, -2]);
  expect(view.note('Verdict')[0]).toBe('different worlds');
});

test('all leaders at 5 and all reps at 1 give 1, and what cannot be estimated says so', () => {
  const view = table(...Object.values(survey([5, 5, 5], [1, 1, 1])), 'Leader');
  expect(view.note('Score')[0]).toBe(1);
  const cell = (header: string) => view.cell('Element 1', header);
  expect(['Hedges g', 'g low', 'Gap low', 'Gap high'].map(cell)).toEqual(Array(4).fill('n.e.'));
  expect(["Cliff's delta", 'delta low', 'delta high', 'P(leader > rep)'].map(cell)).toEqual([1, 'n.e.', 1, 1]);
  expect(cell('Flags')).toContain("leaders' median is at the top of the scale, read a_wg");
});

describe('a survey with 3 leaders', () => {
  const { ratings: answers, roles: who } = survey([10, 9, 8], [7, 5, 4, 2]);
  const view = table(answers, who, 'Leader', null, 1, 10);

  test('says that p cannot fall below 2/35', () => {
    const [untied, answered] = view.note('Smallest attainable p');
    expect(untied).toBeCloseTo(2 / 35, 15);
    expect(answered).toBeCloseTo(2 / 35, 15);
    expect(view.sentence('Smallest attainable p')).toMatch(
      /with 3 leaders and 4 reps p cannot fall below 0.0571.*arithmetic.*not evidence/,
    );
    expect(view.cell('Element 1', 'p')).toBeCloseTo(2 / 35, 12);
    expect(view.cell('Element 1', 'Smallest p')).toBeCloseTo(2 / 35, 12);
  });

  test('says as well what equal answers make of it', () => {
    // Of the 35 ways to draw three of these seven, one alone is as far from the middle as all three fives.
    const tied = table(...Object.values(survey([5, 5, 5], [1, 1, 1, 1])), 'Leader');
    const [untied, answered] = tied.note('Smallest attainable p');
    expect(untied).toBeCloseTo(2 / 35, 15);
    expect(answered).toBeCloseTo(1 / 35, 15);
    expect(tied.cell('Element 1', 'p')).toBe(answered);
    expect(tied.sentence('Smallest attainable p')).toMatch(/below 0.0571 where all answers differ.*nor below 0.0286/);
  });

  test('flags both small groups', () => {
    expect(view.cell('Element 1', 'Flags')).toMatch(/^small group: 3 leaders; small group: 4 reps/);
  });
});

describe('small groups', () => {
  const statistics = ['Gap low', 'Hedges g', "Cliff's delta", 'p', 'Holm p'];
  const within = ['rwg', 'rwg*', 'a_wg', 'Top-box %', 'Bottom-box %'];

  test('one a side gives the gap only', () => {
    const view = table(...Object.values(survey([5], [1, 2, 3])), 'Leader');
    expect(view.cell('Element 1', 'Gap')).toBe(3);
    for (const header of statistics) expect(view.cell('Element 1', header)).toBe('n.e.');
    for (const header of within) expect(view.cell('Element 1', `${header} leaders`)).toBe('n.e.');
    expect(view.cell('Element 1', 'rwg reps')).toBe(0.5);
    expect(view.cell('Element 1', 'Flags')).toMatch(/^1 leader: gap only; small group: 3 reps/);
    expect(view.note('Smallest attainable p')[0]).toBe('n.e.');
    expect(view.note('Noise floor')[0]).toBeCloseTo(Math.sqrt((2 / Math.PI) * (1 + 1 / 3)) / 4, 12);
  });

  test('two a side say nothing within the group', () => {
    const view = table(...Object.values(survey([5, 4], [1, 2])), 'Leader');
    for (const header of statistics) expect(typeof view.cell('Element 1', header)).toBe('number');
    for (const header of within)
      for (const group of ['leaders', 'reps']) expect(view.cell('Element 1', `${header} ${group}`)).toBe('n.e.');
    expect(view.cell('Element 1', 'Flags')).toContain('2 reps: nothing said within the group');
  });

  test('one against one has no noise floor', () => {
    const view = table(...Object.values(survey([5], [1])), 'Leader');
    expect(view.note('Noise floor')[0]).toBe('n.e.');
    expect(view.note('Verdict')[0]).toBe('different worlds');
  });
});

test('groups at odds within themselves are flagged, and polarised ones', () => {
  const view = table(...Object.values(survey([1, 1, 5, 5, 1], [2, 4, 2, 4, 4])), 'Leader');
  expect(view.cell('Element 1', 'Flags')).toMatch(/leaders polarised: rwg floored at 0; leaders disagree/);
  expect(view.cell('Element 1', 'rwg leaders')).toBe(0);
  expect(view.cell('Element 1', 'rwg* leaders')).toBeLessThan(0);
  expect(view.labels().some((label: string) => /^Caveat: A group that disagrees/.test(label))).toBe(true);
});

test('a gap below the noise floor is not distinguishable from chance', () => {
  const view = table(...Object.values(survey([1, 5, 3, 2], [2, 5, 1, 4, 3])), 'Leader');
  expect(view.note('Score')[0]).toBeLessThan(view.note('Noise floor')[0]);
  expect(view.note('Verdict')[0]).toBe('not distinguishable from chance');
});

test('an element without both groups is shown and left out of the score', () => {
  const view = table(
    [
      ['', 4],
      ["Don't know", 3],
      [2, 2],
      [3, 2],
    ],
    roles,
    'L',
    null,
    null,
    null,
    null,
    [['A', 'B']],
  );
  expect(view.row('A').slice(1, 6)).toEqual([0, 2, 'n.e.', 2.5, 'n.e.']);
  expect(view.cell('A', 'Points')).toBe('n.e.');
  expect(view.cell('A', 'Flags')).toBe('no leader rated it; left out of the score');
  expect(view.note('Score')[0]).toBe(1.5 / 4);
  expect(view.note('Elements left out')).toEqual([1, '']);
  expect(view.sentence('Elements left out')).toContain('A');
});

test('importance weighs the elements; points add up to the score', () => {
  const view = table(ratings, roles, 'L', null, null, null, [[3], [1]]);
  // Gaps 2 and −2: any weights give 0.5.
  expect(view.note('Score')[0]).toBe(0.5);
  expect([view.cell('Element 1', 'Points'), view.cell('Element 2', 'Points')]).toEqual([0.375, 0.125]);
  const without = table(ratings, roles, 'L', null, null, null, [[0, 2]]);
  expect(without.cell('Element 1', 'Flags')).toMatch(/^importance 0: not in the score/);
  expect(without.cell('Element 1', 'Points')).toBe(0);
});

test('every bad input of a survey is counted, and moves nothing', () => {
  const odd = ['', null, 0, 'n/a', '#N/A', { code: '#REF!' }, true, "Don't know", 'Agree', 9];
  const people = survey([5, 4, 4, ...odd], [2, 3, 2, ...odd]);
  const view = table(people.ratings, people.roles, 'Leader');
  const clean = table(...Object.values(survey([5, 4, 4], [2, 3, 2])), 'Leader');
  expect(view.row('Element 1').slice(0, 20)).toEqual(clean.row('Element 1').slice(0, 20));
  expect(view.note('Missing')).toEqual([7, 7]);
  expect(view.sentence('Missing')).toContain('4 error cells');
  expect(view.note("Don't know")).toEqual([1, 1]);
  expect(view.note('Bad')).toEqual([1, 1]);
  expect(view.sentence('Bad')).toContain('row 12, column 1 of ratings: “Agree”');
  expect(view.note('Out of scale')).toEqual([1, 1]);
  expect(view.note('People')).toEqual([5, 5]);
  expect(view.note('Rows without an answer')).toEqual([8, 8]);
  expect(view.cell('Element 1', "Don't know % reps")).toBe(0.25);
});

test.each([null, undefined, ''])('optional arguments left out as %p, in the middle too', (none) => {
  const full = PERCEPTIONTABLE(ratings, roles, 'L', 'R', 1, 5, [[1, 1]], [['Element 1', 'Element 2']]);
  expect(PERCEPTIONTABLE(ratings, roles, 'L', none, none, none, none as any, none as any)[1]).toEqual(full[1]);
});

test('blank cells given as arguments count as left out, in whatever form they arrive', () => {
  for (const blank of [0, null, '', undefined]) {
    expect(PERCEPTIONGAP(ratings, roles, 'L', blank, [[blank]], [[blank]])).toBe(0.5);
    expect(PERCEPTIONGAP(ratings, roles, 'L', null, 1, blank)).toBe(0.5);
    expect(
      table(ratings, roles, 'L', null, null, null, null, [[blank, 'B']])
        .labels()
        .slice(1, 3),
    ).toEqual(['Element 1', 'B']);
    expect(PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[blank, 1]])).toBe(
      PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[0, 1]]),
    );
  }
});

test.each<[string, () => unknown, string, RegExp]>([
  ['nothing', () => (PERCEPTIONGAP as any)(), '#VALUE!', /ratings, roles and leader are missing.*pane/],
  ['no leader', () => PERCEPTIONTABLE(ratings, roles, ''), '#VALUE!', /leader is missing/],
  ['no ratings', () => AGREESCORE(any), '#VALUE!', /ratings is missing/],
  [
    'a role nobody has',
    () => PERCEPTIONGAP(ratings, roles, 'CEO'),
    '#N/A',
    /No row of roles is “CEO”; it holds “L”, “R”/,
  ],
  ['a rep nobody is', () => PERCEPTIONGAP(ratings, roles, 'L', 'x'), '#N/A', /No row of roles is “x”/],
  ['leaders only', () => PERCEPTIONGAP([[5], [4]], [['L'], ['L']], 'L'), '#N/A', /anything but “L”/],
  ['no roles', () => PERCEPTIONGAP([[5]], [['']], 'L'), '#N/A', /it is blank/],
  [
    'no ratings in common',
    () =>
      PERCEPTIONGAP(
        [
          [5, ''],
          ['', 3],
        ],
        [['L'], ['R']],
        'L',
      ),
    '#N/A',
    /rated by both groups/,
  ],
  ['a scale upside down', () => PERCEPTIONGAP(ratings, roles, 'L', null, 5, 1), '#VALUE!', /max must be above min/],
  ['a scale of text', () => AGREESCORE(ratings, 'low'), '#VALUE!', /min is “low”/],
  ['a scale beyond numbers', () => AGREESCORE(ratings, 1, 1e300), '#VALUE!', /cannot be scored/],
  ['an error as max', () => AGREESCORE(ratings, 1, '#REF!'), '#REF!', /max shows #REF!/],
  [
    'too few weights',
    () => PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[1]]),
    '#VALUE!',
    /importance is 1 row by 1 column, but ratings has 2 columns/,
  ],
  [
    'a negative weight',
    () => PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[1, -1]]),
    '#VALUE!',
    /Cell 2 of importance is -1/,
  ],
  [
    'a weight that is text',
    () => PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[1, 'x']]),
    '#VALUE!',
    /Cell 2 of importance is “x”/,
  ],
  [
    'an error as weight',
    () => PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[1, '#REF!']]),
    '#REF!',
    /Cell 2 of importance/,
  ],
  [
    'weights of zero',
    () => PERCEPTIONGAP(ratings, roles, 'L', null, 1, 5, [[0, '']]),
    '#N/A',
    /weights of importance are zero/,
  ],
  [
    'too many names',
    () => PERCEPTIONTABLE(ratings, roles, 'L', null, 1, 5, any, [['a', 'b', 'c']]),
    '#VALUE!',
    /elements is 1 row by 3 columns/,
  ],
  [
    'an error as name',
    () => PERCEPTIONTABLE(ratings, roles, 'L', null, 1, 5, any, [['a', '#NAME?']]),
    '#NAME?',
    /Cell 2 of elements/,
  ],
  ['no column', () => PERCEPTIONGAP([[]], [['L']], 'L'), '#N/A', /no column/],
  ['no agreement yet', () => AGREESCORE([[5], ['']]), '#N/A', /No column of ratings holds two ratings/],
])('%s is refused with a sentence', (_, call, code, sentence) => {
  expect(thrown(call)).toMatchObject({ code, message: expect.stringMatching(sentence) });
});
