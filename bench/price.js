// What the price functions cost, as multiples of sorting the same deals.
import { inTurn } from './timing.js';

/** @typedef {{ price: number, value: number, weight: number, segment: string }} Deal */

const sizes = [10_000, 100_000, 1_000_000];
/** The largest sheet on which all pairs are formed: their number grows with the square. */
const naiveSize = 4_000;
const names = ['Enterprise', 'Mid-market', 'SMB'];

/**
 * Deals whose prices follow value with noise, the same at every run: cents, value scores with one decimal.
 * @param {number} rows
 * @returns {Deal[]}
 */
function dealsOf(rows) {
  let state = 2026;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: rows }, () => {
    const value = Math.round(10 + 90 * next()) / 10;
    const price = Math.round(100 * (200 + 40 * value + 300 * next())) / 100;
    return { price, value, weight: 1 + Math.floor(next() * 5000), segment: names[Math.floor(next() * 3)] };
  });
}

/** @param {Deal[]} deals */
const sorted = (deals) => deals.slice().sort((a, b) => a.price - b.price);

/** PRICEVALUE, pair by pair. @param {Deal[]} deals */
function naiveValue(deals) {
  let [agreeing, all] = [0, 0];
  for (let i = 0; i < deals.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [deals[i], deals[j]];
      if (a.segment !== b.segment || a.value === b.value) continue;
      const sign = (a.price - b.price) * (a.value - b.value);
      agreeing += a.weight * b.weight * (sign > 0 ? 1 : sign === 0 ? 0.5 : 0);
      all += a.weight * b.weight;
    }
  }
  return agreeing / all;
}

/** The median of all slopes, formed and sorted. @param {Deal[]} deals */
function naiveSlope(deals) {
  const slopes = new Float64Array((deals.length * (deals.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < deals.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [deals[i], deals[j]];
      if (a.value !== b.value) slopes[count++] = (a.price - b.price) / (a.value - b.value);
    }
  }
  const all = slopes.subarray(0, count).sort();
  return (all[(count - 1) >> 1] + all[count >> 1]) / 2;
}

/**
 * @param {number} one
 * @param {number} other
 */
function agree(one, other) {
  if (!(Math.abs(one - other) <= 1e-9 * Math.abs(other)))
    throw new Error(`${one} and ${other} must be the same number`);
}

/**
 * The functions' times as multiples of sorting, and the naive versions' on a size they can do.
 * @param {Record<string, (...args: any[]) => any>} functions
 */
export function priceReport({ PRICEVALUE, PRICETABLE, PRICEBAND, FAIRPRICE }) {
  /** @param {Deal[]} deals */
  const calls = (deals) => {
    const [prices, values, weights, segments] = /** @type {const} */ (['price', 'value', 'weight', 'segment']).map(
      (name) => deals.map((deal) => [deal[name]]),
    );
    return [
      () => PRICEVALUE(prices, values, weights, segments),
      () => PRICETABLE(prices, values, weights, 0.1, segments),
      () => PRICEBAND(prices, values, weights, 0.1, segments),
      () => FAIRPRICE(prices, values),
    ];
  };
  const rows = sizes.map((size) => {
    const deals = dealsOf(size);
    const runs = size > 100_000 ? 1 : 5;
    const times = calls(deals).map((call) => inTurn(runs, call, () => sorted(deals)));
    const figures = times.map(({ one, ratio }) => `${Math.round(one)} ms | ${ratio.toFixed(1)}×`);
    return `| ${size.toLocaleString('en-US')} | ${times[0].other.toFixed(0)} ms | ${figures.join(' | ')} |`;
  });

  const deals = dealsOf(naiveSize);
  const [value, , , line] = calls(deals);
  agree(value(), naiveValue(deals));
  agree(line()[1][0], naiveSlope(deals));
  const [ofValue, ofLine] = [inTurn(3, value, () => naiveValue(deals)), inTurn(3, line, () => naiveSlope(deals))];
  /** @param {{ one: number, other: number, ratio: number }} times */
  const against = ({ one, other, ratio }) =>
    `${one.toFixed(1)} ms | ${Math.round(other)} ms | ${(1 / ratio).toFixed(0)}×`;

  return `# What the price functions cost

Each beside \`sort()\` of the same deals by price, in turn; weights, three segments (FAIRPRICE: one), prices in cents.

| deals | sort | PRICEVALUE | ÷ sort | PRICETABLE | ÷ sort | PRICEBAND | ÷ sort | FAIRPRICE | ÷ sort |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

- **PRICETABLE** holds the score with its exact jackknife interval, all of PRICEBAND, and a row for each deal.
- Aims at 100,000 deals: the score with its interval at most 20 times sorting, PRICEBAND and FAIRPRICE at most 100 times.

Beside what anyone would write first, on ${naiveSize.toLocaleString('en-US')} deals (its time grows with the square):

| | ours | all pairs | all pairs ÷ ours |
| --- | ---: | ---: | ---: |
| PRICEVALUE | ${against(ofValue)} |
| FAIRPRICE | ${against(ofLine)} |
`;
}
