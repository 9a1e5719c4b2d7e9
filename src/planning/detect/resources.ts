import type { ColumnRole, Found, Shape } from '../layout';
import { markComputed } from './computedRoles';
import { isNumeric, isText, type ColumnFacts } from './facts';
import type { Grid } from './grid';
import { findTag, textRoles } from './labels';
import { periodIn } from './periods';
import { empty, found, isCode, noUse, type Evidence, type Roles } from './roles';
import { areShares, findShape, namesImperative } from './shape';
import { sameUnit } from './units';
import { says } from './words';

/** The roles of columns, and the shape, of a sheet of money or time. */
export function resourceRoles(
  evidence: Evidence,
  imperatives: readonly string[],
  chosen: Shape | null,
): { shape: Found<Shape>; roles: Roles } {
  const { grid, columns, names, lines } = evidence;
  const roles: Roles = new Map();
  for (const facts of columns) if (facts.filled === 0) roles.set(facts.column, empty);
  const numeric = columns.filter((facts) => isNumeric(facts) && !roles.has(facts.column));
  for (const facts of numeric) {
    const role = noAmount(facts, evidence);
    if (role) roles.set(facts.column, role);
  }
  const open = numeric.filter(({ column }) => !roles.has(column));
  const named = open.filter(({ heading }) => namesImperative(heading, names, imperatives));
  const tag = findTag(
    columns.filter((facts) => isText(facts) && !roles.has(facts.column)),
    names,
  );
  const shares = chosen === 'long' || chosen === 'wide' ? null : findShares(grid, lines, named, open);
  if (shares) for (const { column } of shares.columns) roles.set(column, shares.role);
  const left = open.filter(({ column }) => !roles.has(column));
  markComputed(left, evidence, roles, shares !== null);
  const amounts = sameUnit(
    left.filter(({ column }) => !roles.has(column)),
    roles,
  );
  const isHeaded = columns.some(({ heading }) => heading !== '');
  const namedAmounts = named.filter((facts) => amounts.includes(facts));
  const shape = shares?.shape ?? findShape(namedAmounts, amounts, tag?.facts ?? null, isHeaded);
  const isTimeline = amounts.every(({ heading }) => periodIn(heading) !== null);
  for (const facts of amounts) roles.set(facts.column, amountRole(facts, namedAmounts.includes(facts), isTimeline));
  textRoles(evidence, roles, (chosen ?? shape.is) === 'long' ? tag : null, chosen ?? shape.is);
  for (const { column } of columns) if (!roles.has(column)) roles.set(column, noUse);
  return { shape, roles };
}

/** Numbers that are neither amounts nor sums: codes, years, cost centres, prices. */
function noAmount(facts: ColumnFacts, { lines }: Evidence): Found<ColumnRole> | null {
  const { words, numbers } = facts;
  const isWhole = facts.integers === numbers;
  if (facts.years === numbers && says.period.test(words) && numbers >= 1)
    return found('period', numbers >= 3 ? 'sure' : 'likely', 'years in every row');
  if (periodIn(facts.heading) !== null) return null;
  if (isWhole && facts.currencies === 0 && isCode(words))
    return found('other', 'likely', 'numbers that name something, such as accounts');
  if (isWhole && facts.years === numbers && facts.distinct <= Math.max(2, lines.length / 3))
    return found('period', 'guess', 'looks like years');
  return null;
}

/** A matrix of shares: a column for each imperative that holds which part of the line goes there. */
function findShares(grid: Grid, lines: number[], named: ColumnFacts[], open: ColumnFacts[]) {
  const role = (confidence: 'sure' | 'likely', because: string) => found<ColumnRole>('share', confidence, because);
  if (named.length >= 2 && areShares(grid, lines, named)) {
    const because = 'its heading names an imperative, and it holds shares';
    return {
      columns: named,
      role: role('sure', because),
      shape: found<Shape>('shares', 'sure', 'shares under imperatives'),
    };
  }
  const parts = open.filter(
    (facts) => facts.within01 === facts.numbers && !says.total.test(facts.words) && !says.ratio.test(facts.words),
  );
  if (
    named.length === 0 &&
    parts.length >= 2 &&
    parts.length < open.length &&
    areShares(grid, lines, parts) === 'whole'
  ) {
    const because = 'shares that add up to 100% along the row';
    return { columns: parts, role: role('likely', because), shape: found<Shape>('shares', 'likely', because) };
  }
  return null;
}

function amountRole(facts: ColumnFacts, isNamed: boolean, isTimeline: boolean): Found<ColumnRole> {
  const { heading, words, numbers, filled } = facts;
  const period = periodIn(heading);
  if (numbers < 0.9 * filled) return found('amount', 'guess', 'mostly numbers');
  if (isNamed) return found('amount', 'sure', 'its heading names an imperative');
  if (period) return found('amount', isTimeline ? 'sure' : 'likely', `numbers by ${period}`);
  if (facts.currencies > 0) return found('amount', 'likely', 'numbers with a currency');
  if (says.money.test(words)) return found('amount', 'likely', 'its heading speaks of money');
  if (says.hours.test(words) || says.headcount.test(words))
    return found('amount', 'likely', 'its heading speaks of time or people');
  return found('amount', 'guess', 'numbers in most rows');
}
