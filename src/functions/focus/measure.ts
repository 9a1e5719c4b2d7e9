import { readLabelled, type Labelled } from '../../cells/labelled';
import { SheetError, nothing, quote, wrong } from '../../cells/sheetError';
import { effectiveNumber } from '../../scores/focus';
import { totalByBucket } from '../../scores/spending';
import { optionalNumber, requireArguments } from '../arguments';

export interface LabelledAmount {
  label: string;
  amount: number;
}

export interface Focus {
  /** Labels with money, in the order they occur; amounts are positive. */
  labels: LabelledAmount[];
  order: number;
  /** The effective number of labels. */
  number: number;
}

/** Rounding that credits leave behind: below this part of its amounts a label has no money. */
const negligible = 1e-12;

export function measureFocus(amounts: unknown, tags: unknown, orderArgument: unknown): Focus {
  requireArguments({ amounts });
  const order = optionalNumber(orderArgument, 'order') ?? 1;
  if (order < 0)
    throw wrong(`order is ${order}, but must be 0 or more. Leave it out to count each priority by its share.`);
  const labels = positive(readLabelled(amounts, tags));
  return {
    labels,
    order,
    number: effectiveNumber(
      labels.map(({ amount }) => amount),
      order,
    ),
  };
}

/** The labels that hold money, in the whole's own sign; or the error that says why there are no shares. */
function positive({ labels: names, targets, ...entries }: Labelled): LabelledAmount[] {
  const totals = totalByBucket({ ...entries, targets: targets.list }, names.length);
  const sizes = totalByBucket(
    { ...entries, amounts: entries.amounts.map(Math.abs), targets: targets.list },
    names.length,
  );
  const labels = names.map((label, bucket) => ({ label, amount: totals[bucket], size: sizes[bucket] }));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const total = labels.reduce((sum, { amount }) => sum + amount, 0);
  if (size === 0)
    throw nothing('There is no money to count yet. Type amounts, or check that the ranges are the right ones.');
  if (!Number.isFinite(size)) throw wrong('The amounts are too large to add. Write them in thousands or millions.');
  if (Math.abs(total) <= negligible * size) throw nothing('The amounts add up to 0, so there are no shares to count.');
  const held = labels
    .filter(({ amount, size }) => Math.abs(amount) > negligible * size)
    .map(({ label, amount }) => ({ label, amount: amount * Math.sign(total) }));
  const credit = held.find(({ amount }) => amount < 0);
  if (credit) throw creditError(credit);
  return held;
}

const creditError = ({ label, amount }: LabelledAmount): SheetError =>
  wrong(
    `${quote(label)} nets to ${Number(amount.toPrecision(12))}, against the sign of the whole, so it has no share. ` +
      'Give its credits the label they reduce, or tag them Exclude.',
  );
