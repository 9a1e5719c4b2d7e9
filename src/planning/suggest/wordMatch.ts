import { abbreviations } from './abbreviations';
import { singular, stem } from './stems';
import type { Word } from './tokens';
import { isTypo } from './typos';
import { synonyms } from './words';

/** How a word of a label stands for a word of a name, the best first. */
export type Kinship = 'same' | 'form' | 'short' | 'typo' | 'part' | 'meaning';

/** How much of a word's weight each kind of match carries; a convention, set on the pairs for tuning. */
export const strengths: Record<Kinship, number> = {
  same: 1,
  form: 0.95,
  short: 0.9,
  typo: 0.9,
  part: 0.8,
  meaning: 0.75,
};

/** How `word`, of a label, stands for `name`, a word of an imperative; null where it doesn't. */
export function kinship(word: Word, name: Word): Kinship | null {
  if (word.text === name.text || singular(word.text) === singular(name.text)) return 'same';
  if (word.stem === name.stem) return 'form';
  if (isShortFor(word, name)) return 'short';
  if (isTypo(word.text, name.text)) return 'typo';
  if (isPart(name.stem, word.text) || isPart(word.stem, name.text)) return 'part';
  return meanings(word.stem).some((group) => meanings(name.stem).includes(group)) ? 'meaning' : null;
}

/** Whether `word` is a usual abbreviation of `name`. */
export const abbreviates = (word: string, name: string): boolean =>
  (abbreviations.get(word) ?? []).some((long) => singular(long) === singular(name));

function isShortFor(word: Word, name: Word): boolean {
  if (abbreviates(word.text, name.text) || abbreviates(name.text, word.text)) return true;
  const { length } = word.text;
  if (length < 3 || length + 2 > name.text.length) return false;
  if (name.text.startsWith(word.text)) return word.dotted || length >= 5;
  return !/[aeiou]/.test(word.text) && isSkeleton(word.text, name.text);
}

/** Whether `short` is what is left of `word` without some letters, first and order kept: "grn" of "green". */
function isSkeleton(short: string, word: string): boolean {
  if (short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

const shortestPart = 5;
const shortestRest = 4;

/** Whether a compound begins or ends with `part`: "Fachkräftegewinnung", "aftermarket". */
function isPart(part: string, compound: string): boolean {
  if (part.length < shortestPart || compound.length - part.length < shortestRest) return false;
  return compound.startsWith(part) || compound.endsWith(part);
}

const groups = new Map<string, number[]>();
synonyms.forEach((group, i) => {
  for (const one of new Set(group.map(stem))) groups.set(one, [...(groups.get(one) ?? []), i]);
});
const meanings = (one: string): number[] => groups.get(one) ?? [];
