import type { Action } from '../../../src/planning/state/action';
import type { State } from '../../../src/planning/state/state';
import { after, contentOf, three, typed } from '../sheets';

const tagged = (tags: Record<string, string>): State =>
  after([
    ...typed(three),
    {
      type: 'sheetRead',
      content: contentOf([
        ['Line', 'Jan'],
        ['Ads', 5],
        ['Desk', 7],
      ]),
    },
    { type: 'labelsTagged', tags },
  ]);
const names = ({ strategy }: State) => strategy.imperatives.map(({ name }) => name);
const retyped = (id: number, ...steps: string[]): Action[] =>
  steps.map((name) => ({ type: 'imperativeChanged', id, change: { name } }));

describe('the list of imperatives', () => {
  test('grows, is ordered and shrinks', () => {
    const state = after(typed(three));
    expect(names(state)).toEqual(['Win retail', 'Grow services', 'Cut churn']);
    expect(names(after([{ type: 'imperativeMoved', id: 3, by: -1 }], state))).toEqual([
      'Win retail',
      'Cut churn',
      'Grow services',
    ]);
    expect(names(after([{ type: 'imperativeMoved', id: 1, by: -1 }], state))).toEqual(names(state));
    expect(names(after([{ type: 'imperativeRemoved', id: 2 }], state))).toEqual(['Win retail', 'Cut churn']);
  });

  test('ids that are gone change nothing', () => {
    const state = after(typed(three));
    const gone: Action[] = [
      { type: 'imperativeChanged', id: 9, change: { name: 'x' } },
      { type: 'imperativeMoved', id: 9, by: 1 },
      { type: 'imperativeRemoved', id: 9 },
    ];
    expect(after(gone, state).strategy).toEqual(state.strategy);
  });
});

describe('a new name carries over to the tags', () => {
  test('alone, in splits of any writing, and in the steps that can be taken back', () => {
    const state = after(
      retyped(1, 'Own the shelf'),
      after(
        [{ type: 'labelsTagged', tags: { Desk: 'win RETAIL:60%; Cut churn = 40%' } }],
        tagged({ Ads: 'Win retail', Desk: 'Cut churn|Win  retail 30%' }),
      ),
    );
    expect(state.mapping.tags).toEqual({ ads: 'Own the shelf', desk: 'Own the shelf:60%; Cut churn = 40%' });
    expect(after([{ type: 'mappingUndone' }], state).mapping.tags.desk).toBe('Cut churn|Own the shelf 30%');
  });

  test('letter by letter, also through nothing and through the name of another', () => {
    const state = after(
      retyped(1, 'Win retai', '', 'C', 'Cut churn', 'Cut churns'),
      tagged({ Ads: 'Win retail', Desk: 'Cut churn' }),
    );
    expect(state.mapping.tags).toEqual({ ads: 'Cut churns', desk: 'Cut churn' });
  });

  test('not while it reads like a split, or says that a line serves nothing', () => {
    const begun = tagged({ Ads: 'Win retail', Desk: 'BAU' });
    expect(after(retyped(1, 'Win: 60%'), begun).mapping.tags.ads).toBe('Win retail');
    expect(after(retyped(1, 'BAU', 'BAU and more'), begun).mapping.tags).toEqual({ ads: 'BAU and more', desk: 'BAU' });
  });

  test('on sheets that were left for another as well', () => {
    const other = after(
      [
        {
          type: 'sheetRead',
          content: contentOf(
            [
              ['Line', 'Jan'],
              ['Ads', 5],
            ],
            { name: 'Plan' },
          ),
        },
      ],
      tagged({ Ads: 'Win retail' }),
    );
    expect(other.mapping.tags).toEqual({});
    const back: Action = {
      type: 'sheetRead',
      content: contentOf([
        ['Line', 'Jan'],
        ['Ads', 5],
      ]),
    };
    expect(after([...retyped(1, 'Win stores'), back], other).mapping.tags).toEqual({ ads: 'Win stores' });
  });

  test('a name that ends in a part of another one leaves that alone', () => {
    expect(after(retyped(3, 'Churn'), tagged({ Ads: 'Cut churn now; Cut churn' })).mapping.tags.ads).toBe(
      'Cut churn now; Churn',
    );
  });
});

test('removing an imperative leaves the tags that name it, and says so', () => {
  const state = after([{ type: 'imperativeRemoved', id: 1 }], tagged({ Ads: 'Win retail:50%', Desk: 'Cut churn' }));
  expect(state.mapping.tags.ads).toBe('Win retail:50%');
  expect(state.notice!.text).toBe(
    '1 label still names “Win retail”. Its money counts as unmapped until the label is mapped anew or the imperative is back.',
  );
});

describe('adopting a range', () => {
  const place = { sheet: 'Plan', area: { row: 0, column: 0, rows: 4, columns: 3 } };
  const adopt = (cells: (string | number)[][], formats?: string[][]): State =>
    after([{ type: 'strategyAdopted', place, content: contentOf(cells, formats && { formats }) }]);

  test('takes names, owners and weights as the sheet shows them', () => {
    const { strategy } = adopt(
      [
        ['Imperative', 'Owner', 'Weight'],
        ['Win retail', 'Ana', 0.5],
        ['', '', ''],
        ['Cut churn', '', '20%'],
      ],
      [
        ['', '', ''],
        ['', '', '0%'],
        ['', '', ''],
        ['', '', ''],
      ],
    );
    expect(strategy.home).toEqual({ kind: 'range', place });
    expect(strategy.imperatives).toEqual([
      { id: 1, name: 'Win retail', owner: 'Ana', weight: '50%' },
      { id: 2, name: 'Cut churn', owner: '', weight: '20%' },
    ]);
  });

  test('says why a range holds no strategy, and keeps the one there is', () => {
    expect(adopt([['Win retail']]).notice!.text).toMatch(/two columns/);
    expect(
      adopt([
        ['A', 1],
        ['a ', 2],
      ]).notice!.text,
    ).toMatch(/twice/);
    expect(adopt([['', '']]).strategy.imperatives).toEqual([]);
  });
});
