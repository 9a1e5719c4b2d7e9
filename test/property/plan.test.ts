import fc from 'fast-check';
import { PLANSCORE, PLANTABLE } from '../../src/functions/plan';
import { expectAtMost, expectClose } from '../close';
import { money, shuffled } from './budgets';

const planned = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: money });
const reached = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: money },
  { weight: 1, arbitrary: money.map((amount) => -amount) },
);
const label = fc.constantFrom('Win retail', 'win  retail', 'Cut churn', '', 'Grow');

/** A plan with an amount, line by line over one to four periods. */
const plans = fc.integer({ min: 1, max: 4 }).chain((periods) => {
  const cells = (cell: fc.Arbitrary<number>) => fc.array(cell, { minLength: periods, maxLength: periods });
  return fc
    .array(fc.record({ plan: cells(planned), actual: cells(reached), label }), { minLength: 1, maxLength: 10 })
    .filter((lines) => lines.some((line) => line.plan.some((amount) => amount > 0)));
});
type Line = { plan: number[]; actual: number[]; label: string };
const ranges = (lines: Line[]): [number[][], number[][]] => [
  lines.map(({ plan }) => plan),
  lines.map(({ actual }) => actual),
];
const labels = (lines: Line[]) => lines.map((line) => [line.label]);
const score = (lines: Line[], capped?: unknown) => PLANSCORE(...ranges(lines), capped);
const row = (table: any[][], name: string) => table.find(([label]) => label === name) as any[];
const flat = (lines: Line[]) => lines.flatMap(({ plan, actual }) => plan.map((p, j) => [p, actual[j]]));

test('is Σ max(0, min(A, P)) / ΣP, between 0 and 1; uncapped ΣA / ΣP', () => {
  fc.assert(
    fc.property(plans, (lines) => {
      const cells = flat(lines);
      const all = cells.reduce((sum, [p]) => sum + p, 0);
      const realised = cells.reduce((sum, [p, a]) => sum + Math.max(0, Math.min(a, p)), 0);
      const actual = cells.reduce((sum, [, a]) => sum + a, 0);
      const size = cells.reduce((sum, [, a]) => sum + Math.abs(a), 0);
      expect(score(lines) >= 0 && score(lines) <= 1).toBe(true);
      expectClose(score(lines), realised / all);
      expectClose(score(lines, false), actual / all, Math.max(1, size / all));
    }),
    { numRuns: 500 },
  );
});

test('capped is at most uncapped where no actual is below 0', () => {
  fc.assert(
    fc.property(plans, (lines) => {
      const gains = lines.map((line) => ({ ...line, actual: line.actual.map(Math.abs) }));
      const ratio = score(gains, false);
      expectAtMost(score(gains), ratio, Math.max(1, ratio));
    }),
  );
});

test('does not change with currency, order of the lines, or the shape of the ranges', () => {
  fc.assert(
    fc.property(
      plans.chain((lines) =>
        fc.tuple(fc.constant(lines), shuffled(lines), fc.double({ min: 0.01, max: 100, noNaN: true })),
      ),
      ([lines, other, rate]) => {
        const scaled = lines.map((line) => ({
          ...line,
          plan: line.plan.map((amount) => amount * rate),
          actual: line.actual.map((amount) => amount * rate),
        }));
        expectClose(score(other), score(lines));
        expectClose(score(scaled), score(lines));
        const cells = flat(lines);
        expectClose(PLANSCORE([cells.map(([p]) => p)], [cells.map(([, a]) => a)]), score(lines));
      },
    ),
  );
});

test('more actual never lowers it, and beyond plan it brings nothing', () => {
  fc.assert(
    fc.property(plans, fc.nat(), money, (lines, at, more) => {
      const line = at % lines.length;
      const raised = lines.map((each, i) =>
        i === line ? { ...each, actual: each.actual.map((a) => a + more) } : each,
      );
      expectAtMost(score(lines), score(raised));
      const enough = lines.map((each) => ({ ...each, actual: [...each.plan] }));
      expectClose(score(enough), 1, 1, 1e-12);
      const beyond = enough.map((each) => ({ ...each, actual: each.actual.map((a) => a + more) }));
      expectClose(score(beyond), 1, 1, 1e-12);
    }),
  );
});

test('the lines of the table add up to its total, and actual = plan − shortfall + over-delivery − losses', () => {
  fc.assert(
    fc.property(plans, (lines) => {
      const table = PLANTABLE(...ranges(lines), labels(lines));
      const total = row(table, 'Total');
      const parts = table.slice(1, table.indexOf(total));
      const size = flat(lines).reduce((sum, [p, a]) => sum + p + Math.abs(a), 0);
      for (const column of [1, 2, 4, 6]) {
        expectClose(
          parts.reduce((sum, part) => sum + part[column], 0),
          total[column],
          size,
        );
      }
      expectClose(total[3], score(lines));
      const lost = row(table, 'Losses')?.[6] ?? 0;
      expectClose(total[1] - total[4] + total[6] + lost, total[2], size);
      const shares = parts.map((part) => part[5]);
      if (total[4] > 0)
        expectClose(
          shares.reduce((sum, share) => sum + share, 0),
          1,
        );
      else expect(shares.every((share) => share === 'n.e.')).toBe(true);
      const between = row(table, 'Hidden by over-delivery')[3] + (row(table, 'Losses')?.[3] ?? 0);
      expectClose(row(table, 'Capped')[3] + between, row(table, 'Uncapped')[3], Math.max(1, size / total[1]));
    }),
  );
});

test('no result tells 0 from blank', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(null, undefined, '', 'n/a'), (lines, blank) => {
      const blanked = ranges(lines).map((range) =>
        range.map((cells) => cells.map((cell) => (cell === 0 ? blank : cell))),
      );
      const [plan, actual] = blanked as [any[][], any[][]];
      expect(PLANSCORE(plan, actual)).toBe(score(lines));
      expect(PLANTABLE(plan, actual, labels(lines))).toEqual(PLANTABLE(...ranges(lines), labels(lines)));
      for (const capped of [0, null, undefined, '', [[0]], [[null]]]) expect(score(lines, capped)).toBe(score(lines));
    }),
  );
});
