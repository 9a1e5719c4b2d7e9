import type { Suggestion } from '../suggestion';
import { longest, squash, wordsOf, type Word } from './tokens';
import { isCommon, isContent } from './names';
import type { Evidence } from './evidence';

interface Example {
  label: string;
  tag: string;
  stems: string[];
}

const likeOf = ({ label, tag }: Example): string => `like “${label}”, mapped to ${tag}`;

/** Past so many examples a word teaches nothing new and would only cost time. */
const mostShared = 40;

/** The labels that are mapped already, by their words. */
export class Examples {
  private readonly same = new Map<string, Example>();
  private readonly list: Example[] = [];
  private readonly byStem = new Map<string, number[]>();

  constructor(
    examples: Readonly<Record<string, string>>,
    private readonly tagOf: (tag: string) => string | null,
  ) {
    for (const [label, written] of Object.entries(examples)) this.add(label, written);
  }

  /** What an example was mapped to that differs from a label in case, accents, spacing or punctuation only. */
  exactly(label: string): Suggestion | undefined {
    const example = label.length > longest ? undefined : this.same.get(squash(label));
    if (!example) return undefined;
    const { tag } = example;
    const isImperative = tag !== 'BAU' && tag !== 'Exclude';
    return { tag, confidence: isImperative ? 'sure' : 'likely', because: likeOf(example) };
  }

  /** The most similar example of each tag, by Dice's coefficient: 2 × words in common / words of both. */
  like(words: readonly Word[]): Evidence[] {
    const stems = tellingStems(words);
    const shared = new Map<number, number>();
    for (const stem of stems) for (const e of this.byStem.get(stem) ?? []) shared.set(e, (shared.get(e) ?? 0) + 1);
    const best = new Map<string, Evidence>();
    for (const [e, count] of shared) {
      const { tag, stems: own } = this.list[e];
      const score = (2 * count) / (own.length + stems.length);
      const so = best.get(tag);
      if (!so || score > so.score) best.set(tag, { tag, score, telling: true, because: likeOf(this.list[e]) });
    }
    return [...best.values()];
  }

  private add(label: string, written: string): void {
    const tag = this.tagOf(written);
    const squashed = squash(label);
    if (tag === null || !squashed) return;
    const example: Example = { label, tag, stems: tellingStems(wordsOf(label)) };
    this.same.set(squashed, example);
    const at = this.list.push(example) - 1;
    for (const stem of example.stems) {
      const places = this.byStem.get(stem) ?? [];
      if (places.length < mostShared) this.byStem.set(stem, [...places, at]);
    }
  }
}

const tellingStems = (words: readonly Word[]): string[] => [
  ...new Set(words.filter((word) => isContent(word) && !isCommon(word)).map(({ stem }) => stem)),
];
