import { suggester } from '../../src/planning/suggest/suggester';
import type { Suggestion } from '../../src/planning/suggestion';
import strategies from './pairs.json';

/** A label, what it should stand for (null: nothing), and what is suggested. */
export interface Judged {
  set: string;
  strategy: string;
  label: string;
  right: string | null;
  isImperative: boolean;
  got: Suggestion | null;
}

/** Every pair with what the suggester says of it, before any label is mapped or after four are. */
export function judged(taught: boolean): Judged[] {
  return strategies.flatMap(({ strategy, set, imperatives, mapped, pairs }) => {
    const suggest = suggester(imperatives, taught ? (mapped as Record<string, string>) : {});
    return (pairs as [string, string | null][]).map(([label, right]) => ({
      ...{ set, strategy, label, right, got: suggest(label) },
      isImperative: right !== null && imperatives.includes(right),
    }));
  });
}

export const isRight = ({ right, got }: Judged): boolean => (got?.tag ?? null) === right;

/** A label that serves no imperative is left alone as long as none is suggested: BAU and Exclude don't mislead the score. */
export const isLeftAlone = ({ got }: Judged): boolean => got === null || got.tag === 'BAU' || got.tag === 'Exclude';
