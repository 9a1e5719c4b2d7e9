import { words } from '../../../src/functions/generated/words';
import { search } from '../../../src/taskpane/functions/search';
import { words as texts } from '../../../src/taskpane/functions/words';

const names = (wanted: string) =>
  search(words, Object.keys(texts.families), wanted).flatMap(({ functions }) => functions.map(({ name }) => name));

test('nothing searched for gives every function once', () => {
  expect(names('').sort()).toEqual(words.map(({ name }) => name).sort());
});

test('every family has a heading', () => {
  expect(words.map(({ family }) => family).filter((family) => !(family in texts.families))).toEqual([]);
});

test('all words have to be there, in any order and case', () => {
  expect(names('growthscore')).toEqual(['GROWTHSCORE']);
  expect(names('LIST price')).toContain('PRICELEAK');
  expect(names('price zebra')).toEqual([]);
});
