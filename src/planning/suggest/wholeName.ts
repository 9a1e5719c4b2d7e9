import type { Suggestion } from '../suggestion';
import type { Name } from './names';
import { isContent } from './names';
import { singular } from './stems';
import { squash, wordsOf, type Word } from './tokens';
import { isPlainTypo, slips } from './typos';
import { directions, lookalikes } from './words';
import { abbreviates } from './wordMatch';

/** A cost centre or account in front of a name ("4711 – ", "CC 2210 ", "KST4711/"), and a period behind it ("FY27"). */
const code =
  /^(?:(?:cc|kst|gl|acc|acct|wbs|pc|kostenstelle|konto)[\s.:#-]*\d+|\p{L}{0,4}\d{3,}[\d./-]*)(?:\s*[–—:|/.-]\s*|\s+)(?=\p{L})/iu;
const period = /[\s,;–—/(-]+(?:(?:fy|q[1-4]|h[12]|ytd)[\s/-]?(?:20)?\d{0,2}|20\d\d)\)?$/iu;

const bare = (label: string): string => label.replace(code, '').replace(period, '').replace(period, '');

/** The label is one imperative's whole name, written exactly, mistyped, in another order or abbreviated; else null. */
export function wholeName(label: string, names: readonly Name[], isWord: (text: string) => boolean): Suggestion | null {
  for (const [text, beside] of [
    [label, ''],
    [bare(label), ' beside a code or period'],
  ]) {
    const squashed = squash(text);
    const same = names.filter((name) => name.squashed === squashed);
    if (same.length === 1) return sure(same[0], `the same as ${same[0].tag}${beside}`);
    if (same.length > 1) return null;
  }
  return rewritten(wordsOf(bare(label)), names) ?? mistyped(bare(label), names, isWord);
}

const sure = ({ tag }: Name, because: string): Suggestion => ({ tag, confidence: 'sure', because });

/** The same words in another order, in the plural, or abbreviated as everyone does. */
function rewritten(words: Word[], names: readonly Name[]): Suggestion | null {
  const content = words.filter(isContent);
  const fits = names.filter((name) => isSameSet(content, name.words.filter(isContent)));
  if (fits.length !== 1 || content.length === 0) return null;
  const inOrder = content.every((word, i) => isSameWord(word, fits[0].words.filter(isContent)[i]));
  if (!inOrder && [...words, ...fits[0].words].some(({ text }) => directions.has(text))) return null;
  return sure(fits[0], inOrder ? `${fits[0].tag} in a shorter form` : `the words of ${fits[0].tag} in another order`);
}

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
  singular(word.text) === singular(name.text) || abbreviates(word.text, name.text);

const shortestName = 8;

/** One slip in the whole name: sure where it can't be another word and no other imperative is near, else likely. */
function mistyped(label: string, names: readonly Name[], isWord: (text: string) => boolean): Suggestion | null {
  const squashed = squash(label);
  const distances = names.map((name) => slips(squashed, name.squashed, 2));
  const at = distances.indexOf(1);
  if (at < 0 || names[at].squashed.length < shortestName || /\d/.test(difference(squashed, names[at].squashed)))
    return null;
  const name = names[at];
  const alone = distances.every((distance, i) => i === at || distance > 2);
  const plain = alone && isOneWordMistyped(wordsOf(label), name.words, isWord);
  if (distances.filter((distance) => distance === 1).length > 1) return null;
  return {
    tag: name.tag,
    confidence: plain ? 'sure' : alone ? 'likely' : 'guess',
    because: `one letter off ${name.tag}`,
  };
}

function isOneWordMistyped(words: Word[], name: Word[], isWord: (text: string) => boolean): boolean {
  if (words.length !== name.length) return false;
  const off = words.flatMap((word, i) => (word.text === name[i].text ? [] : [i]));
  if (off.length !== 1) return false;
  const [a, b] = [words[off[0]].text, name[off[0]].text];
  return isPlainTypo(a, b) && !isWord(a) && !lookalikes.has(a);
}

/** What is left of two texts once their common beginning and end are gone. */
function difference(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.slice(start, a.length - end) + b.slice(start, b.length - end);
}
