import { labelKey } from '../../cells/label';
import { phraseOf, squash, type Phrase, type Word } from './tokens';
import { commonNouns, stopWords, verbs } from './words';

/** A word of an imperative that says something, and how much. */
export interface Telling {
  word: Word;
  weight: number;
  /** Whether it points to this imperative rather than to any plan. */
  telling: boolean;
}

/** An imperative, ready to be compared with. */
export interface Name extends Phrase {
  tag: string;
  key: string;
  content: Telling[];
}

/** What verbs, common nouns and numbers weigh beside a word of the strategy's own; conventions. */
const weights = { verb: 0.15, noun: 0.5, number: 0.2 };

/** Indexes the imperatives. A word that several of them share tells them apart less: it weighs 1/n². */
export function readNames(imperatives: readonly string[]): Name[] {
  const byKey = new Map<string, string>();
  for (const tag of imperatives) if (squash(tag) && !byKey.has(labelKey(tag))) byKey.set(labelKey(tag), tag);
  const names = [...byKey].map(([key, tag]) => ({ tag, key, ...phraseOf(tag) }));
  const sharing = new Map<string, number>();
  for (const { words } of names)
    for (const one of new Set(words.map(({ stem }) => stem))) sharing.set(one, (sharing.get(one) ?? 0) + 1);
  return names.map((name) => ({ ...name, content: contentOf(name.words, sharing) }));
}

function contentOf(words: Word[], sharing: ReadonlyMap<string, number>): Telling[] {
  const distinct = [...new Map(words.filter(isContent).map((word) => [word.stem, word])).values()];
  return distinct.map((word) => {
    const shared = sharing.get(word.stem) ?? 1;
    const [weight, telling] = kindOf(word);
    return { word, weight: weight / shared ** 2, telling: telling && shared === 1 };
  });
}

export const isContent = ({ text }: Word): boolean => !stopWords.has(text);

export const isCommon = ({ text, stem }: Word): boolean =>
  verbs.has(text) || commonNouns.has(text) || commonNouns.has(stem) || isNumber.test(text);

function kindOf(word: Word): [weight: number, telling: boolean] {
  if (isNumber.test(word.text)) return [weights.number, false];
  if (verbs.has(word.text)) return [weights.verb, false];
  return commonNouns.has(word.text) || commonNouns.has(word.text.replace(/s$/, '')) ? [weights.noun, false] : [1, true];
}

const isNumber = /^\d+$/;
