import { Sums } from './sum';

/** Amounts and where each goes: entry i goes to target `targetOf[i]` (-1 nowhere), which splits it by bucket. */
export interface Entries {
  amounts: Float64Array;
  targetOf: Int32Array;
  targets: readonly { shares: readonly { bucket: number; share: number }[] }[];
}

/** The entries' total by target. */
export function totalByTarget({ amounts, targetOf, targets }: Entries): number[] {
  const sums = new Sums(targets.length);
  for (let i = 0; i < amounts.length; i++) {
    if (targetOf[i] >= 0) sums.add(targetOf[i], amounts[i]);
  }
  return sums.values();
}

/** The entries' total by bucket: each target's total, split by its shares. */
export function totalByBucket(entries: Entries, buckets: number): number[] {
  const sums = new Sums(buckets);
  totalByTarget(entries).forEach((total, target) => {
    for (const { bucket, share } of entries.targets[target].shares) sums.add(bucket, total * share);
  });
  return sums.values();
}

/** The totals by bucket of each group; `groupOf(i)` is the group of entry i. */
export function totalByGroup(
  entries: Entries,
  buckets: number,
  groups: number,
  groupOf: (entry: number) => number,
): number[][] {
  const sums = new Sums(groups * buckets);
  for (let i = 0; i < entries.amounts.length; i++) {
    if (entries.targetOf[i] < 0) continue;
    const first = groupOf(i) * buckets;
    for (const { bucket, share } of entries.targets[entries.targetOf[i]].shares) {
      sums.add(first + bucket, entries.amounts[i] * share);
    }
  }
  const values = sums.values();
  return Array.from({ length: groups }, (_, group) => values.slice(group * buckets, (group + 1) * buckets));
}
