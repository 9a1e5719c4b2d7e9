import { abbreviations } from './abbreviations';
import { singular, stem } from './stems';
import { wordOf, type Word } from './tokens';
import { isTypo } from './typos';
import { synonyms } from './words';

/**
 * How a word of a label stands for a word of an imperative, the best first: the same or its plural, another form of it
 * ("nursing", "nurses"), short for it, mistyped, a compound that holds it, close in meaning, a part of it.
 */
export type Kinship = 'same' | 'form' | 'short' | 'typo' | 'compound' | 'meaning' | 'part';

/** How much of a word's weight each kind of match carries; a convention, set on the pairs for tuning. */
export const strengths: Record<Kinship, number> = {
  ...{ same: 1, form: 0.95, short: 0.9, typo: 0.9, compound: 0.8, meaning: 0.75, part: 0.55 },
};

/** Distinct words of a strategy, to be asked which of them a word of a label stands for. */
export class Vocabulary {
  private readonly words: Word[];
  private readonly singles: Set<string>;
  private readonly known = new Map<string, [string, Kinship][]>();

  constructor(words: readonly Word[]) {
    this.words = [...new Map(words.map((word) => [word.text, word])).values()];
    this.singles = new Set(words.map(({ single }) => single));
  }

  /** The texts of the words that `word` stands for, and how. Looked up once each, for budgets repeat their words. */
  matches(word: Word): readonly [string, Kinship][] {
    const key = word.dotted ? `${word.text}.` : word.text;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.words.flatMap((name): [string, Kinship][] => {
        const how = kinship(word, name);
        return how ? [[name.text, how]] : [];
      });
      // Enough for any sheet's vocabulary; emptied rather than grown without end.
      if (this.known.size >= 20000) this.known.clear();
      this.known.set(key, found);
    }
    return found;
  }

  /** The strategy's word that two words of a label make together ("after-market"), or null. */
  joined(first: Word, second: Word): Word | null {
    if (!this.singles.has(singular(first.text + second.text))) return null;
    return { ...wordOf(first.text + second.text, false), written: `${first.written}-${second.written}` };
  }
}

function kinship(word: Word, name: Word): Kinship | null {
  if (word.single === name.single) return 'same';
  if (word.stem === name.stem) return 'form';
  if (isShortFor(word, name)) return 'short';
  if (isTypo(word.text, name.text)) return 'typo';
  if (isWithin(name.stem, word.text)) return 'compound';
  if (meanings(word.stem).some((group) => meanings(name.stem).includes(group))) return 'meaning';
  return isWithin(word.stem, name.text) ? 'part' : null;
}

/** Whether `word` may be an abbreviation of `name`. */
const abbreviates = (word: Word, name: Word): boolean =>
  abbreviations.get(word.text)?.some((long) => singular(long) === name.single) ?? false;

function isShortFor(word: Word, name: Word): boolean {
  if (abbreviates(word, name) || abbreviates(name, word)) return true;
  const { length } = word.text;
  if (length < 3 || length + 2 > name.text.length || word.text[0] !== name.text[0]) return false;
  if (name.text.startsWith(word.text)) return word.dotted || (length >= 5 && length >= 0.6 * name.text.length);
  return !/[aeiou\d]/.test(word.text) && isSkeleton(word.text, name.text);
}

/** Whether `short` is what is left of `word` without some letters, in their order: "grn" of "green". */
function isSkeleton(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

const shortestPart = 5;
const shortestRest = 4;

/** Whether a compound begins or ends with `part`: "Fachkräftegewinnung". */
function isWithin(part: string, compound: string): boolean {
  if (part.length < shortestPart || compound.length - part.length < shortestRest) return false;
  return compound.startsWith(part) || compound.endsWith(part);
}

const groups = new Map<string, number[]>();
synonyms.forEach((group, i) => {
  for (const one of new Set(group.map(stem))) groups.set(one, [...(groups.get(one) ?? []), i]);
});
const noGroups: readonly number[] = [];
const meanings = (one: string): readonly number[] => groups.get(one) ?? noGroups;
