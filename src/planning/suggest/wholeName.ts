import { tidy } from '../../cells/label';
import type { Suggestion } from '../suggestion';
import { plainAbbreviations } from './abbreviations';
import type { Name } from './names';
import { singular } from './stems';
import { longest, phraseOf, squash, type Phrase, type Word } from './tokens';
import { isPlainTypo, oneSlip, slips } from './typos';
import { directions, lookalikes } from './words';

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
  const phrase = phraseOf(core);
  for (const squashed of [squash(label), phrase.squashed]) {
    const same = names.filter((name) => name.squashed === squashed);
    if (same.length > 1) return null;
    if (same.length === 1) return sure(same[0], `the same as ${same[0].tag}`);
  }
  const fits = names.filter((name) => isSameSet(phrase, name));
  if (fits.length > 1) return null;
  return fits.length === 1 ? rewritten(phrase, fits[0]) : mistyped(phrase, names);
}

const sure = ({ tag }: Name, because: string): Suggestion => ({ tag, confidence: 'sure', because });

/** The same words in the plural, abbreviated as everyone does, or in another order where the order means nothing. */
function rewritten(label: Phrase, name: Name): Suggestion | undefined {
  const isInOrder = label.core.every((word, i) => isSameWord(word, name.core[i]));
  if (isInOrder) return sure(name, `${name.tag}, written another way`);
  if ([...label.words, ...name.words].some(({ text }) => directions.has(text))) return undefined;
  return sure(name, `the words of ${name.tag} in another order`);
}

function isSameSet({ core, signs }: Phrase, name: Name): boolean {
  if (core.length !== name.core.length || core.length === 0 || signs !== name.signs) return false;
  const left = [...name.core];
  return core.every((word) => {
    const at = left.findIndex((one) => isSameWord(word, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const isSameWord = (word: Word, name: Word): boolean =>
  word.single === name.single ||
  (plainAbbreviations.get(word.text)?.some((long) => singular(long) === name.single) ?? false);

/** Names of fewer letters are too near to other words. */
const shortestName = 8;

/** One slip in the whole name: sure where it can't be another word and no other imperative is near. */
function mistyped({ squashed, words }: Phrase, names: readonly Name[]): Suggestion | undefined {
  const near = names.filter((name) => {
    const slip = name.squashed.length >= shortestName ? oneSlip(squashed, name.squashed) : null;
    return slip !== null && /^\p{L}+$/u.test(slip.letters);
  });
  if (near.length !== 1) return undefined;
  const [name] = near;
  const alone = names.every((other) => other === name || slips(squashed, other.squashed, 2) > 2);
  const confidence = !alone ? 'guess' : isOneWordMistyped(words, name, names) ? 'sure' : 'likely';
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
