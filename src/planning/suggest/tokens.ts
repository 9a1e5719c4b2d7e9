import { tidy } from '../../cells/label';
import { singular, stem } from './stems';
import { fillers } from './words';

/** A word of a label. Everything is compared in folded form; `written` is for sentences. */
export interface Word {
  written: string;
  /** Without case and accents. */
  text: string;
  /** Without the plural. */
  single: string;
  /** What the forms of a word share. */
  stem: string;
  /** Followed by a full stop, as a word that was cut short is ("Prof."). */
  dotted: boolean;
}

/** No name is longer; the rest of a longer text is a note, and reading it would only take time. */
export const longest = 300;

/** Letters without accents and case; ß is ss. Dakuten and other marks outside Latin, Greek and Cyrillic are letters of their own. */
export const fold = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .toLowerCase()
        .toUpperCase()
        .toLowerCase()
        .replace(accents, '');

const isPlain = /^[ -~]*$/;
const accents = /[\u0300-\u036f]/g;

/** Letters, digits and signs that carry meaning (+, <, %, #): what is left when spacing and punctuation don't count. */
export const squash = (text: string): string => fold(readable(text)).replace(/(?![#%&@])[\p{P}\s]/gu, '');

/**
 * A run of letters and digits of one script, "R&D" as one. Han is cut into pairs below, for it has no spaces; katakana
 * and hiragana runs end where the script does.
 */
const run =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|(?<!\p{L})\p{L}&\p{L}(?!\p{L})|(?:(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー])[\p{L}\p{N}\p{M}])+/gu;
const isHan = /^\p{Script=Han}/u;

/** A text in the forms that whole names are compared in. */
export interface Phrase {
  squashed: string;
  words: Word[];
  /** Without the words that may come or go ("the", "of"). */
  core: Word[];
  /** Signs that change what words mean (C++ and C#, < 5% and > 5%), in alphabetical order. */
  signs: string;
}

export function phraseOf(text: string): Phrase {
  const words = wordsOf(text);
  const signs = readable(text).match(/[\p{S}#%]/gu) ?? [];
  return {
    squashed: squash(text),
    words,
    core: words.filter((word) => !fillers.has(word.text)),
    signs: signs.sort().join(''),
  };
}

export function wordsOf(label: string): Word[] {
  const text = readable(label);
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(run)) {
    if (isHan.test(written)) words.push(...pairsOf(written));
    else words.push(wordOf(written, text[index + written.length] === '.'));
  }
  return words;
}

export const readable = (label: string): string => tidy(label.slice(0, longest));

export function wordOf(written: string, dotted: boolean): Word {
  const text = fold(written);
  return { written, text, single: singular(text), stem: stem(text), dotted };
}

function pairsOf(written: string): Word[] {
  const letters = [...written];
  if (letters.length <= 2) return [wordOf(written, false)];
  return letters.slice(1).map((letter, i) => wordOf(letters[i] + letter, false));
}
