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

/** Words that say something: all but those that only hold others together. */
export const isContent = ({ text }: Word): boolean => !stopWords.has(text);

type Kind = 'number' | 'verb' | 'noun' | 'own';

/** What a number, a verb and a noun of every budget weigh beside a word of the strategy's own; conventions. */
const weights: Record<Kind, number> = { number: 0.2, verb: 0.15, noun: 0.5, own: 1 };

function kindOf({ text, single }: Word): Kind {
  if (/^\d+$/.test(text)) return 'number';
  if (verbs.has(text)) return 'verb';
  return commonNouns.has(single) ? 'noun' : 'own';
}

/** Whether a word is one that budgets and strategies share whatever they are about. */
export const isCommon = (word: Word): boolean => kindOf(word) !== 'own';

function contentOf(words: Word[], sharing: ReadonlyMap<string, number>): Telling[] {
  const distinct = [...new Map(words.filter(isContent).map((word) => [word.stem, word])).values()];
  return distinct.map((word) => {
    const shared = sharing.get(word.stem) ?? 1;
    return { word, weight: weights[kindOf(word)] / shared ** 2, telling: !isCommon(word) && shared === 1 };
  });
}
