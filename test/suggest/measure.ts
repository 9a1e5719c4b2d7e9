import { suggester } from '../../src/planning/suggest/suggester';
import type { Suggestion } from '../../src/planning/suggestion';
import pairs from './pairs.json';

/** Labels of one strategy, each with the tag that is right for it (null: none). `mapped` are labels mapped before. */
interface Labelled {
  strategy: string;
  set: string;
  imperatives: string[];
  mapped: Record<string, string>;
  pairs: [label: string, right: string | null][];
}

export const strategies = pairs as unknown as Labelled[];

/** A label, what it should stand for (null: nothing), and what is suggested. */
export interface Judged {
  set: string;
  strategy: string;
  label: string;
  right: string | null;
  isImperative: boolean;
  got: Suggestion | null;
}

export const confidences = ['sure', 'likely', 'guess'] as const;

/** Every pair with what the suggester says of it, before any label is mapped or after four are. */
export function judged(taught: boolean): Judged[] {
  return strategies.flatMap(({ strategy, set, imperatives, mapped, pairs }) => {
    const suggest = suggester(imperatives, taught ? mapped : {});
    return pairs.map(([label, right]) => ({
      ...{ set, strategy, label, right, got: suggest(label) },
      isImperative: right !== null && imperatives.includes(right),
    }));
  });
}

export const isRight = ({ right, got }: Judged): boolean => (got?.tag ?? null) === right;

/** A label that serves no imperative is left alone as long as none is suggested: BAU and Exclude don't mislead the score. */
export const isLeftAlone = ({ got }: Judged): boolean => got === null || got.tag === 'BAU' || got.tag === 'Exclude';
