import fc from 'fast-check';
import { suggester } from '../../src/planning/suggest/suggester';
import { strategies } from './measure';

const labels = strategies.flatMap(({ pairs }) => pairs.map(([label]) => label));
const names = strategies.flatMap(({ imperatives }) => imperatives);
const anyStrategy = fc.constantFrom(...strategies).map(({ imperatives }) => imperatives);
const anyLabel = fc.oneof(fc.constantFrom(...labels, ...names), fc.string({ unit: 'grapheme', maxLength: 60 }));
/** Strategies drawn together from words that budgets use, so that imperatives come near to each other. */
const madeUp = fc.uniqueArray(
  fc
    .array(fc.constantFrom(...names.flatMap((name) => name.split(' '))), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 8, selector: (name) => name.toLowerCase() },
);
const strategy = fc.oneof(anyStrategy, madeUp);

describe('what a suggestion depends on', () => {
  it('not on the order of the imperatives', () => {
    fc.assert(
      fc.property(
        strategy.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.array(anyLabel, { minLength: 1, maxLength: 10 }),
        ([some, others], asked) => {
          const [one, other] = [suggester(some), suggester(others)];
          for (const label of asked) expect(other(label)).toEqual(one(label));
        },
      ),
    );
  });

  it('not on what was asked before', () => {
    fc.assert(
      fc.property(strategy, fc.array(anyLabel, { minLength: 2, maxLength: 10 }), (imperatives, asked) => {
        const used = suggester(imperatives);
        asked.forEach(used);
        for (const label of asked) expect(used(label)).toEqual(suggester(imperatives)(label));
      }),
    );
  });

  it('not on case, accents or spacing', () => {
    const accented = (text: string) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`).normalize('NFC');
    fc.assert(
      fc.property(strategy, fc.constantFrom(...labels, ...names), (imperatives, label) => {
        const suggest = suggester(imperatives);
        const brief = (text: string) => [suggest(text)?.tag, suggest(text)?.confidence];
        const spaced = `  ${label.replace(/ /g, '\u00a0 ')} `;
        for (const same of [label.toUpperCase(), label.toLowerCase(), accented(label), spaced])
          expect([same, ...brief(same)]).toEqual([same, ...brief(label)]);
      }),
    );
  });
});

/** Every way to get one letter of a name wrong: left out, doubled, replaced, swapped with the next. */
function typosOf(name: string): string[] {
  const all = [...name].flatMap((letter, i) => {
    if (!/\p{L}/u.test(letter)) return [];
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    const swapped = /\p{L}/u.test(after[0] ?? '') ? [`${before}${after[0]}${letter}${after.slice(1)}`] : [];
    return [before + after, before + letter + letter + after, `${before}x${after}`, ...swapped];
  });
  return all.filter((typo) => typo !== name);
}

describe('typos', () => {
  it('of one letter in a name of 8 letters or more are suggested', () => {
    for (const { imperatives } of strategies) {
      const suggest = suggester(imperatives);
      for (const name of imperatives)
        for (const typo of typosOf(name)) expect([typo, suggest(typo)?.tag]).toEqual([typo, name]);
    }
  });

  it('are sure for the better part of them, and never for another imperative', () => {
    const found = strategies.flatMap(({ imperatives }) => {
      const suggest = suggester(imperatives);
      return imperatives.flatMap((name) => typosOf(name).map((typo) => ({ name, got: suggest(typo) })));
    });
    const sure = found.filter(({ got }) => got?.confidence === 'sure');
    expect(sure.every(({ name, got }) => got?.tag === name)).toBe(true);
    expect(sure.length / found.length).toBeGreaterThan(0.5);
  });
});

describe('sure', () => {
  const sureOf = (imperatives: string[], label: string) => {
    const got = suggester(imperatives)(label);
    return got?.confidence === 'sure' ? got.tag : null;
  };

  it('is every imperative for its own name, also beside near ones', () => {
    fc.assert(
      fc.property(madeUp, (imperatives) => imperatives.forEach((name) => expect(sureOf(imperatives, name)).toBe(name))),
    );
  });

  it('is no imperative of another strategy', () => {
    for (const { imperatives } of strategies) {
      const suggest = suggester(names.filter((name) => !imperatives.includes(name)));
      for (const name of imperatives) expect([name, suggest(name)?.confidence]).not.toEqual([name, 'sure']);
    }
  });
});

describe('labels that are not a name', () => {
  it('are not surely something else when they are mistyped', () => {
    for (const { imperatives, pairs } of strategies) {
      const suggest = suggester(imperatives);
      for (const [label, right] of pairs) {
        for (const typo of typosOf(label)) {
          const got = suggest(typo);
          if (got?.confidence === 'sure') expect([typo, got.tag]).toEqual([typo, right]);
        }
      }
    }
  });
});

describe('hostile text', () => {
  it('never throws, and is quick', () => {
    const suggest = suggester(names);
    const hostile = [
      '',
      ' ',
      '\u0000',
      '😀',
      '\ud800',
      '%',
      'a'.repeat(10_000),
      'ab '.repeat(5_000),
      ';'.repeat(10_000),
      '日本'.repeat(5_000),
      '__proto__',
      'constructor',
      '=SUM(A1)',
      '2'.repeat(10_000),
      ' \n'.repeat(5_000),
      '-'.repeat(10_000),
      '＝'.repeat(9_999),
    ];
    const start = performance.now();
    for (const label of hostile) expect(() => suggest(label)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(2000);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (imperatives, label) => void suggester(imperatives, { [label]: imperatives[0] ?? '' })(label),
      ),
    );
  });
});
