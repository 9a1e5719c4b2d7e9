// How often PRICETABLE's jackknife interval holds the true concordance, on deals drawn from a known law.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { draws } from './random.js';

/** @typedef {import('./study.js').Study} Study */

const samples = 3_000;
const sizes = [12, 30, 60];

/** How much price rises with a point of value, in standard deviations of its noise. */
const slopes = [0, 0.3, 0.6, 1];

/** Pairs of different values among 1 to 5, each as likely: the share of each difference. */
const differences = [
  { points: 1, share: 0.4 },
  { points: 2, share: 0.3 },
  { points: 3, share: 0.2 },
  { points: 4, share: 0.1 },
];

/** P(the deal worth more costs more): the noise of two deals differs by a normal deviate of variance 2. @param {number} slope */
const truthOf = (slope) =>
  differences.reduce((sum, { points, share }) => sum + share * normalCdf((slope * points) / Math.SQRT2, 0, 1), 0);

/** @param {Record<string, (...args: unknown[]) => any>} functions @returns {Study} */
export function priceStudy({ PRICETABLE }) {
  const draw = draws(20261123);
  const rows = slopes.flatMap((slope) => sizes.map((size) => simulate(PRICETABLE, draw, slope, size)));
  return {
    title: 'PRICETABLE: the jackknife interval of the concordance',
    header: ['Rise per point', 'Deals', 'True C', 'Coverage', 'Not estimable'],
    rows,
    notes: [
      `${samples.toLocaleString('en-US')} samples a row; values 1 to 5, each as likely; price is the rise times the value and normal noise.`,
      'With 12 deals and a strong rise the interval is conservative, a little wider than it need be: it errs on the safe side.',
      'Not estimable: every comparable pair agreed, so that there is no interval; those samples are not counted.',
    ],
  };
}

/**
 * @param {(...args: unknown[]) => any} PRICETABLE
 * @param {ReturnType<typeof draws>} draw
 * @param {number} slope
 * @param {number} size
 */
function simulate(PRICETABLE, draw, slope, size) {
  const truth = truthOf(slope);
  let held = 0;
  let estimable = 0;
  for (let i = 0; i < samples; i++) {
    const values = Array.from({ length: size }, () => [1 + Math.floor(draw.unit() * 5)]);
    const table = PRICETABLE(
      values.map(([value]) => [100 + slope * value + normal(draw)]),
      values,
    );
    const at = table[0].indexOf('Concordance');
    const [low, high] = ['95% lower limit', '95% upper limit'].map((label) => limit(table, label)[at]);
    if (low === 'n.e.' || high === 'n.e.') continue;
    estimable++;
    if (low <= truth && truth <= high) held++;
  }
  const coverage = held / estimable;
  const cells = [String(slope), String(size), truth, coverage, 1 - estimable / samples];
  return { cells, coverages: [coverage] };
}

/** @param {any[][]} table @param {string} label */
function limit(table, label) {
  const row = table.find(([first]) => first === label);
  if (!row) throw new Error(`PRICETABLE has no row “${label}”`);
  return row;
}

/** A standard normal deviate (Box & Muller 1958). @param {ReturnType<typeof draws>} draw */
const normal = (draw) => Math.sqrt(-2 * Math.log(1 - draw.unit())) * Math.cos(2 * Math.PI * draw.unit());
