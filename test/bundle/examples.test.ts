import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { evaluate } from '../../scripts/words/examples.js';
import { words } from '../../src/functions/generated/words';
import { hosts, root } from './hosts';

const examples = words.flatMap(({ name, examples: list }) =>
  list.map((example, i) => ({ title: `${name}, example ${i + 1}`, ...example })),
);

describe.each(hosts().map((host) => [host.name, host] as const))('documented examples in %s', (_, host) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_title, { formula, data, result }) => {
    const run = () => evaluate(formula, data as any, host.functions, { errorCell: host.errorCell });
    if (typeof result === 'object' && result !== null && 'error' in result) {
      let thrown: unknown;
      try {
        // Excel's error values are thrown or, where a throw would lose the code, returned.
        thrown = run();
      } catch (error) {
        thrown = error;
      }
      const { code, sentence } = host.trouble(thrown);
      expect(code).toBe(result.error);
      if (result.message) expect(sentence.startsWith(result.message)).toBe(true);
    } else compare(run(), result);
  });
});

/** Numbers to the digits that the documentation gives, everything else exactly. */
function compare(actual: any, expected: any): void {
  if (Array.isArray(expected)) {
    expect(actual.length).toBe(expected.length);
    expected.forEach((row: any[], i: number) => {
      expect(actual[i].length).toBe(row.length);
      row.forEach((cell, j) => compare(actual[i][j], cell));
    });
  } else if (typeof expected === 'number')
    expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
  else expect(actual).toBe(expected ?? '');
}

test('every function has at least two examples and a page', () => {
  const pages = readdirSync(path.join(root, 'docs/functions'));
  for (const { name, examples: list } of words) {
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(pages).toContain(`${name}.md`);
    expect(readFileSync(path.join(root, 'docs/functions', `${name}.md`), 'utf8')).toContain(`=${name}(`);
  }
});
