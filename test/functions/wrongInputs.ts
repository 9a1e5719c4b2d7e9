import { grid } from '../grid';

/** A sheet that can be scored: what a wrong input replaces a part of. */
export const sheet = {
  amounts: [[1], [2], [3]] as any[][],
  tags: [['Win'], ['Keep'], ['BAU']] as any[][],
  strategy: grid('"Win", 50 / "Keep", 50'),
};

export interface Input {
  amounts?: any;
  tags?: any;
  strategy?: any;
  map?: any;
  reserve?: any;
}

/** What each wrong input must give: a code, and a sentence that names the place. */
export const wrongInputs: [string, Input, string, RegExp][] = [
  [
    'text on a tagged line',
    { amounts: [[1], ['ten'], [3]] },
    '#VALUE!',
    /Row 2, column 1 of amounts.*“Keep”.*“ten” is not a number/,
  ],
  [
    'text beside a number',
    { amounts: grid('1, 2 / 3, 4 / 5, "see note"'), tags: [['Win'], ['Keep'], ['']] },
    '#VALUE!',
    /Row 3, column 2 of amounts.*“see note”/,
  ],
  ['text on a BAU line', { amounts: [[1], [2], ['x']] }, '#VALUE!', /Row 3, column 1 of amounts.*“BAU”/],
  [
    'text on an excluded line',
    { amounts: [[1], [2], ['x']], tags: [['Win'], ['Keep'], ['Exclude']] },
    '#VALUE!',
    /Row 3, column 1/,
  ],
  [
    'text on a split line',
    { amounts: [[1], [2], ['x']], tags: [['Win'], ['Keep'], ['Win;Keep']] },
    '#VALUE!',
    /Row 3, column 1/,
  ],
  ['a currency after a word', { amounts: [[1], ['about $5'], [3]] }, '#VALUE!', /Row 2.*“about \$5”/],
  [
    'text in a wide range',
    { amounts: grid('1, 2 / 3, "x"'), tags: [['Win', 'Keep']] },
    '#VALUE!',
    /Row 2, column 2 of amounts.*“Keep”.*“x”/,
  ],
  [
    'text on a line with shares',
    { amounts: [[1], ['x']], tags: grid('1, 0 / 0.5, 0.5') },
    '#VALUE!',
    /Row 2, column 1.*“x”/,
  ],
  [
    'too few tags',
    { tags: [['Win'], ['Keep']] },
    '#VALUE!',
    /amounts is 3 rows by 1 column, but tags is 2 rows by 1 column.*3 by 1/,
  ],
  ['too many columns of tags', { tags: sheet.tags.map(([t]) => [t, t, t]) }, '#VALUE!', /tags is 3 rows by 3 columns/],
  [
    'a share matrix that is text',
    { tags: grid('"Win", "" / "", "x" / "", ""') },
    '#VALUE!',
    /Row 1, column 1 of tags.*“Win” is not a share/,
  ],
  ['shares over 100%', { tags: grid('0.5, 0.5 / 0.7, 0.5 / 1, 0') }, '#VALUE!', /Row 2 of tags.*120%/],
  [
    'a negative share',
    { tags: grid('0.5, 0.5 / 1, -0.1 / 1, 0') },
    '#VALUE!',
    /Row 2, column 2 of tags.*-0.1.*negative/,
  ],
  [
    'a split over 100%',
    { tags: [['Win'], ['Win:70%; Keep:40%'], ['BAU']] },
    '#VALUE!',
    /Row 2, column 1 of tags.*“Win:70%; Keep:40%”.*110%/,
  ],
  [
    'a split over 100% in a wide range',
    { amounts: [[1, 2]], tags: [['Win', 'Win:70%; Keep:40%']] },
    '#VALUE!',
    /Row 1, column 2 of tags.*110%/,
  ],
  [
    'a duplicate imperative',
    { strategy: [...sheet.strategy, ['win', 5]] },
    '#VALUE!',
    /Row 3 of strategy.*“win”.*twice/,
  ],
  ['a negative weight', { strategy: grid('"Win", 50 / "Keep", -5') }, '#VALUE!', /Row 2 of strategy.*“Keep”.*-5/],
  [
    'a weight that is text',
    { strategy: grid('"Win", 50 / "Keep", "much"') },
    '#VALUE!',
    /Row 2 of strategy.*“much”.*“Keep”/,
  ],
  ['a strategy of one column', { strategy: [['Win'], ['Keep']] }, '#VALUE!', /strategy is 2 rows by 1 column/],
  ['weights of zero', { strategy: grid('"Win", 0 / "Keep", 0') }, '#N/A', /weights of strategy are zero/],
  ['an empty strategy', { strategy: grid('"", "" / "", ""') }, '#N/A', /strategy has no imperatives/],
  ['a map of one column', { map: [['x'], ['y']] }, '#VALUE!', /map is 2 rows by 1 column/],
  [
    'a map that contradicts itself',
    { map: grid('"x", "BAU" / "Win", "BAU" / "Win", "Keep"') },
    '#VALUE!',
    /Row 3 of map.*“Win”.*row 2/,
  ],
  ['a reserve of 1', { reserve: 1 }, '#VALUE!', /reserve is 1.*10%/],
  ['a negative reserve', { reserve: -0.1 }, '#VALUE!', /reserve is -0.1/],
  ['a reserve in points', { reserve: 10 }, '#VALUE!', /reserve is 10/],
  ['a reserve that is text', { reserve: 'a tenth' }, '#VALUE!', /reserve is “a tenth”/],
  ['a range as reserve', { reserve: [[0.1], [0.2]] }, '#VALUE!', /reserve takes one value.*2 rows by 1 column/],
  ['no money', { amounts: [[0], [''], [null]] }, '#N/A', /no money to score/],
  ['money that is all excluded', { tags: [['Total'], ['Subtotal'], ['Exclude']] }, '#N/A', /no money to score/],
  ['money that cancels', { amounts: [[5], [-5], [0]] }, '#N/A', /add up to 0/],
  [
    'money that cancels within an imperative',
    { amounts: [[0.1], [0.2], [-0.3]], tags: [['Win'], ['Win'], ['Win']] },
    '#N/A',
    /0/,
  ],
  ['a credit against the whole', { amounts: [[10], [-3], [1]] }, '#VALUE!', /“Keep” nets to -3, against a total of 8/],
  ['a BAU credit against the whole', { amounts: [[10], [3], [-1]] }, '#VALUE!', /“Non-strategic” nets to -1/],
  [
    'an unmapped credit against the whole',
    { amounts: [[-10], [-3], [1]], tags: [['Win'], ['Keep'], ['']] },
    '#VALUE!',
    /“Unmapped” nets to 1, against a total of -12/,
  ],
  ['money too large to add', { amounts: [[9e307], [9e307], [9e307]] }, '#VALUE!', /large/],
];
