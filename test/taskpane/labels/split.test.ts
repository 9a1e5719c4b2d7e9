import fc from 'fast-check';
import { splitTag } from '../../../src/cells/tag';
import { readSplit, sharesOf, splittable } from '../../../src/taskpane/labels/split';

test('shares as people type them become a tag', () => {
  expect(
    readSplit([
      { name: 'Win retail', share: '60' },
      { name: 'Grow services', share: '' },
      { name: 'Cut churn', share: ' 33,5 %' },
      { name: 'BAU', share: '0' },
    ]),
  ).toEqual({ kind: 'split', sum: 93.5, tag: 'Win retail:60%; Cut churn:33.5%' });
});

test('nothing typed, and what is no share, are told apart', () => {
  expect(readSplit([{ name: 'A', share: ' ' }])).toEqual({ kind: 'empty' });
  expect(readSplit([{ name: 'A', share: '0' }])).toEqual({ kind: 'empty' });
  for (const share of ['half', '-5', '101', '1.2.3', '%'])
    expect(readSplit([{ name: 'A', share }])).toEqual({ kind: 'notShare', name: 'A', share });
});

test('a name with a separator can’t be part of a split', () => {
  expect(['Win; lose', 'A|B', 'A\nB'].map(splittable)).toEqual([false, false, false]);
  expect(['Growth: 20%', 'A=B', 'Win retail'].map(splittable)).toEqual([true, true, true]);
});

test('a written split can be edited again', () => {
  const names = ['Growth: 20%', 'Cut churn'];
  expect(sharesOf('Growth: 20%:60%; Cut churn:40%', names)).toEqual({ 'Growth: 20%': '60', 'Cut churn': '40' });
  expect(sharesOf('Cut churn', names)).toEqual({ 'Cut churn': '100' });
  expect(sharesOf('BAU', names)).toEqual({});
  expect(sharesOf(null, names)).toEqual({});
});

test('what is written is what ALIGNSCORE reads', () => {
  // Names are tidied before they come here: single spaces, none at the ends.
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9:= %]{0,12}[A-Za-z]$/).map((text) => text.replace(/ +/g, ' '));
  const parts = fc.uniqueArray(fc.record({ name, percent: fc.integer({ min: 1, max: 20 }) }), {
    selector: (part) => part.name.toLowerCase(),
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(parts, (given) => {
      const split = readSplit(given.map((part) => ({ name: part.name, share: String(part.percent) })));
      if (split.kind !== 'split') throw new Error(split.kind);
      const read = splitTag(split.tag, (label) => given.some((part) => part.name === label), 'Row 1');
      expect(read.map(({ label, share }) => [label, Math.round(share * 100)])).toEqual(
        given.map((part) => [part.name, part.percent]),
      );
    }),
  );
});
