import { words } from '../../src/functions/generated/words';
import { sheet, wrongInputs } from '../functions/wrongInputs';
import { call, hosts } from './hosts';

const aligned = words.filter(({ family }) => family === 'align');

/** The arguments of a function, by the names of its parameters, for a sheet of three rows. */
const argumentsOf = ({ parameters }: (typeof words)[number], given: Record<string, unknown>) =>
  parameters.map(
    ({ name }) => ({ labels: [['a'], ['b'], ['c']], teams: [['x'], ['y'], ['z']], ...given })[name] ?? null,
  );

describe.each(hosts().map((host) => [host.name, host] as const))('wrong input in %s', (_, host) => {
  test.each(wrongInputs)('%s', (_title, input, code, sentence) => {
    for (const word of aligned) {
      const result = call(host, word.name, ...argumentsOf(word, { ...sheet, ...input }));
      expect(result.code).toBe(code);
      expect(result.sentence).toMatch(sentence);
    }
  });

  test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!'])(
    '%s in the budget stays itself, and its place is named',
    (code) => {
      for (const word of aligned) {
        const amounts = [[1], [host.errorCell(code)], [3]];
        const result = call(host, word.name, ...argumentsOf(word, { ...sheet, amounts }));
        expect(result).toEqual({ code, sentence: `Row 2, column 1 of amounts shows ${code}. Mend that cell first.` });
      }
    },
  );

  test.each(words.map((word) => [word.name, word] as const))(
    '%s without arguments says what to give',
    (name, { parameters }) => {
      const { code, sentence } = call(host, name);
      expect(code).toBe('#VALUE!');
      for (const parameter of parameters.filter(({ optional }) => !optional))
        expect(sentence).toContain(parameter.name);
      expect(sentence).toContain('the Plumbline pane can write the formula');
    },
  );
});
