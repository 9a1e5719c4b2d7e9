import type { Name, Telling } from './names';
import type { Word } from './tokens';
import { kinship, strengths, type Kinship } from './wordMatch';

/** What speaks for a tag: how much of its meaning the label holds (0 to 1), and in words what that rests on. */
export interface Evidence {
  tag: string;
  score: number;
  /** Whether something points to this tag rather than to any plan. */
  telling: boolean;
  because: string;
}

interface Match {
  place: number;
  how: Kinship;
}

/** Weighs the words that a label shares with each imperative. Words are looked up once, for budgets repeat them. */
export class SharedWords {
  private readonly known = new Map<string, Match[][]>();

  constructor(private readonly names: readonly Name[]) {}

  /** The evidence for every imperative that shares anything. */
  of(words: readonly Word[]): Evidence[] {
    const matches = words.map((word) => this.matches(word));
    return this.names.flatMap((name, n) =>
      evidenceFor(
        name,
        words,
        matches.map((all) => all[n]),
      ),
    );
  }

  private matches(word: Word): Match[][] {
    const key = word.dotted ? `${word.text}.` : word.text;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.names.map(({ content }) => matchesIn(word, content));
      // Enough for any sheet's vocabulary; emptied rather than grown without end.
      if (this.known.size >= 20000) this.known.clear();
      this.known.set(key, found);
    }
    return found;
  }
}

const matchesIn = (word: Word, content: Telling[]): Match[] =>
  content.flatMap((one, place) => {
    const how = kinship(word, one.word);
    return how ? [{ place, how }] : [];
  });

function evidenceFor(name: Name, words: readonly Word[], matches: Match[][]): Evidence[] {
  const best = new Map<number, { how: Kinship; word: Word }>();
  matches.forEach((list, w) => {
    for (const { place, how } of list) {
      const so = best.get(place);
      if (!so || strengths[how] > strengths[so.how]) best.set(place, { how, word: words[w] });
    }
  });
  if (best.size === 0) return [];
  const all = name.content.reduce((sum, { weight }) => sum + weight, 0);
  let shared = 0;
  let telling = false;
  const said: { weight: number; how: Kinship; written: string; instead: string }[] = [];
  name.content.forEach((one, place) => {
    const match = best.get(place);
    if (!match) return;
    const weight = one.weight * strengths[match.how];
    shared += weight;
    telling ||= one.telling;
    said.push({ weight, how: match.how, written: match.word.written, instead: one.word.written });
  });
  const because = sentence(
    said.sort((a, b) => b.weight - a.weight),
    name.tag,
  );
  return [{ tag: name.tag, score: all > 0 ? shared / all : 0, telling, because }];
}

function sentence(
  [{ how, written, instead }]: { how: Kinship; written: string; instead: string }[],
  tag: string,
): string {
  switch (how) {
    case 'same':
    case 'form':
    case 'part':
      return `shares “${written.toLowerCase()}” with ${tag}`;
    case 'short':
      return `“${written}” is short for “${instead}” in ${tag}`;
    case 'typo':
      return `“${written}” is a letter or two off “${instead}” in ${tag}`;
    case 'meaning':
      return `“${written}” is close in meaning to “${instead}” in ${tag}`;
  }
}
