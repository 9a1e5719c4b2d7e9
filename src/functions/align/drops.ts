import { readRowLabels } from '../../cells/ledger';
import { nameOf, type Assessment } from './assess';
import type { Row } from './notes';

interface Candidate {
  entry: number;
  bucket: number;
  money: number;
}

/** What to stop, as candidates: lines that serve no imperative, largest first, then lines of over-funded imperatives. */
export function alignDrops(assessment: Assessment, labelsArgument: unknown): Row[] {
  const { ledger, alignment } = assessment;
  const labels = readRowLabels(labelsArgument, 'labels', ledger);
  const { nonStrategic } = ledger.targets.buckets;
  let cumulative = 0;
  const rows = candidates(assessment).map(({ entry, bucket, money }): Row => {
    cumulative += money;
    const row = Math.floor(entry / ledger.width);
    const place = bucket < nonStrategic ? bucket : bucket === nonStrategic ? 'nonStrategic' : 'unmapped';
    return [
      labels[row] || `Row ${row + 1}`,
      nameOf(place, ledger),
      money,
      alignment.toMove > 0 ? cumulative / alignment.toMove : '',
    ];
  });
  return [['Line', 'Serves', 'Money', 'Cumulative % of money needed'], ...rows, ['Total', '', cumulative, '']];
}

function candidates({ ledger, entries, alignment }: Assessment): Candidate[] {
  const { imperatives, unmapped } = ledger.targets.buckets;
  const overFunded = alignment.actual.imperatives.map((share, k) => share > alignment.target.imperatives[k] + 1e-12);
  const idle: Candidate[] = [];
  const surplus: Candidate[] = [];
  for (let entry = 0; entry < entries.amounts.length; entry++) {
    if (entries.targetOf[entry] < 0) continue;
    // Credits are no candidates: stopping one costs money.
    const amount = entries.amounts[entry] * Math.sign(alignment.total);
    if (amount <= 0) continue;
    const { shares } = entries.targets[entries.targetOf[entry]];
    const servesNone = !shares.some(({ bucket, share }) => bucket < imperatives && share > 0);
    for (const { bucket, share } of shares) {
      if (bucket < imperatives ? overFunded[bucket] : servesNone && bucket <= unmapped) {
        (bucket < imperatives ? surplus : idle).push({ entry, bucket, money: amount * share });
      }
    }
  }
  const largestFirst = (one: Candidate, other: Candidate) => other.money - one.money || one.entry - other.entry;
  return [...idle.sort(largestFirst), ...surplus.sort(largestFirst)];
}
