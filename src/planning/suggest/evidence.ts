import type { Name, Telling } from './names';
import type { Word } from './tokens';
import { Vocabulary, strengths, type Kinship } from './wordMatch';

/** What speaks for a tag: how much of its meaning the label holds (0 to 1), and in words what that rests on. */
export interface Evidence {
  tag: string;
  score: number;
  /** Whether something points to this tag rather than to any plan. */
  telling: boolean;
  because: string;
}

/** A word of an imperative that a label holds in some form. */
interface Shared extends Telling {
  how: Kinship;
  written: string;
}

/** Weighs the words that a label shares with each imperative. */
export class SharedWords {
  private readonly vocabulary: Vocabulary;
  /** The imperatives that hold a word, by its text. */
  private readonly holders = new Map<string, { name: Name; telling: Telling }[]>();

  constructor(names: readonly Name[]) {
    this.vocabulary = new Vocabulary(names.flatMap(({ content }) => content.map(({ word }) => word)));
    for (const name of names) {
      for (const telling of name.content) {
        const { text } = telling.word;
        this.holders.set(text, [...(this.holders.get(text) ?? []), { name, telling }]);
      }
    }
  }

  /** The evidence for every imperative that shares anything. */
  of(words: readonly Word[]): Evidence[] {
    const found = new Map<Name, Map<Telling, Shared>>();
    for (const word of this.joined(words)) {
      for (const [text, how] of this.vocabulary.matches(word)) {
        for (const { name, telling } of this.holders.get(text) ?? []) {
          const shared = found.get(name) ?? new Map<Telling, Shared>();
          found.set(name, shared);
          const so = shared.get(telling);
          if (!so || strengths[how] > strengths[so.how])
            shared.set(telling, { ...telling, how, written: word.written });
        }
      }
    }
    return [...found].map(([name, shared]) => evidenceFor(name, [...shared.values()]));
  }

  /** Two words that are one in the strategy ("out-patient") count as that one only. */
  private joined(words: readonly Word[]): Word[] {
    const result: Word[] = [];
    for (let i = 0; i < words.length; i++) {
      const pair = i + 1 < words.length ? this.vocabulary.joined(words[i], words[i + 1]) : null;
      result.push(pair ?? words[i]);
      if (pair) i++;
    }
    return result;
  }
}

/** Two words of its own make out an imperative, however many more its name has. */
const enough = 2;

function evidenceFor(name: Name, shared: Shared[]): Evidence {
  const worth = ({ weight, how }: Shared): number => weight * strengths[how];
  const inOrder = name.content.flatMap(({ word }) => shared.find((one) => one.word === word) ?? []);
  const all = name.content.reduce((sum, { weight }) => sum + weight, 0);
  const score = inOrder.reduce((sum, one) => sum + worth(one), 0) / Math.min(all, enough);
  const best = inOrder.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const telling = shared.some((one) => one.telling);
  return { tag: name.tag, score: Math.min(1, score), telling, because: sentence(best, inOrder, name.tag) };
}

function sentence({ how, written, word }: Shared, shared: Shared[], tag: string): string {
  switch (how) {
    case 'same':
    case 'form':
      return `shares ${listed(shared.filter((one) => one.how === 'same' || one.how === 'form'))} with ${tag}`;
    case 'compound':
    case 'part':
      return `“${written}” shares a part with “${word.written}” in ${tag}`;
    case 'short':
      return `“${written}” is short for “${word.written}” in ${tag}`;
    case 'typo':
      return `“${written}” is a letter or two off “${word.written}” in ${tag}`;
    case 'meaning':
      return `“${written}” is close in meaning to “${word.written}” in ${tag}`;
  }
}

/** Words of the label in a sentence: “mid”, “market” and “retail”. */
function listed(shared: Shared[]): string {
  const words = shared.map(({ written }) => `“${written.toLowerCase()}”`);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}
