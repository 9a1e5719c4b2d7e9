import type { ColumnRole, Found } from '../layout';
import type { ColumnFacts } from './facts';
import { found, type Evidence, type Roles } from './roles';
import { says } from './words';

/** Sums, differences and rates of other columns. A column called a total is one only beside something to add up. */
export function markComputed(columns: ColumnFacts[], evidence: Evidence, roles: Roles, besideShares: boolean): void {
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
