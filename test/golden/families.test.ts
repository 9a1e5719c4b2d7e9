import { call, hosts, type Host } from '../bundle/hosts';
import cadence from './cadence.json';
import cascade from './cascade.json';
import coherence from './coherence.json';
import { argument, expectFigure, expectFigures } from './figures';
import growth from './growth.json';
import perception from './perception.json';
import plan from './plan.json';
import price from './price.json';
import sight from './sight.json';
import { cellOf, layoutOf, rowOf, type TableName } from './tableLayout';

interface Case {
  id: string;
  function: string;
  inputs: Record<string, unknown>;
  expected: any;
  tolerance: number;
  source: string;
}

/** Each function's parameters in their order, by the names the cases use. */
const survey = ['ratings', 'roles', 'leader', 'rep', 'min', 'max', 'importance'];
const parameters: Record<string, string[]> = {
  PERCEPTIONGAP: survey,
  PERCEPTIONTABLE: survey,
  AGREESCORE: ['ratings', 'min', 'max'],
  PRICEVALUE: ['prices', 'values', 'weights', 'segments'],
  PRICETABLE: ['prices', 'values', 'weights', 'tolerance', 'segments'],
  PRICEBAND: ['prices', 'values', 'weights', 'tolerance', 'segments'],
  FAIRPRICE: ['prices', 'values', 'at'],
  PRICELEAK: ['list', 'net', 'quantity'],
  LEAKTABLE: ['list', 'net', 'quantity', 'segments'],
  SIGHTSCORE: ['levels', 'teamWeights', 'imperativeWeights', 'credit'],
  CASCADESCORE: ['levels'],
  CASCADETABLE: ['levels'],
  PLANSCORE: ['plan', 'actual', 'capped'],
  GROWTHSCORE: ['base', 'rate', 'organic', 'inorganic'],
  GROWTHTABLE: ['base', 'rate', 'organic', 'inorganic'],
  CADENCESCORE: ['cycleDays', 'refreshDays', 'lagDays', 'weights'],
  COHERENCE: ['scores', 'weights'],
};

const families = { perception, price, sight, cascade, plan, growth, cadence, coherence } as unknown as Record<
  string,
  Case[]
>;

function argumentsOf(host: Host, { id, function: name, inputs }: Case): unknown[] {
  const order = parameters[name];
  const strange = Object.keys(inputs).filter((input) => !order.includes(input));
  if (strange.length) throw new Error(`${id}: ${name} has no parameter ${strange.join(', ')}`);
  const given = order.map((parameter) => argument(host, inputs[parameter] ?? null));
  // What is left out at the end is not passed at all; in the middle it is null.
  while (given.length && given[given.length - 1] === null) given.pop();
  return given;
}

type Check = (name: TableName, table: any[][], expected: any, tolerance: number) => void;
const checks: Record<TableName, Check> = {
  PERCEPTIONTABLE(name, table, { elements, ...figures }, tolerance) {
    elements.forEach((element: Record<string, number | null>, e: number) => {
      for (const [field, wanted] of Object.entries(element))
        expectFigure(
          `element ${e + 1}, ${field}`,
          cellOf(name, table, layoutOf(name).firstRow + e, field),
          wanted,
          tolerance,
        );
    });
    expectFigures(name, table, figures, tolerance);
  },
  PRICETABLE: expectFigures,
  FAIRPRICE(name, table, expected, tolerance) {
    for (const [field, wanted] of Object.entries(expected))
      expectFigure(field, cellOf(name, table, layoutOf(name).firstRow, field), wanted as number, tolerance);
  },
  LEAKTABLE(name, table, { all, segments = {} }, tolerance) {
    for (const [label, figures] of Object.entries({ [layoutOf(name).all as string]: all, ...segments }))
      for (const [field, wanted] of Object.entries(figures as Record<string, number | null>))
        expectFigure(`${label}, ${field}`, cellOf(name, table, rowOf(name, table, label), field), wanted, tolerance);
  },
  CASCADETABLE(name, table, { step, cumulative, ...figures }, tolerance) {
    expectColumns(name, table, { step, cumulative }, tolerance);
    expectFigures(name, table, figures, tolerance);
  },
  GROWTHTABLE(name, table, { milestones, gaps, catch_up: catchUp = [], points, ...figures }, tolerance) {
    expectColumns(name, table, { milestones, gaps, catch_up: catchUp }, tolerance);
    const [organic, inorganic, gap] = points ?? [];
    const parts = points ? { points_organic: organic, points_inorganic: inorganic, points_gap: gap } : {};
    expectFigures(name, table, { ...figures, ...parts }, tolerance);
  },
};

function expectColumns(name: TableName, table: any[][], columns: Record<string, number[]>, tolerance: number) {
  for (const [field, list] of Object.entries(columns))
    list.forEach((wanted, i) =>
      expectFigure(`${field} ${i + 1}`, cellOf(name, table, layoutOf(name).firstRow + i, field), wanted, tolerance),
    );
}

describe.each(hosts().map((host) => [host.name, host] as const))('independent values in %s', (_, host) => {
  describe.each(Object.entries(families))('%s', (_family, cases) => {
    test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
      const { value, code, sentence } = call(host, one.function, ...argumentsOf(host, one));
      const { expected, tolerance } = one;
      if (expected?.error) {
        expect({ code, value }).toEqual({ code: expected.error, value: undefined });
        return;
      }
      if (code !== undefined || value === undefined) throw new Error(`${one.function} gave ${code}: ${sentence}`);
      if (typeof expected === 'object')
        checks[one.function as TableName](one.function as TableName, value, expected, tolerance);
      else expectFigure(one.function, value, expected, tolerance);
    });
  });
});

test('every family has its cases, each with a source, and ids are unique', () => {
  const all = Object.values(families).flat();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const [name, cases] of Object.entries(families)) {
    expect(cases.length).toBeGreaterThanOrEqual(/perception|price/.test(name) ? 40 : 25);
    expect(cases.filter(({ source, function: called }) => !source || !parameters[called])).toEqual([]);
  }
});
