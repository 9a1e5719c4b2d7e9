import { CADENCESCORE, CADENCETABLE } from '../../src/functions/cadence';
import { CASCADESCORE, CASCADETABLE } from '../../src/functions/cascade';
import { COHERENCE, COHERENCETABLE } from '../../src/functions/coherence';
import { GROWTHSCORE, GROWTHTABLE } from '../../src/functions/growth';
import { PLANSCORE, PLANTABLE } from '../../src/functions/plan';
import { SIGHTSCORE, SIGHTTABLE } from '../../src/functions/sight';
import { grid } from '../grid';
import { thrown } from './thrown';

const col = (...cells: any[]): any[][] => cells.map((cell) => [cell]);
const levels = grid('50, 46 / 30, 30 / 20, 24');
const sight = grid('"D", "I" / "N", "N/A"');
const none = undefined as any;

/** What each family refuses, in its score and its table alike. */
const refused: [string, ((...args: any[]) => unknown)[], any[], string, RegExp][] = [
  ['levels left out', [SIGHTSCORE, SIGHTTABLE], [null], '#VALUE!', /^levels is missing.*pane/],
  [
    'text that is no level',
    [SIGHTSCORE, SIGHTTABLE],
    [grid('"D", "I" / "N", "some"')],
    '#VALUE!',
    /Row 2, column 2 of levels: “some” is no level/,
  ],
  [
    'a number that is no level',
    [SIGHTSCORE, SIGHTTABLE],
    [grid('"D", 3')],
    '#VALUE!',
    /Row 1, column 2 of levels: “3”/,
  ],
  [
    'too few team weights',
    [SIGHTSCORE, SIGHTTABLE],
    [sight, col(1, 2, 3)],
    '#VALUE!',
    /teamWeights has 3 cells, but there are 2 teams/,
  ],
  ['a negative team weight', [SIGHTSCORE, SIGHTTABLE], [sight, col(1, -2)], '#VALUE!', /Row 2 of teamWeights is -2/],
  [
    'team weights that are text',
    [SIGHTSCORE, SIGHTTABLE],
    [sight, col(1, 'many')],
    '#VALUE!',
    /Row 2 of teamWeights: “many” is not a number/,
  ],
  [
    'team weights in a block',
    [SIGHTSCORE, SIGHTTABLE],
    [sight, grid('1, 2 / 3, 4')],
    '#VALUE!',
    /teamWeights is 2 rows by 2 columns/,
  ],
  ['team weights of zero', [SIGHTSCORE, SIGHTTABLE], [sight, col(0, '')], '#N/A', /teamWeights are zero/],
  [
    'imperative weights of zero',
    [SIGHTSCORE, SIGHTTABLE],
    [sight, none, [[0, null]]],
    '#N/A',
    /imperativeWeights are zero/,
  ],
  [
    'too many imperative weights',
    [SIGHTSCORE, SIGHTTABLE],
    [sight, none, [[1, 2, 3]]],
    '#VALUE!',
    /imperativeWeights has 3 cells/,
  ],
  ['a credit above 1', [SIGHTSCORE, SIGHTTABLE], [sight, none, none, 5], '#VALUE!', /credit is 5/],
  ['a negative credit', [SIGHTSCORE, SIGHTTABLE], [sight, none, none, '-10%'], '#VALUE!', /credit is -0.1/],
  ['N/A throughout', [SIGHTSCORE, SIGHTTABLE], [grid('"N/A", "na" / "n/a", "N/A"')], '#N/A', /nothing to score/],
  ['weight on N/A only', [SIGHTSCORE, SIGHTTABLE], [sight, col(0, 1), [[0, 1]]], '#N/A', /nothing to score/],

  ['one level', [CASCADESCORE, CASCADETABLE], [col(50, 30)], '#VALUE!', /levels is 2 rows by 1 column.*two columns/],
  [
    'a level without money',
    [CASCADESCORE, CASCADETABLE],
    [grid('50, 0 / 30, ""')],
    '#N/A',
    /Column 2 of levels \(“Level 1”\)/,
  ],
  [
    'a strategy without money',
    [CASCADESCORE, CASCADETABLE],
    [grid('0, 5 / "", 5')],
    '#N/A',
    /Column 1 of levels \(“Strategy”\)/,
  ],
  [
    'a negative amount',
    [CASCADESCORE, CASCADETABLE],
    [grid('50, 46 / 30, -3')],
    '#VALUE!',
    /Row 2, column 2 of levels is -3/,
  ],
  [
    'text beside a number',
    [CASCADESCORE, CASCADETABLE],
    [grid('50, 46 / 30, "see note"')],
    '#VALUE!',
    /Row 2, column 2 of levels: “see note”/,
  ],

  [
    'shapes that differ',
    [PLANSCORE, PLANTABLE],
    [col(1, 2), col(1)],
    '#VALUE!',
    /plan is 2 rows by 1 column, but actual is 1 row by 1 column/,
  ],
  ['a negative plan', [PLANSCORE, PLANTABLE], [col(1, -2), col(1, 2)], '#VALUE!', /Row 2, column 1 of plan is -2/],
  ['no plan', [PLANSCORE, PLANTABLE], [col(0, ''), col(1, 2)], '#N/A', /no plan to score/],
  ['text in the plan', [PLANSCORE, PLANTABLE], [col(1, 'ten'), col(1, 2)], '#VALUE!', /Row 2, column 1 of plan: “ten”/],
  [
    'text in the actuals',
    [PLANSCORE, PLANTABLE],
    [col(1, 2), col(1, 'ten')],
    '#VALUE!',
    /Row 2, column 1 of actual: “ten”/,
  ],
  ['amounts too large to add', [PLANSCORE, PLANTABLE], [col(1e308, 1e308), col(1, 2)], '#VALUE!', /too large/],
  ['no actual', [PLANSCORE, PLANTABLE], [col(1, 2), ''], '#VALUE!', /^actual is missing/],

  ['no base', [GROWTHSCORE, GROWTHTABLE], [null, 0.1, col(1)], '#VALUE!', /^base is missing/],
  ['a base of 0', [GROWTHSCORE, GROWTHTABLE], [0, 0.1, col(1)], '#VALUE!', /base is 0/],
  ['a negative base', [GROWTHSCORE, GROWTHTABLE], [-5, 0.1, col(1)], '#VALUE!', /base is -5/],
  ['a blank base', [GROWTHSCORE, GROWTHTABLE], [[[null]], 0.1, col(1)], '#VALUE!', /base is blank/],
  ['a base that is text', [GROWTHSCORE, GROWTHTABLE], ['much', 0.1, col(1)], '#VALUE!', /base is “much”/],
  ['a rate of 0', [GROWTHSCORE, GROWTHTABLE], [100, '0%', col(1)], '#VALUE!', /rate is 0/],
  ['a negative rate', [GROWTHSCORE, GROWTHTABLE], [100, -0.1, col(1)], '#VALUE!', /rate is -0.1/],
  [
    'levels in a block',
    [GROWTHSCORE, GROWTHTABLE],
    [100, 0.1, grid('1, 2 / 3, 4')],
    '#VALUE!',
    /organic is 2 rows by 2 columns/,
  ],
  [
    'a level that is text',
    [GROWTHSCORE, GROWTHTABLE],
    [100, 0.1, [[110, 'more']]],
    '#VALUE!',
    /Column 2 of organic: “more” is not a number/,
  ],
  [
    'too few acquisitions',
    [GROWTHSCORE, GROWTHTABLE],
    [100, 0.1, col(110, 120), col(1)],
    '#VALUE!',
    /inorganic has 1 cells, but there are 2 years/,
  ],
  [
    'a last year without a level',
    [GROWTHSCORE, GROWTHTABLE],
    [100, 0.1, col(110, '')],
    '#N/A',
    /Year 2, the last of organic/,
  ],
  ['a target beyond all numbers', [GROWTHSCORE, GROWTHTABLE], [1e300, 1e9, col(1)], '#VALUE!', /no target/],

  ['no refresh', [CADENCESCORE, CADENCETABLE], [col(30)], '#VALUE!', /^refreshDays is missing/],
  ['a refresh of 0', [CADENCESCORE, CADENCETABLE], [col(30), 0], '#VALUE!', /refreshDays is 0/],
  ['a blank refresh', [CADENCESCORE, CADENCETABLE], [col(30), [[null]]], '#VALUE!', /refreshDays is blank/],
  ['a negative lag', [CADENCESCORE, CADENCETABLE], [col(30), 90, -1], '#VALUE!', /lagDays is -1/],
  ['a negative cycle', [CADENCESCORE, CADENCETABLE], [col(30, -1), 90], '#VALUE!', /Row 2 of cycleDays is -1/],
  [
    'a cycle that is text',
    [CADENCESCORE, CADENCETABLE],
    [col(30, 'long'), 90],
    '#VALUE!',
    /Row 2 of cycleDays: “long”/,
  ],
  ['no cycle', [CADENCESCORE, CADENCETABLE], [col(0, '', 'n/a'), 90], '#N/A', /no selling cycle/],
  [
    'weight on blank cycles only',
    [CADENCESCORE, CADENCETABLE],
    [col(30, ''), 90, 0, col(0, 1)],
    '#N/A',
    /no selling cycle/,
  ],
  [
    'weights that do not fit cycles',
    [CADENCESCORE, CADENCETABLE],
    [col(30, 60), 90, 0, col(1, 2, 3)],
    '#VALUE!',
    /weights has 3 cells, but there are 2 segments/,
  ],

  ['a score above 1', [COHERENCE, COHERENCETABLE], [col(0.5, 1.2)], '#VALUE!', /Row 2 of scores is 1.2/],
  ['a negative score', [COHERENCE, COHERENCETABLE], [col(0.5, -0.1)], '#VALUE!', /Row 2 of scores is -0.1/],
  [
    'a score that is text',
    [COHERENCE, COHERENCETABLE],
    [col(0.5, 'good')],
    '#VALUE!',
    /Row 2 of scores: “good” is no score/,
  ],
  ['blank legs only', [COHERENCE, COHERENCETABLE], [col('', null, 'N/A')], '#N/A', /no leg to score/],
  [
    'weight on blank legs only',
    [COHERENCE, COHERENCETABLE],
    [col(0.5, ''), col(0, 1)],
    '#N/A',
    /No leg that has a score/,
  ],
  ['weights of zero', [COHERENCE, COHERENCETABLE], [col(0.5, 0.6), col(0, 0)], '#N/A', /weights are zero/],
  ['a negative weight', [COHERENCE, COHERENCETABLE], [col(0.5, 0.6), col(1, -1)], '#VALUE!', /Row 2 of weights is -1/],
];

describe('refused, with a sentence that says where', () => {
  test.each(refused.map(([title, calls, ...rest]) => [`${calls[0].name}: ${title}`, calls, ...rest] as const))(
    '%s',
    (_title, calls, args, code, sentence) => {
      for (const call of calls) {
        const error = thrown(() => call(...args));
        expect(error.code).toBe(code);
        expect(error.message).toMatch(sentence);
        expect(error.message).toMatch(/^\S.{20,}\.$/s);
      }
    },
  );
});

const ownErrors: [string, () => unknown, string, RegExp][] = [
  [
    'SIGHTTABLE: teams that do not fit',
    () => SIGHTTABLE(sight, none, none, none, col('a')),
    '#VALUE!',
    /teams has 1 cells/,
  ],
  [
    'SIGHTTABLE: imperatives that do not fit',
    () => SIGHTTABLE(sight, none, none, none, none, [['a', 'b', 'c']]),
    '#VALUE!',
    /imperatives has 3 cells/,
  ],
  [
    'CASCADETABLE: imperatives that do not fit',
    () => CASCADETABLE(levels, col('a')),
    '#VALUE!',
    /imperatives has 1 cells/,
  ],
  [
    'CASCADETABLE: names that do not fit',
    () => CASCADETABLE(levels, none, [['a', 'b', 'c']]),
    '#VALUE!',
    /names has 3 cells, but there are 2 levels/,
  ],
  [
    'CASCADETABLE: names the empty level',
    () => CASCADETABLE(grid('50, 0'), none, [['Strategy', 'Budget']]),
    '#N/A',
    /“Budget”/,
  ],
  [
    'CASCADETABLE: text on a labelled line',
    () => CASCADETABLE(grid('50, 46 / "x", ""'), col('a', 'b')),
    '#VALUE!',
    /Row 2, column 1/,
  ],
  [
    'PLANTABLE: labels that do not fit',
    () => PLANTABLE(col(1, 2), col(1, 2), col('a', 'b', 'c')),
    '#VALUE!',
    /labels is 3 rows by 1 column, but plan has 2 rows/,
  ],
  [
    'PLANTABLE: text on a labelled line',
    () => PLANTABLE(col(1, 'x'), col(1, ''), col('a', 'b')),
    '#VALUE!',
    /Row 2, column 1 of plan/,
  ],
  ['PLANSCORE: capped that is none', () => PLANSCORE(col(1), col(1), 'maybe'), '#VALUE!', /capped is “maybe”/],
  ['PLANSCORE: a range as capped', () => PLANSCORE(col(1), col(1), col(1, 0)), '#VALUE!', /capped takes one value/],
  ['PLANSCORE: a ratio beyond all numbers', () => PLANSCORE(col(1e-300), col(1e300), false), '#VALUE!', /too large/],
  [
    'CADENCETABLE: segments that do not fit',
    () => CADENCETABLE(col(30, 60), 90, 0, none, col('a')),
    '#VALUE!',
    /segments has 1 cells/,
  ],
  [
    'COHERENCETABLE: legs that do not fit',
    () => COHERENCETABLE(col(0.5), none, col('a', 'b')),
    '#VALUE!',
    /legs has 2 cells/,
  ],
  [
    'COHERENCETABLE: high below the first score',
    () => COHERENCETABLE(col(0.5, 0.6), none, none, 0.4),
    '#VALUE!',
    /high is 0.4, below/,
  ],
  ['COHERENCETABLE: high above 1', () => COHERENCETABLE(col(0.5, 0.6), none, none, 1.4), '#VALUE!', /high is 1.4/],
];

test.each(ownErrors)('%s', (_title, call, code, sentence) => {
  const error = thrown(call);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
});

/** Places where an error cell may stand: it shows as itself, and the sentence says where. */
const places: [string, (error: unknown) => unknown, RegExp][] = [
  ['a line of sight', (e) => SIGHTSCORE([['D', e]]), /Row 1, column 2 of levels/],
  ['a team weight', (e) => SIGHTSCORE(sight, col(1, e)), /Row 2 of teamWeights/],
  ['credit', (e) => SIGHTSCORE(sight, none, none, e), /^credit shows/],
  ['a team', (e) => SIGHTTABLE(sight, none, none, none, col('a', e)), /Row 2 of teams/],
  ['a level', (e) => CASCADESCORE([[1, 2], [e, 3]]), /Row 2, column 1 of levels/], // prettier-ignore
  ['an imperative', (e) => CASCADETABLE(levels, col('a', e, 'c')), /Row 2 of imperatives/],
  ['a plan', (e) => PLANSCORE(col(1, e), col(1, 2)), /Row 2, column 1 of plan/],
  ['an actual', (e) => PLANTABLE(col(1, 2), col(e, 2)), /Row 1, column 1 of actual/],
  ['a label', (e) => PLANTABLE(col(1, 2), col(1, 2), col('a', e)), /Row 2 of labels/],
  ['capped', (e) => PLANSCORE(col(1), col(1), e), /^capped shows/],
  ['base', (e) => GROWTHSCORE(e, 0.1, col(1)), /^base shows/],
  ['an organic level', (e) => GROWTHTABLE(100, 0.1, col(110, e)), /Row 2 of organic/],
  ['an acquisition', (e) => GROWTHSCORE(100, 0.1, col(110, 120), [[0, e]]), /Column 2 of inorganic/],
  ['a cycle', (e) => CADENCESCORE(col(30, e), 90), /Row 2 of cycleDays/],
  ['refreshDays', (e) => CADENCESCORE(col(30), e), /^refreshDays shows/],
  ['a score', (e) => COHERENCE(col(0.5, e)), /Row 2 of scores/],
  ['high', (e) => COHERENCETABLE(col(0.5, 0.6), none, none, e), /^high shows/],
];

describe.each([
  ['as text, in Sheets', (code: string) => code],
  ['as an object, in Excel', (code: string) => ({ code, message: '' })],
])('an error cell %s shows as itself', (_, form) => {
  test.each(places)('in %s', (_place, call, place) => {
    for (const code of ['#REF!', '#DIV/0!', '#N/A']) {
      const error = thrown(() => call(form(code)));
      expect(error).toMatchObject({ code, message: expect.stringMatching(place) });
    }
  });
});
