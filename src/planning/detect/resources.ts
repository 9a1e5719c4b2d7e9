import type { ColumnRole, Found, Shape } from '../layout';
import { isNumeric, isText, type ColumnFacts } from './facts';
import type { Grid } from './grid';
import { textRoles, findTag } from './labels';
import { periodIn } from './periods';
import { empty, found, isCode, noUse, type Evidence, type Roles } from './roles';
import { areShares, findShape, namesImperative } from './shape';
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

/** Sums, differences and rates of other columns. A column called a total is one only beside something to add up. */
function markComputed(columns: ColumnFacts[], evidence: Evidence, roles: Roles, besideShares: boolean): void {
  const late: ColumnFacts[] = [];
  for (const facts of columns) {
    const role = computedRole(facts, evidence);
    if (role) roles.set(facts.column, role);
    else if (says.total.test(facts.words)) late.push(facts);
  }
  const left = columns.filter(({ column }) => !roles.has(column));
  for (const facts of late) {
    if (besideShares || left.every((one) => late.includes(one))) continue;
    roles.set(facts.column, found('computed', 'likely', 'called a total'));
  }
}

function computedRole(facts: ColumnFacts, { reckoned, across, lines }: Evidence): Found<ColumnRole> | null {
  const { column, words, percents, numbers } = facts;
  const sum = reckoned.get(column);
  const isTotal = says.total.test(words);
  if (says.difference.test(words))
    return found(
      'computed',
      sum?.kind === 'difference' || percents > 0.9 * numbers ? 'sure' : 'likely',
      'a change or difference of other columns',
    );
  if (sum?.kind === 'sum' && (isTotal || across.has(column)))
    return found('computed', lines.length >= 3 ? 'sure' : 'likely', `adds up ${sum.of.length} other columns`);
  if (across.has(column)) return found('computed', 'sure', 'its formulas add up other columns');
  if (sum?.kind === 'sum' && lines.length >= 4 && (sum.of.length >= 3 || lines.length >= 8))
    return found('computed', 'likely', `adds up ${sum.of.length} other columns in every row`);
  if (sum?.kind === 'difference' && lines.length >= 5)
    return found('computed', 'likely', 'the difference of two other columns in every row');
  if (percents > 0.6 * numbers || (says.ratio.test(words) && !says.money.test(words)))
    return found('computed', 'likely', 'percentages, which are not added');
  return says.average.test(words) ? found('computed', 'likely', 'called an average') : null;
}

type Unit = 'money' | 'hours' | 'headcount' | 'quota' | 'price';

const unitOf = ({ words, heading }: ColumnFacts): Unit => {
  if (periodIn(heading) !== null && !says.quota.test(words)) return 'money';
  if (says.hours.test(words)) return 'hours';
  if (says.headcount.test(words)) return 'headcount';
  if (says.quota.test(words)) return 'quota';
  if (
    (says.price.test(words) || says.list.test(words) || says.quantity.test(words)) &&
    !/(?:^| )total(?= |$)/.test(words)
  )
    return 'price';
  return 'money';
};

const inWords: Record<Unit, string> = {
  money: 'money beside the hours that are scored',
  hours: 'hours, which are not added to money',
  headcount: 'people, who are not added to money',
  quota: 'a target, not what is spent',
  price: 'a price or quantity, not an amount',
};

/** Money, hours and people are never added: keeps the unit that most likely is the resource. */
function sameUnit(columns: ColumnFacts[], roles: Roles): ColumnFacts[] {
  const units = new Set(columns.map(unitOf));
  const kept = (['money', 'hours', 'headcount', 'quota', 'price'] as const).find((unit) => units.has(unit));
  const left = columns.filter((facts) => unitOf(facts) === kept);
  for (const facts of columns) {
    if (!left.includes(facts)) roles.set(facts.column, found('other', 'likely', inWords[unitOf(facts)]));
  }
  return left;
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
