import fc from 'fast-check';
import { ALIGNDROPS, ALIGNSCORE } from '../../src/functions/align';
import { expectAtMost, expectClose } from '../close';
import { budgets, ranges, type Budget, type Place } from './budgets';
import { define, plainSum } from './definition';

type Row = [line: string, serves: string, money: number, cumulative: number];

const labelsOf = ({ lines }: Budget) => lines.map((_, i) => [`Line ${i + 1}`]);
const run = (budget: Budget) => ALIGNDROPS(labelsOf(budget), ...ranges(budget)).slice(1, -1) as Row[];
const lineOf = ([label]: Row, { lines }: Budget) => lines[Number(label.slice('Line '.length)) - 1];
const idle = ([, serves]: Row) => serves === 'Non-strategic' || serves === 'Unmapped';
const serves = (place: Place) => typeof place === 'number';

test('lines that serve no imperative come first, then those of over-funded imperatives, each largest first', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const rows = run(budget);
      const { actual, target } = define(budget);
      const firstSurplus = rows.findIndex((row) => !idle(row));
      const groups = firstSurplus < 0 ? [rows] : [rows.slice(0, firstSurplus), rows.slice(firstSurplus)];
      groups.forEach((group, i) => {
        expect(group.every((row) => idle(row) === (i === 0))).toBe(true);
        group.slice(1).forEach((row, j) => expect(row[2]).toBeLessThanOrEqual(group[j][2]));
      });
      for (const row of rows) {
        const parts = lineOf(row, budget).parts;
        if (idle(row)) expect(parts.some(({ place }) => serves(place))).toBe(false);
        else {
          const place = budget.names.findIndex((name) => name.normalize('NFKC') === row[1]);
          expect(parts.map((part) => part.place)).toContain(place);
          expect(actual[place]).toBeGreaterThan(target[place]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('no line is listed with more money than it has, and credits and excluded lines are not listed', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const byLine = new Map<string, number>();
      for (const row of run(budget)) {
        expect(row[2]).toBeGreaterThan(0);
        expect(lineOf(row, budget).parts.every(({ place, percent }) => place === 'excluded' && percent === 100)).toBe(
          false,
        );
        byLine.set(row[0], (byLine.get(row[0]) ?? 0) + row[2]);
      }
      for (const [label, money] of byLine) {
        const { amount } = budget.lines[Number(label.slice('Line '.length)) - 1];
        expectAtMost(money, amount, Math.abs(amount));
      }
    }),
  );
});

test('every line that wholly serves nothing is listed with all of its money', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const rows = run(budget);
      budget.lines.forEach(({ amount, parts }, i) => {
        if (amount <= 0 || parts.length > 1 || parts[0].percent < 100 || serves(parts[0].place)) return;
        const listed = rows.filter(([label]) => label === `Line ${i + 1}`);
        expect(listed.map((row) => row[2])).toEqual(parts[0].place === 'excluded' ? [] : [amount]);
      });
    }),
  );
});

test('the cumulative share is of the money that must move, and reaches the total', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const { total, low } = define(budget);
      fc.pre(low < 1 - 1e-6);
      const rows = run(budget);
      rows.forEach((row, i) => {
        const sofar = plainSum(rows.slice(0, i + 1).map(([, , money]) => money));
        expectClose(row[3] * (1 - low) * total, sofar, total + sofar);
      });
      const foot = ALIGNDROPS(labelsOf(budget), ...ranges(budget)).at(-1) as any[];
      expect(foot[0]).toBe('Total');
      expectClose(foot[2], plainSum(rows.map(([, , money]) => money)), total + foot[2]);
    }),
  );
});

test('the lines listed free enough: they hold every surplus, so at least all that must move, less credits', () => {
  fc.assert(
    fc.property(budgets(), (budget) => {
      const plain = {
        ...budget,
        lines: budget.lines.map((line) => ({
          ...line,
          parts: line.parts.slice(0, 1).map((p) => ({ ...p, percent: 100 })),
        })),
      };
      const { total, nonStrategic, target, low } = define(plain);
      const listed = plainSum(run(plain).map(([, , money]) => money));
      const kept = Math.min(nonStrategic, target[plain.names.length] * total);
      expectAtMost(total * (1 - low) + kept, listed, total);
      expectClose(ALIGNSCORE(...ranges(plain)), low);
    }),
  );
});
