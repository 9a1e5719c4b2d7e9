import { ALIGNDROPS, ALIGNMOVES, ALIGNSCORE, ALIGNTABLE, ALIGNTEAMS } from '../../src/functions/align';
import { thrown } from './thrown';
import { sheet, wrongInputs, type Input } from './wrongInputs';

const names = [['a'], ['b'], ['c']];

/** The same input given to each alignment function. */
const calls: [string, (input: Input) => unknown][] = [
  ['ALIGNSCORE', (i) => ALIGNSCORE(i.amounts, i.tags, i.strategy, i.map, i.reserve)],
  ['ALIGNTABLE', (i) => ALIGNTABLE(i.amounts, i.tags, i.strategy, i.map, i.reserve)],
  ['ALIGNMOVES', (i) => ALIGNMOVES(i.amounts, i.tags, i.strategy, i.map, i.reserve)],
  ['ALIGNDROPS', (i) => ALIGNDROPS(names, i.amounts, i.tags, i.strategy, i.map, i.reserve)],
  ['ALIGNTEAMS', (i) => ALIGNTEAMS(i.amounts, i.tags, names, i.strategy, i.map, i.reserve)],
];

describe.each(calls)('%s', (_, call) => {
  test.each(wrongInputs)('%s', (_input, input, code, sentence) => {
    const error = thrown(() => call({ ...sheet, ...input }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    // A sentence that ends, and says what to do after what is wrong.
    expect(error.message).toMatch(/^\S.{20,}\.$/s);
  });

  test.each(['amounts', 'tags', 'strategy'])('without %s says which ranges to give', (name) => {
    for (const omitted of [null, undefined, '']) {
      const error = thrown(() => call({ ...sheet, [name]: omitted }));
      expect(error).toMatchObject({
        code: '#VALUE!',
        message: expect.stringMatching(new RegExp(`^${name} is missing.*amounts.*tags.*strategy.*pane`)),
      });
    }
  });
});
