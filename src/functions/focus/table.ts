import { effectiveNumberWithout } from '../../scores/focus';
import type { Focus } from './measure';

export function focusTable({ labels, order, number }: Focus): (string | number)[][] {
  const total = labels.reduce((sum, { amount }) => sum + amount, 0);
  const ranked = [...labels].sort((one, other) => other.amount - one.amount);
  const without = effectiveNumberWithout(
    ranked.map(({ amount }) => amount),
    order,
  );
  let running = 0;
  const rows = ranked.map(({ label, amount }, i) => {
    running += amount;
    return [label, amount / total, running / total, i + 1, without[i]];
  });
  return [['Label', 'Share', 'Cumulative', 'Rank', 'Count without it'], ...rows, ['Total', 1, 1, '', number]];
}
