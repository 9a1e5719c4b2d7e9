import { ALIGNSCORE, ALIGNTABLE } from '../../src/functions/align';
import { expectClose } from '../close';

const strategy = [
  ['Win retail', 50],
  ['Grow services', 30],
  ['Cut churn', 20],
];

/** Where 100 of money with this tag goes: the three imperatives, non-strategic, unmapped, excluded. Other money keeps the sheet scorable. */
function placesOf(tag: unknown, plan: any[][] = strategy): number[] {
  const table = ALIGNTABLE([[100], [1000]], [[tag], [plan[0][0]]], plan);
  const money = table.slice(1, plan.length + 3).map((row) => row[4]);
  const excluded = table.find(([label]) => label === 'Excluded') as any[];
  return [money[0] - 1000, ...money.slice(1), excluded[4]].map((m) => Number(m.toFixed(9)));
}

describe('a tag', () => {
  test.each([
    ['Win retail', [100, 0, 0, 0, 0, 0]],
    [' win  RETAIL ', [100, 0, 0, 0, 0, 0]],
    // shares after a colon, an equals sign or as a percentage
    ['Win retail:60%; Grow services:40%', [60, 40, 0, 0, 0, 0]],
    ['Win retail=60%;Grow services=40%', [60, 40, 0, 0, 0, 0]],
    ['Win retail 60%; Grow services 40%', [60, 40, 0, 0, 0, 0]],
    ['Win retail : 0.6 ; Grow services : 0.4', [60, 40, 0, 0, 0, 0]],
    ['Win retail: 60 % | Grow services: 40 %', [60, 40, 0, 0, 0, 0]],
    ['Win retail:60%\nGrow services:40%', [60, 40, 0, 0, 0, 0]],
    ['Win retail:60%\r\nGrow services:40%', [60, 40, 0, 0, 0, 0]],
    ['Win retail:62,5%; Grow services:37.5%', [62.5, 37.5, 0, 0, 0, 0]],
    ['Win retail:60%; Grow services:40%;', [60, 40, 0, 0, 0, 0]],
    ['Win retail：６０％； Grow services：４０％', [60, 40, 0, 0, 0, 0]],
    // without shares, equally
    ['Win retail; Grow services', [50, 50, 0, 0, 0, 0]],
    ['Win retail | Grow services | Cut churn | BAU', [25, 25, 25, 25, 0, 0]],
    ['Win retail\nCut churn', [50, 0, 50, 0, 0, 0]],
    ['Win retail; win RETAIL; Cut churn; Cut churn', [50, 0, 50, 0, 0, 0]],
    // below 1: the rest is unmapped
    ['Win retail:60%', [60, 0, 0, 0, 40, 0]],
    ['Win retail:60%; Grow services:30%', [60, 30, 0, 0, 10, 0]],
    ['Win retail:0%', [0, 0, 0, 0, 100, 0]],
    ['Win retail:100%', [100, 0, 0, 0, 0, 0]],
    ['Win retail:1', [100, 0, 0, 0, 0, 0]],
    ['Win retail:33.34%; Grow services:33.33%; Cut churn:33.33%', [33.34, 33.33, 33.33, 0, 0, 0]],
    // the words
    ['BAU', [0, 0, 0, 100, 0, 0]],
    ['Non-strategic', [0, 0, 0, 100, 0, 0]],
    ['none', [0, 0, 0, 100, 0, 0]],
    ['OVERHEAD', [0, 0, 0, 100, 0, 0]],
    ['Run  the business', [0, 0, 0, 100, 0, 0]],
    ['Exclude', [0, 0, 0, 0, 0, 100]],
    ['total', [0, 0, 0, 0, 0, 100]],
    ['Subtotal', [0, 0, 0, 0, 0, 100]],
    ['GRAND TOTAL', [0, 0, 0, 0, 0, 100]],
    ['Win retail:50%; Exclude:50%', [50, 0, 0, 0, 0, 50]],
    ['Win retail:20%; BAU:30%; Exclude:50%', [20, 0, 0, 30, 0, 50]],
    // unmapped
    ['', [0, 0, 0, 0, 100, 0]],
    [null, [0, 0, 0, 0, 100, 0]],
    [0, [0, 0, 0, 0, 100, 0]],
    ['n/a', [0, 0, 0, 0, 100, 0]],
    ['-', [0, 0, 0, 0, 100, 0]],
    ['tbd', [0, 0, 0, 0, 100, 0]],
    ['Win retial', [0, 0, 0, 0, 100, 0]],
    ['Win retail, Grow services', [0, 0, 0, 0, 100, 0]],
    ['Totals', [0, 0, 0, 0, 100, 0]],
    [';', [0, 0, 0, 0, 100, 0]],
    ['; | ;', [0, 0, 0, 0, 100, 0]],
    ['Win retial:60%; Cut churn:40%', [0, 0, 40, 0, 60, 0]],
    ['Win retail; typo', [50, 0, 0, 0, 50, 0]],
  ])('%j', (tag, expected) => expect(placesOf(tag)).toEqual(expected));
});

describe('a name in the strategy wins', () => {
  test.each([
    'BAU',
    'Total',
    'Exclude',
    'None',
    'Overhead',
    'Grow: 20%',
    'A; B',
    'A|B',
    'R&D = 5',
    'Cut costs 10%',
    'n/a',
    '-',
    'Line 1\nLine 2',
    'Retail:60%; Services:40%',
    '50%',
    '7',
  ])('over the words and the grammar: %j', (name) => {
    expect(
      placesOf(name, [
        ['Other', 1],
        [name, 1],
      ]),
    ).toEqual([0, 100, 0, 0, 0]);
  });

  test('within a split too', () => {
    const plan = [
      ['Grow: 20%', 1],
      ['BAU', 1],
    ];
    expect(placesOf('Grow: 20%; BAU', plan)).toEqual([50, 50, 0, 0, 0]);
    expect(placesOf('Grow: 20%: 70%; BAU: 30%', plan)).toEqual([70, 30, 0, 0, 0]);
  });
});

describe('a tag that counts money twice or less than nothing', () => {
  test.each([
    ['Win retail:60%; Grow services:50%', /Row 1.*110%/],
    ['Win retail:60; Grow services:40', /Row 1.*10000%/],
    ['Win retail:101%', /Row 1.*101%/],
    ['Win retail:60%; Win retail:60%', /Row 1.*120%/],
    ['Win retail:-10%', /Row 1.*“Win retail”.*negative/],
    ['Win retail:(10%); Grow services:110%', /Row 1.*negative/],
    ['typo:70%; other:70%', /Row 1.*140%/],
  ])('%j', (tag, sentence) => {
    expect(() => ALIGNSCORE([[100]], [[tag]], strategy)).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(sentence) }),
    );
  });

  test('three thirds that round to a hair over 1 are fine', () => {
    const third = 1 / 3 + 1e-12;
    const tag = `Win retail:${third}; Grow services:${third}; Cut churn:${third}`;
    expectClose(ALIGNSCORE([[100]], [[tag]], strategy), 0.2 + 0.3 + 1 / 3);
  });
});

test('typos are listed with their money, under the label as the sheet writes it', () => {
  const table = ALIGNTABLE(
    [[100], [50], [7], [30], [1000]],
    [['Win retial'], ['WIN  RETIAL'], [''], ['Churn:40%; Win retail:60%'], ['Win retail']],
    strategy,
  );
  const listed = table.filter(([label]) => String(label).startsWith('Unrecognised'));
  expect(listed.map((row) => [row[0], row[4]])).toEqual([
    ['Unrecognised: Win retial', 150],
    ['Unrecognised: Churn', 12],
  ]);
});
