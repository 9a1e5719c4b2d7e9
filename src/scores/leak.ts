import { tauB } from './kendall';
import { quantile } from './quantile';
import { Sums } from './sum';

/** Sales by group: list price, net price and quantity of each. */
export interface Sold {
  list: readonly number[];
  net: readonly number[];
  quantity: readonly number[];
}

/** What is given away off list: Σq·list, Σq·(list − net), and their ratio (NaN where nothing was sold at list). */
export interface Leak {
  list: number;
  leaked: number;
  share: number;
}

/** The leak of the given sales; refunds, whose quantity is below 0, net. */
export function leakOf({ list, net, quantity }: Sold): Leak {
  const sums = new Sums(2);
  for (let i = 0; i < list.length; i++) {
    sums.add(0, quantity[i] * list[i]);
    sums.add(1, quantity[i] * (list[i] - net[i]));
  }
  const [all, leaked] = sums.values();
  return { list: all, leaked, share: all > 0 ? leaked / all : NaN };
}

/** The spread of net over list among sales, and whether discounts rise with quantity (Marn & Rosiello 1992). */
export interface PocketPrices {
  /** How many sales: rows that are no refund. */
  count: number;
  /** The 10%, 50% and 90% quantiles of net/list; null where nothing was sold. */
  band: [number, number, number] | null;
  /** τ-b of discount and quantity; NaN where one of them is always the same. */
  tau: number;
}

export function pocketPrices({ list, net, quantity }: Sold): PocketPrices {
  const sold = list.map((_, i) => i).filter((i) => quantity[i] > 0 && list[i] > 0);
  const ratios = sold.map((i) => net[i] / list[i]);
  const sorted = new Float64Array(ratios).sort();
  return {
    count: sold.length,
    band: sold.length ? [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)] : null,
    tau: tauB(
      // Discounts in their order: 1 − net/list itself would cancel.
      ratios.map((ratio) => -ratio),
      sold.map((i) => quantity[i]),
    ),
  };
}
