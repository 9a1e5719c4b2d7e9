// How often PERCEPTIONTABLE's 95% intervals hold the truth, on answers drawn from known groups.
import { draws } from './random.js';

/** @typedef {import('./study.js').Study} Study */

const surveys = 10_000;
/** Surveys are scored side by side, an element each: they share roles, and nothing else. */
const atOnce = 500;

const sizes = [
  [4, 12],
  [8, 30],
  [10, 60],
];

/** Shares of the answers 1 to 5 in each group. @type {{ name: string, leaders: number[], reps: number[] }[]} */
const populations = [
  { name: 'alike', leaders: [0.05, 0.15, 0.3, 0.35, 0.15], reps: [0.05, 0.15, 0.3, 0.35, 0.15] },
  { name: 'half a point', leaders: [0.03, 0.09, 0.26, 0.38, 0.24], reps: [0.07, 0.19, 0.32, 0.3, 0.12] },
  { name: 'a full point', leaders: [0.03, 0.07, 0.2, 0.42, 0.28], reps: [0.12, 0.26, 0.33, 0.22, 0.07] },
  { name: 'reps at odds', leaders: [0.01, 0.04, 0.25, 0.5, 0.2], reps: [0.18, 0.22, 0.2, 0.22, 0.18] },
  { name: 'leaders at odds', leaders: [0.18, 0.22, 0.2, 0.22, 0.18], reps: [0.01, 0.04, 0.25, 0.5, 0.2] },
];

const points = [1, 2, 3, 4, 5];

/** @param {number[]} shares */
const mean = (shares) => shares.reduce((sum, share, i) => sum + share * points[i], 0);
/** @param {number[]} shares */
const variance = (shares) => shares.reduce((sum, share, i) => sum + share * (points[i] - mean(shares)) ** 2, 0);

/** @param {{ leaders: number[], reps: number[] }} population */
function alikeInSpread({ leaders, reps }) {
  const ratio = variance(leaders) / variance(reps);
  return ratio > 1 / 1.5 && ratio < 1.5;
}

/**
 * What the intervals should hold. g's is the gap over the deviation that s_pooled estimates with these sizes.
 * @param {{ leaders: number[], reps: number[] }} population
 * @param {number[]} sizes
 */
function truthOf({ leaders, reps }, [m, n]) {
  const gap = mean(leaders) - mean(reps);
  const pooled = ((m - 1) * variance(leaders) + (n - 1) * variance(reps)) / (m + n - 2);
  const delta = leaders.reduce(
    (sum, p, i) => sum + reps.reduce((inner, q, j) => inner + p * q * Math.sign(i - j), 0),
    0,
  );
  return { gap, g: gap / Math.sqrt(pooled), delta };
}

/** @param {Record<string, (...args: unknown[]) => any>} functions @returns {Study} */
export function perceptionStudy({ PERCEPTIONTABLE }) {
  const draw = draws(20261122);
  const rows = populations.flatMap((population) =>
    sizes.map(([m, n]) => simulate(PERCEPTIONTABLE, draw, population, [m, n])),
  );
  return {
    title: 'PERCEPTIONTABLE: Welch, g and delta on five points',
    header: ['groups', 'leaders v reps', 'Welch', 'g', 'delta', 'delta n.e.', 'mean score', 'mean noise floor'],
    rows,
    notes: [
      `${surveys.toLocaleString('en-US')} surveys a row, so a share of .95 is known to ±.004.`,
      'At odds: that group stands at both ends of the scale, the other does not. The bounds are not claimed there, and PERCEPTIONTABLE flags such a group ("disagree among themselves"). g, which takes one common spread, is far too narrow or too wide; Welch and delta give way only with four leaders.',
      'delta n.e.: surveys in which the groups do not overlap, so that the inner limit is not estimable; they are not in the share.',
      'The score is PERCEPTIONGAP of one element: where the groups are alike its mean should be the noise floor.',
    ],
  };
}

/**
 * @param {(...args: unknown[]) => any[][]} PERCEPTIONTABLE
 * @param {ReturnType<typeof draws>} draw
 * @param {{ name: string, leaders: number[], reps: number[] }} population
 * @param {number[]} sizes
 */
function simulate(PERCEPTIONTABLE, draw, population, [m, n]) {
  const truth = truthOf(population, [m, n]);
  const [welch, g, delta] = [new Share(), new Share(), new Share()];
  let [score, floor] = [0, 0];
  const roles = Array.from({ length: m + n }, (_, i) => [i < m ? 'Leader' : 'Rep']);
  for (let done = 0; done < surveys; done += atOnce) {
    const ratings = roles.map((_, i) =>
      Array.from({ length: atOnce }, () => draw.index(i < m ? population.leaders : population.reps) + 1),
    );
    const [header, ...lines] = PERCEPTIONTABLE(ratings, roles, 'Leader');
    const at = (/** @type {string} */ name) => header.indexOf(name);
    for (const line of lines.slice(0, atOnce)) {
      welch.count(line[at('Gap low')], line[at('Gap high')], truth.gap);
      g.count(line[at('g low')], line[at('g high')], truth.g);
      delta.count(line[at('delta low')], line[at('delta high')], truth.delta);
      score += line[at('Points')] * atOnce;
    }
    floor += lines[atOnce + 1][1] * atOnce;
  }
  return {
    cells: [
      population.name,
      `${m} v ${n}`,
      welch.share(),
      g.share(),
      delta.share(),
      delta.missing / surveys,
      score / surveys,
      floor / surveys,
    ],
    // The bounds are claimed for groups of like spread; the others are shown as they come out.
    coverages: alikeInSpread(population) ? [welch.share(), g.share(), delta.share()] : [],
  };
}

/** How many intervals hold the truth, of those that are estimable. */
class Share {
  held = 0;
  all = 0;
  missing = 0;

  /** @param {number | string} low @param {number | string} high @param {number} truth */
  count(low, high, truth) {
    if (typeof low !== 'number' || typeof high !== 'number') this.missing += 1;
    else {
      this.all += 1;
      if (low <= truth && truth <= high) this.held += 1;
    }
  }

  share() {
    return this.held / this.all;
  }
}
