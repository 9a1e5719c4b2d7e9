import type { Restored } from '../../../src/planning/state/action';
import { mostSteps } from '../../../src/planning/state/mapping';
import { after, contentOf } from '../sheets';

const read = (name: string) =>
  ({
    type: 'sheetRead',
    content: contentOf(
      [
        ['Line', 'Jan'],
        ['Ads', 5],
        ['Desk', 7],
      ],
      { name },
    ),
  }) as const;

describe('tags', () => {
  test('are kept by label key, cleared by a blank, and each step can be taken back', () => {
    const steps = after([
      read('Budget'),
      { type: 'labelsTagged', tags: { ' ADS ': 'Win', Desk: 'BAU' } },
      { type: 'labelsTagged', tags: { ads: ' ' } },
      { type: 'labelsCleared', keys: ['desk', 'gone'] },
    ]);
    expect(steps.mapping.tags).toEqual({});
    const undone = after([{ type: 'mappingUndone' }], steps);
    expect(undone.mapping.tags).toEqual({ desk: 'BAU' });
    expect(
      after([{ type: 'mappingUndone' }, { type: 'mappingUndone' }, { type: 'mappingUndone' }], undone).mapping.tags,
    ).toEqual({});
  });

  test('a step that changes nothing is none', () => {
    const state = after([read('Budget'), { type: 'labelsTagged', tags: { ads: 'Win' } }]);
    expect(after([{ type: 'labelsTagged', tags: { Ads: 'Win' } }], state)).toBe(state);
  });

  test('many steps can be taken back, not all', () => {
    const many = Array.from(
      { length: mostSteps + 20 },
      (_, i) => ({ type: 'labelsTagged', tags: { ads: `Win ${i}` } }) as const,
    );
    expect(after([read('Budget'), ...many]).mapping.past).toHaveLength(mostSteps);
  });

  test('labels may have the names of an object’s own parts', () => {
    const state = after([
      read('Budget'),
      {
        type: 'labelsTagged',
        tags: Object.fromEntries([
          ['__proto__', 'Win'],
          ['constructor', 'BAU'],
        ]),
      },
    ]);
    expect(Object.entries(state.mapping.tags)).toEqual([
      ['__proto__', 'Win'],
      ['constructor', 'BAU'],
    ]);
  });

  test('belong to a sheet, and are there again when it comes back', () => {
    const state = after([read('Budget'), { type: 'labelsTagged', tags: { ads: 'Win' } }, read('Plan')]);
    expect(state.mapping.tags).toEqual({});
    expect(after([read('Budget')], state).mapping.tags).toEqual({ ads: 'Win' });
  });
});

describe('a map that the workbook holds', () => {
  const restored: Restored = {
    strategy: null,
    sheet: 'Budget',
    purpose: null,
    tags: { Ads: 'Win' },
    map: { column: 'Line', rows: [['Ads', 'Win']] },
    given: null,
    survey: {},
    prices: {},
    below: [],
  };

  test('is taken up, before or after its sheet is read', () => {
    expect(after([{ type: 'restored', restored }, read('Budget')]).mapping.tags).toEqual({ ads: 'Win' });
    expect(after([read('Budget'), { type: 'restored', restored }]).mapping.tags).toEqual({ ads: 'Win' });
  });

  test('waits while another sheet is mapped', () => {
    const other = after([
      read('Plan'),
      { type: 'labelsTagged', tags: { desk: 'BAU' } },
      { type: 'restored', restored },
    ]);
    expect(other.mapping.tags).toEqual({ desk: 'BAU' });
    expect(after([read('Budget')], other).mapping.tags).toEqual({ ads: 'Win' });
  });

  test('does not take away what was mapped since', () => {
    const state = after([
      read('Budget'),
      { type: 'labelsTagged', tags: { desk: 'BAU' } },
      { type: 'restored', restored },
    ]);
    expect(state.mapping.tags).toEqual({ desk: 'BAU' });
  });
});
