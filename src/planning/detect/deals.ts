import type { ColumnRole } from '../layout';
import { isNumeric, isText, type ColumnFacts } from './facts';
import { best, empty, found, isCode, noUse, type Evidence, type Roles } from './roles';
import { says, type Meaning } from './words';

/** In this order: "list price" is no price, and "value score" no weight. The last says which words speak against it. */
const byHeading: [ColumnRole, Meaning, Meaning[]][] = [
  ['list', 'list', []],
  ['discount', 'discount', []],
  ['value', 'value', ['list', 'weight']],
  ['quantity', 'quantity', []],
  ['price', 'price', ['list', 'total']],
  ['weight', 'weight', []],
];

/** The roles of columns of a deal log: what was asked, paid, and thought to be worth. */
export function dealRoles({ columns, lines }: Evidence): Roles {
  const roles: Roles = new Map();
  for (const facts of columns) if (facts.filled === 0) roles.set(facts.column, empty);
  const isFree = (facts: ColumnFacts) => !roles.has(facts.column);
  for (const [role, meaning, against] of byHeading) {
    const called = columns.filter(
      (facts) =>
        isFree(facts) &&
        holdsNumbers(facts) &&
        says[meaning].test(facts.words) &&
        !against.some((one) => says[one].test(facts.words)) &&
        // Value in money is what the deal is worth to the seller.
        !(role === 'value' && facts.currencies > 0),
    );
    const facts = best(called, (one) => precision(role, one));
    if (!facts) continue;
    const sure = called.length === 1 && isNumeric(facts) && (role !== 'value' || precision(role, facts) === 2);
    roles.set(facts.column, found(role, sure ? 'sure' : 'likely', `its heading says so: “${facts.heading}”`));
  }
  nameDeals(columns.filter(isFree), lines.length, roles);
  for (const { column } of columns) if (!roles.has(column)) roles.set(column, noUse);
  return roles;
}

const holdsNumbers = (facts: ColumnFacts): boolean => facts.numbers >= 0.4 * facts.filled && facts.numbers > 0;

/** "Net price" before "price", "value score" before "score", a quantity in whole numbers. */
const precision = (role: ColumnRole, { words }: ColumnFacts): number => {
  if (role === 'price') return /(?:^| )(?:net|paid|netto\p{L}*|neto|sold|actual)(?= |$)/u.test(words) ? 2 : 1;
  if (role === 'value')
    return /(?:^| )(?:customer|score|kundennutzen|client|perceived|percibido|percue)(?= |$)/u.test(words) ? 2 : 1;
  return 1;
};

function nameDeals(columns: ColumnFacts[], lines: number, roles: Roles): void {
  const isFree = ({ column }: ColumnFacts) => !roles.has(column);
  for (const facts of columns) {
    if (facts.dates > 0.8 * facts.filled) roles.set(facts.column, found('period', 'likely', 'dates in every row'));
  }
  const texts = columns.filter(isText);
  const segment = best(texts.filter(isFree), ({ words }) => (says.segment.test(words) ? 1 : 0));
  if (segment) {
    const repeats = segment.distinct <= segment.texts / 2;
    roles.set(segment.column, found('segment', repeats ? 'sure' : 'likely', 'its heading speaks of segments'));
  }
  const team = best(texts.filter(isFree), ({ words }) => (says.team.test(words) ? 2 : says.person.test(words) ? 1 : 0));
  if (team) roles.set(team.column, found('team', 'likely', 'could be who sold it'));
  const label = best(
    texts.filter(isFree),
    ({ words, distinct, texts: n }) =>
      (says.label.test(words) ? 1 : 0) + (isCode(words) ? 0.5 : 0) + (n >= 0.5 * lines ? distinct / n : 0) - 0.5,
  );
  if (label) roles.set(label.column, found('label', 'likely', 'tells the deals apart'));
}
