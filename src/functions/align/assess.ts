import { readLedger, type Ledger } from '../../cells/ledger';
import { count } from '../../cells/matrix';
import { nothing, quote, wrong } from '../../cells/sheetError';
import { align, type Alignment, type Spending } from '../../scores/align';
import type { Place } from '../../scores/moves';
import { totalByBucket, type Entries } from '../../scores/spending';
import { readReserve, requireArguments } from '../arguments';

/** The arguments that all alignment functions share, as the host hands them over. */
export interface AlignArguments {
  amounts: unknown;
  tags: unknown;
  strategy: unknown;
  map?: unknown;
  reserve?: unknown;
}

/** A sheet read and scored. */
export interface Assessment {
  ledger: Ledger;
  entries: Entries;
  /** The totals by bucket, excluded money too. */
  totals: number[];
  spending: Spending;
  alignment: Alignment;
  reserve: number;
}

export function assess({ amounts, tags, strategy, map, reserve: reserveArgument }: AlignArguments): Assessment {
  requireArguments({ amounts, tags, strategy });
  const reserve = readReserve(reserveArgument);
  const ledger = readLedger(amounts, tags, strategy, map);
  const entries = { amounts: ledger.amounts, targetOf: ledger.targetOf, targets: ledger.targets.list };
  const totals = totalByBucket(entries, ledger.targets.buckets.count);
  const spending = spendingOf(totals, ledger);
  const gross = totalByBucket({ ...entries, amounts: ledger.amounts.map(Math.abs) }, totals.length);
  if (!Number.isFinite(gross.reduce((sum, money) => sum + money, 0)))
    throw wrong('The amounts are too large to add. Write them in thousands or millions.');
  const trouble = troubleOf(spending, ledger, spendingOf(gross, ledger));
  if (trouble) throw trouble;
  return { ledger, entries, totals, spending, alignment: align(spending, ledger.strategy.weights, reserve), reserve };
}

export const spendingOf = (totals: number[], { targets }: Ledger): Spending => ({
  imperatives: totals.slice(0, targets.buckets.imperatives),
  nonStrategic: totals[targets.buckets.nonStrategic],
  unmapped: totals[targets.buckets.unmapped],
});

/** Money that cancels to less than this part of its size is rounding, not money. */
const negligible = 1e-12;

/** Why this spending has no score: no money, or a bucket whose net has the opposite sign of the whole. */
export function troubleOf(spending: Spending, ledger: Ledger, gross = spending): Error | null {
  const list = ({ imperatives, nonStrategic, unmapped }: Spending) => [...imperatives, nonStrategic, unmapped];
  const buckets = list(spending);
  const total = buckets.reduce((sum, money) => sum + money, 0);
  const size = list(gross).reduce((sum, money) => sum + Math.abs(money), 0);
  if (size === 0) return nothing(noMoney(ledger));
  if (Math.abs(total) <= negligible * size)
    return nothing(
      'The amounts add up to 0, so there are no shares to score. Leave credits and costs in separate ranges.',
    );
  const opposite = buckets.findIndex(
    (money) => Math.sign(money) === -Math.sign(total) && Math.abs(money) > negligible * size,
  );
  if (opposite < 0) return null;
  const name = [...ledger.strategy.names, 'Non-strategic', 'Unmapped'][opposite];
  return wrong(
    `${quote(name)} nets to ${Number(buckets[opposite].toPrecision(12))}, against a total of ${Number(total.toPrecision(12))}. ` +
      'Tag its credits to the lines they reduce, or tag them Exclude.',
  );
}

const noMoney = (ledger: Ledger): string =>
  `There is no money to score yet: ${count(ledger.rows, 'row')} of amounts hold no amount that counts. Type amounts, or check that the ranges are the right ones.`;

/** How a place is called in the tables. */
export const nameOf = (place: Place, { strategy }: Ledger): string =>
  place === 'nonStrategic' ? 'Non-strategic' : place === 'unmapped' ? 'Unmapped' : strategy.names[place];
