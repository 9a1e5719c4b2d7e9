/** @typedef {{ amounts: number[][], tags: string[][], strategy: [string, number][] }} Plan */

const imperatives = ['Win retail', 'Grow services', 'Cut churn', 'Enter DACH', 'Lift price discipline'];
const labels = [...imperatives, 'BAU', 'Win retial', ''];
export const months = 12;
/** @type {[string, number][]} */
export const strategy = imperatives.map((name, k) => [name, 5 - k]);

/**
 * A budget of numeric cells, the same at every run: amounts with cents, one tag a row.
 * @param {number} rows
 * @returns {Plan}
 */
export function plan(rows) {
  let state = 2026;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const amounts = Array.from({ length: rows }, () =>
    Array.from({ length: months }, () => Math.round(next() * 1e6) / 100 + 0.01),
  );
  const tags = Array.from({ length: rows }, () => [labels[Math.floor(next() * labels.length)]]);
  return { amounts, tags, strategy };
}

/**
 * What anyone would write first: the same cells added per label with a Map. The yardstick of the benchmark.
 * @param {number[][]} amounts
 * @param {string[][]} tags
 */
export function bareLoop(amounts, tags) {
  const totals = new Map();
  for (let i = 0; i < amounts.length; i++) {
    const row = amounts[i];
    let sum = 0;
    for (let j = 0; j < row.length; j++) sum += row[j];
    totals.set(tags[i][0], (totals.get(tags[i][0]) ?? 0) + sum);
  }
  return totals;
}
