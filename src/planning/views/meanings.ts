import { labelKey } from '../../cells/label';
import { SheetError } from '../../cells/sheetError';
import type { Strategy } from '../../cells/strategy';
import { Targets, type Buckets, type Target } from '../../cells/target';

/** What a label stands for: the parts of its money by bucket; or why that can't be said. */
export interface Meaning {
  shares: Target['shares'];
  /** Whether it names an imperative, a split, BAU or Exclude. */
  names: boolean;
  problem: string | null;
}

/** What labels stand for under a map, resolved as the formulas resolve them. */
export class Meanings {
  readonly buckets: Buckets;
  private readonly targets: Targets;

  constructor(names: readonly string[], map: [label: string, tag: string][]) {
    const strategy: Strategy = { names: [...names], weights: names.map(() => 1), places: new Map() };
    names.forEach((name, i) => strategy.places.has(labelKey(name)) || strategy.places.set(labelKey(name), i));
    this.targets = new Targets(strategy, map.length ? map : undefined, []);
    this.buckets = this.targets.buckets;
  }

  of(label: string): Meaning {
    try {
      const target = this.targets.of(label, 0, 0);
      return { shares: this.targets.list[target].shares, names: this.targets.names(target), problem: null };
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      return { shares: [{ bucket: this.buckets.unmapped, share: 1 }], names: false, problem: sentence(error.message) };
    }
  }

  /** The part of a label's money that goes to a bucket. */
  part({ shares }: Meaning, bucket: number): number {
    return shares.reduce((sum, one) => (one.bucket === bucket ? sum + one.share : sum), 0);
  }
}

/** Without the place in a range, which is none that a user knows. */
const sentence = (message: string): string => {
  const text = message.replace(/^Row \d+(?:, column \d+)? of (?:tags|map):? /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
