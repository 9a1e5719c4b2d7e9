import { tidy } from '../../cells/label';
import type { Suggestion } from '../suggestion';
import { plainAbbreviations } from './abbreviations';
import type { Name } from './names';
import { singular } from './stems';
import { longest, squash, wordsOf, type Word } from './tokens';
import { isPlainTypo, oneSlip, slips } from './typos';
import { directions, fillers, lookalikes } from './words';

/** A cost centre or account in front of a name ("4711 – ", "CC 2210 ", "KST4711/"), and a period behind it ("FY27"). */
const code =
  /^(?:(?:cc|kst|gl|acc|acct|wbs|pc|kostenstelle|konto)[\s.:#-]*\d+|\p{L}{0,4}\d{3,}[\d./-]*)(?:\s*[–—:|/.-]\s*|\s+)(?=\p{L})/iu;
const period = /[\s,;–—/(-](?:(?:fy|q[1-4]|h[12]|ytd)[\s/-]?(?:20)?\d{0,2}|20\d\d)\)?$/iu;

const bare = (label: string): string => label.replace(code, '').replace(period, '').replace(period, '').trim();

/**
 * Takes a label for an imperative's whole name: written the same but for case, accents and punctuation, beside a code
 * or a period, in another order, abbreviated, or with one letter off. Undefined where it isn't one; null where it is
 * two imperatives' name.
 */
export function wholeName(label: string, names: readonly Name[]): Suggestion | null | undefined {
  if (label.length > longest) return undefined;
  const core = bare(tidy(label));
  const squashed = squash(core);
  return (
    same(squash(label), names) ??
    (core !== label ? same(squashed, names) : undefined) ??
    rewritten(core, names) ??
    mistyped(core, squashed, names)
  );
}

function same(squashed: string, names: readonly Name[]): Suggestion | null | undefined {
  const found = names.filter((name) => name.squashed === squashed);
  if (found.length === 0) return undefined;
  return found.length === 1 ? sure(found[0], `the same as ${found[0].tag}`) : null;
}

const sure = ({ tag }: Name, because: string): Suggestion => ({ tag, confidence: 'sure', because });

/** The same words in another order, in the plural, or abbreviated as everyone does. */
function rewritten(label: string, names: readonly Name[]): Suggestion | undefined {
  const words = wordsOf(label);
  const own = words.filter(isNoFiller);
  const fits = names.filter((name) => isSameSet(own, name.words.filter(isNoFiller)));
  if (own.length === 0 || fits.length !== 1) return undefined;
  const name = fits[0].words.filter(isNoFiller);
  if (own.every((word, i) => isSameWord(word, name[i]))) return sure(fits[0], `${fits[0].tag}, written another way`);
  if ([...words, ...fits[0].words].some(({ text }) => directions.has(text))) return undefined;
  return sure(fits[0], `the words of ${fits[0].tag} in another order`);
}

const isNoFiller = ({ text }: Word): boolean => !fillers.has(text);

function isSameSet(words: Word[], name: Word[]): boolean {
  if (words.length !== name.length) return false;
  const left = [...name];
  return words.every((word) => {
    const at = left.findIndex((one) => isSameWord(word, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const isSameWord = (word: Word, name: Word): boolean =>
  word.text === name.text ||
  singular(word.text) === singular(name.text) ||
  (plainAbbreviations.get(word.text)?.some((long) => singular(long) === singular(name.text)) ?? false);

/** Names of fewer letters are too near to other words. */
const shortestName = 8;

/** One slip in the whole name: sure where it can't be another word and no other imperative is near. */
function mistyped(label: string, squashed: string, names: readonly Name[]): Suggestion | undefined {
  const near = names.filter((name) => {
    const slip = name.squashed.length >= shortestName ? oneSlip(squashed, name.squashed) : null;
    return slip !== null && !/\d/.test(slip.letters);
  });
  if (near.length !== 1) return undefined;
  const [name] = near;
  const alone = names.every((other) => other === name || slips(squashed, other.squashed, 2) > 2);
  const confidence = !alone ? 'guess' : isOneWordMistyped(wordsOf(label), name, names) ? 'sure' : 'likely';
  return { tag: name.tag, confidence, because: `one letter off ${name.tag}` };
}

function isOneWordMistyped(words: Word[], name: Name, names: readonly Name[]): boolean {
  if (words.length !== name.words.length) return false;
  const off = words.flatMap((word, i) => (word.text === name.words[i].text ? [] : [i]));
  if (off.length !== 1) return false;
  const { text } = words[off[0]];
  const isWord = lookalikes.has(text) || names.some((other) => other.words.some((word) => word.text === text));
  return !isWord && isPlainTypo(text, name.words[off[0]].text);
}
