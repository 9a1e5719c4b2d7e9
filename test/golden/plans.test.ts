import { call, column, hosts } from '../bundle/hosts';
import cases from './reference-cases.json';

interface Case {
  id: string;
  inputs: any;
  expected: any;
}

const of = (name: string) =>
  (cases as (Case & { function: string })[])
    .filter((one) => one.function === name)
    .map((one) => [one.id, one] as const);
const row = (table: any[][], label: unknown) => table.find(([name]) => name === label) as any[];

describe.each(hosts().map((host) => [host.name, host] as const))('reference cases in %s', (_, host) => {
  const value = (name: string, ...args: unknown[]) => call(host, name, ...args).value;

  test.each(of('SIGHTSCORE'))('SIGHTSCORE %s', (_id, { inputs, expected }) => {
    const args = [inputs.levels, column(inputs.team_weights), [inputs.imperative_weights]];
    expect(value('SIGHTSCORE', ...args)).toBeCloseTo(expected, 9);
    // Methodology §5: with half credit for an indirect line of sight.
    expect(value('SIGHTSCORE', ...args, 0.5)).toBeCloseTo(0.654255319148936, 9);
    expect(row(value('SIGHTTABLE', ...args), 'Total')[6]).toBeCloseTo(expected, 9);
  });

  test.each(of('CASCADESCORE'))('CASCADESCORE %s', (_id, { inputs, expected }) => {
    expect(value('CASCADESCORE', inputs.levels)).toBeCloseTo(expected.score, 9);
    const table = value('CASCADETABLE', inputs.levels);
    const levels = table.slice(2, 2 + expected.step.length);
    levels.forEach(([, step, cumulative]: number[], l: number) => {
      expect(step).toBeCloseTo(expected.step[l], 9);
      expect(cumulative).toBeCloseTo(expected.cumulative[l], 9);
    });
    expect(row(table, 'Proportional loss')[2]).toBeCloseTo(expected.product, 9);
    expect(row(table, 'Floor')[2]).toBeCloseTo(expected.floor, 9);
    expect(row(table, 'Amplification')[1]).toBeCloseTo(expected.amplification, 9);
  });

  test('drift that is undone (methodology §6)', () => {
    const levels = [
      [50, 60, 50],
      [30, 20, 30],
      [20, 20, 20],
    ];
    expect(value('CASCADESCORE', levels)).toBe(1);
    expect(row(value('CASCADETABLE', levels), 'Proportional loss')[2]).toBeCloseTo(0.81, 12);
  });

  test.each(of('PLANSCORE'))('PLANSCORE %s', (_id, { inputs, expected }) => {
    const args = [column(inputs.plan), column(inputs.actual)];
    expect(value('PLANSCORE', ...args, inputs.capped)).toBeCloseTo(expected, 9);
    expect(row(value('PLANTABLE', ...args), 'Total')[3]).toBeCloseTo(expected, 9);
  });

  test('uncapped (methodology §7)', () => {
    const args = [column([100, 100, 100]), column([150, 50, 40])];
    expect(value('PLANSCORE', ...args, false)).toBeCloseTo(0.8, 12);
    expect(row(value('PLANTABLE', ...args), 'Uncapped')[3]).toBeCloseTo(0.8, 12);
  });

  test('growth (methodology §8)', () => {
    const args = [100, 0.11, column([104, 108.5, 113.5]), column([0, 3, 6])];
    expect(value('GROWTHSCORE', ...args)).toBeCloseTo(0.530423, 6);
    const table = value('GROWTHTABLE', ...args);
    expect(row(table, 3)[1]).toBeCloseTo(136.7631, 9);
    expect(row(table, 3)[4]).toBeCloseTo(17.2631, 9);
    const points = row(table, 'Points of growth a year');
    [0.11, 0.04449211, 0.01809917, 0.04740872].forEach((point, i) => expect(points[i + 1]).toBeCloseTo(point, 8));
  });

  test.each(of('growth_catchup_rate'))('catch-up rate %s', (_id, { inputs, expected }) => {
    const { base, rate, horizon, elapsed, actual } = inputs;
    const table = value('GROWTHTABLE', base, rate, column(new Array(horizon).fill(actual)));
    expect(row(table, elapsed)[5]).toBeCloseTo(expected, 9);
  });

  // The catch-up rate after year 1 of a plan of `periods` + 1 years is the growth rate from that year's level to the target.
  test.each(of('cagr'))('growth rate %s', (_id, { inputs, expected }) => {
    const { start, end, periods } = inputs;
    const base = end / 1.1 ** (periods + 1);
    const table = value('GROWTHTABLE', base, 0.1, column(new Array(periods + 1).fill(start)));
    expect(row(table, 1)[5]).toBeCloseTo(expected, 12);
  });

  test.each(of('CADENCESCORE'))('CADENCESCORE %s', (_id, { inputs, expected }) => {
    const args = [column(inputs.cycle_days), inputs.refresh_days, inputs.lag_days, column(inputs.weights)];
    expect(value('CADENCESCORE', ...args)).toBeCloseTo(expected, 9);
    expect(row(value('CADENCETABLE', ...args), 'Total')[2]).toBeCloseTo(expected, 9);
  });

  test.each([
    [91, 14, 0.807692],
    [30, 7, 0.961111],
  ])('a plan every %d days with %d days of lag (methodology §9)', (refresh, lag, expected) => {
    expect(value('CADENCESCORE', column([30, 90, 270]), refresh, lag, column([1, 2, 3]))).toBeCloseTo(expected, 6);
  });

  test.each([
    ...of('COHERENCE').map(([id, { inputs, expected }]) => [id, inputs.scores, inputs.weights, expected] as const),
    ...of('weighted_geometric_mean').map(([id, { inputs, expected }]) => [id, inputs.x, inputs.w, expected] as const),
  ])('COHERENCE %s', (_id, scores, weights, expected) => {
    const args = [column(scores), column(weights)];
    expect(value('COHERENCE', ...args)).toBeCloseTo(expected, 9);
    expect(row(value('COHERENCETABLE', ...args), 'Coherence')[1]).toBeCloseTo(expected, 9);
  });

  test('a failed leg cannot be bought back (methodology §12)', () => {
    expect(value('COHERENCE', column([0.9, 0, 0.9]))).toBe(0);
    expect(value('COHERENCE', column([0.9, null, 0.9]))).toBeCloseTo(0.9, 12);
  });
});
