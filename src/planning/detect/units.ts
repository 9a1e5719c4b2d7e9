import type { ColumnFacts } from './facts';
import { periodIn } from './periods';
import { found, type Roles } from './roles';
import { says } from './words';

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
export function sameUnit(columns: ColumnFacts[], roles: Roles): ColumnFacts[] {
  const units = new Set(columns.map(unitOf));
  const kept = (['money', 'hours', 'headcount', 'quota', 'price'] as const).find((unit) => units.has(unit));
  const left = columns.filter((facts) => unitOf(facts) === kept);
  for (const facts of columns) {
    if (!left.includes(facts)) roles.set(facts.column, found('other', 'likely', inWords[unitOf(facts)]));
  }
  return left;
}
