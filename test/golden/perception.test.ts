import { call, column, hosts, type Host } from '../bundle/hosts';
import { TableView, survey } from '../survey';
import cases from './reference-cases.json';
import sheets from './sheets.json';

interface Case {
  id: string;
  function: string;
  inputs: any;
  expected: any;
  tolerance: number;
}

const of = (name: string) =>
  (cases as Case[]).filter((one) => one.function === name).map((one) => [one.id, one] as const);

function near(actual: any, expected: number, tolerance: number): void {
  expect(typeof actual).toBe('number');
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

/** The statistics of two samples, as PERCEPTIONTABLE shows them on a scale that holds them all. */
function compare(host: Host, { x, y }: { x: number[]; y: number[] }): (header: string) => any {
  const { ratings, roles } = survey(x, y);
  const { value, sentence } = call(host, 'PERCEPTIONTABLE', ratings, roles, 'Leader', null, -10, 100);
  if (!value) throw new Error(sentence);
  return (header) => new TableView(value).cell('Element 1', header);
}

const table = (host: Host, ...args: unknown[]) => new TableView(call(host, 'PERCEPTIONTABLE', ...args).value);

describe.each(hosts().map((host) => [host.name, host] as const))('perception cases in %s', (_, host) => {
  test.each(of('PERCEPTIONGAP'))('PERCEPTIONGAP %s', (_id, { inputs, expected, tolerance }) => {
    const { ratings, roles, leader, rep, min, max } = inputs;
    const { value, code } = call(host, 'PERCEPTIONGAP', ratings, column(roles), leader, rep, min, max);
    if (expected.error) expect(code).toBe(expected.error);
    else near(value, expected, tolerance);
  });

  test.each(of('PERCEPTIONTABLE'))('PERCEPTIONTABLE %s', (_id, { inputs, expected, tolerance }) => {
    const view = table(host, inputs.ratings, column(inputs.roles), inputs.leader);
    const headers: Record<string, string> = {
      n_leaders: 'n leaders',
      n_reps: 'n reps',
      mean_leaders: 'Mean leaders',
      mean_reps: 'Mean reps',
      gap: 'Gap',
      hedges_g: 'Hedges g',
      cliffs_delta: "Cliff's delta",
      p_exact: 'p',
      out_of_scale: 'Out of scale',
      dk_leaders: "Don't know leaders",
      dk_reps: "Don't know reps",
    };
    expected.forEach((row: number[], e: number) =>
      inputs.columns.forEach((name: string, c: number) =>
        near(view.cell(`Element ${e + 1}`, headers[name]), row[c], tolerance),
      ),
    );
  });

  test.each(of('perception_noise_floor'))('noise floor %s', (_id, { inputs, expected, tolerance }) => {
    near(table(host, inputs.ratings, column(inputs.roles), inputs.leader).note('Noise floor')[0], expected, tolerance);
  });

  test.each(of('hedges_g_ci'))('g %s', (_id, { inputs, expected, tolerance }) => {
    const cell = compare(host, inputs);
    near(cell('Hedges g'), expected.g, tolerance);
    near(cell('g low'), expected.lower, tolerance);
    near(cell('g high'), expected.upper, tolerance);
  });

  test.each(of('welch_t_ci'))('Welch %s', (_id, { inputs, expected, tolerance }) => {
    const cell = compare(host, inputs);
    near(cell('Gap low'), expected.lower, tolerance);
    near(cell('Gap high'), expected.upper, tolerance);
  });

  test.each(of('cliffs_delta_ci'))('delta %s', (_id, { inputs, expected, tolerance }) => {
    const cell = compare(host, inputs);
    near(cell("Cliff's delta"), expected.delta, tolerance);
    near(cell('delta low'), expected.lower, tolerance);
    near(cell('delta high'), expected.upper, tolerance);
  });

  test.each(of('cliffs_delta'))('delta %s', (_id, { inputs, expected, tolerance }) => {
    const cell = compare(host, inputs);
    near(cell("Cliff's delta"), expected, tolerance);
    expect([cell('delta low'), cell('delta high')]).toEqual(['n.e.', 1]);
  });

  test.each(of('probability_of_superiority'))('superiority %s', (_id, { inputs, expected, tolerance }) => {
    near(compare(host, inputs)('P(leader > rep)'), expected, tolerance);
  });

  test.each([...of('mann_whitney_exact'), ...of('mann_whitney_exact_ties')])('exact p %s', (_id, one) => {
    near(compare(host, one.inputs)('p'), one.expected.p, one.tolerance);
  });

  test.each(of('rwg'))('rwg %s', (_id, { inputs, expected, tolerance }) => {
    near(call(host, 'AGREESCORE', column(inputs.ratings), 1, inputs.points).value, expected, tolerance);
  });

  test.each(of('rwg_star_j'))('rwg* %s', (_id, { inputs, expected, tolerance }) => {
    const { ratings, roles } = { ratings: inputs.ratings, roles: inputs.ratings.map(() => ['Leader']) };
    const view = table(host, [...ratings, ratings[0]], [...roles, ['Rep']], 'Leader');
    near(view.note('Agreement (mean rwg*)')[0], expected, tolerance);
  });

  test.each(of('a_wg'))('a_wg %s', (_id, { inputs, expected, tolerance }) => {
    const { ratings, roles } = survey(inputs.ratings, [3]);
    near(table(host, ratings, roles, 'Leader').cell('Element 1', 'a_wg leaders'), expected, tolerance);
  });

  test('the survey sheet', () => {
    const { rows, expected } = sheets.survey as any;
    const ratings = rows.slice(1).map((row: any[]) => row.slice(2));
    const roles = rows.slice(1).map((row: any[]) => [row[1]]);
    const score = call(host, 'PERCEPTIONGAP', ratings, roles, 'Executive', 'Sales rep');
    near(score.value, expected.PERCEPTIONGAP, 1e-9);
    const names = rows[0].slice(2);
    const view = table(host, ratings, roles, 'Executive', 'Sales rep', null, null, null, [names]);
    near(view.note('Noise floor')[0], expected.noise_floor, 1e-9);
    const headers: Record<string, string> = {
      n_leaders: 'n leaders',
      n_reps: 'n reps',
      mean_leaders: 'Mean leaders',
      mean_reps: 'Mean reps',
      gap: 'Gap',
      hedges_g: 'Hedges g',
      g_low: 'g low',
      g_high: 'g high',
      cliffs_delta: "Cliff's delta",
      p_exact: 'p',
      rwg_leaders: 'rwg leaders',
      rwg_reps: 'rwg reps',
      out_of_scale: 'Out of scale',
      dont_know_leaders: "Don't know leaders",
      dont_know_reps: "Don't know reps",
    };
    expected.table.forEach((row: Record<string, number>, e: number) =>
      Object.entries(row).forEach(([key, value]) => near(view.cell(names[e], headers[key]), value, 1e-7)),
    );
    expect(view.note('People')).toEqual([5, 8]);
    expect(view.note('Rows of other roles')).toEqual([1, '']);
    expect(view.sentence('Rows of other roles')).toContain('Intern');
    expect(view.note('Rows without a role')).toEqual([2, '']);
    expect(view.note('Missing')).toEqual([1, 2]);
    expect(view.sentence('Missing')).toContain('1 error cell');
    expect(view.note('Out of scale')).toEqual([0, 1]);
    expect(view.sentence('Out of scale')).toContain('row 11, column 3 of ratings: “44”');
    expect(view.note("Don't know")).toEqual([0, 2]);
    expect(view.note('Bad')).toEqual([0, 0]);
    expect(view.note('Verdict')[0]).toBe('different worlds');
  });
});
