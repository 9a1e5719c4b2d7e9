// Medians of interleaved runs.

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** @param {() => unknown} run */
export const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/**
 * Both in turn, A B A B, after a warm-up, so that a slow spell of the machine meets both.
 * @param {number} runs
 * @param {() => unknown} one
 * @param {() => unknown} other
 */
export function inTurn(runs, one, other) {
  for (let i = 0; i < runs; i++) [one, other].forEach((run) => run());
  const pairs = Array.from({ length: runs }, () => [timed(one), timed(other)]);
  return {
    one: median(pairs.map(([a]) => a)),
    other: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}
