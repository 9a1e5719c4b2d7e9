import type { Found, Purpose, Shape } from '../layout';
import { chosen, type Choices } from './choices';
import { dealRoles } from './deals';
import { isNumeric, isText, type ColumnFacts } from './facts';
import { periodIn } from './periods';
import { isRating } from './answers';
import { resourceRoles } from './resources';
import { isCode, type Evidence, type Roles } from './roles';
import { surveyRoles } from './surveys';
import { says } from './words';

/** What the sheet holds, its shape, and the roles of its columns. */
export function findRoles(
  evidence: Evidence,
  imperatives: readonly string[],
  choices: Choices,
): { purpose: Found<Purpose>; shape: Found<Shape>; roles: Roles } {
  const purpose = choices.purpose ? chosen(choices.purpose) : findPurpose(evidence.columns);
  const shape: Found<Shape> = choices.shape
    ? chosen(choices.shape)
    : { is: 'long', confidence: 'sure', because: purpose.is === 'ratings' ? 'one answer a row' : 'one deal a row' };
  if (purpose.is === 'ratings') return { purpose, shape, roles: surveyRoles(evidence) };
  if (purpose.is === 'prices') return { purpose, shape, roles: dealRoles(evidence) };
  const resources = resourceRoles(evidence, imperatives, choices.shape ?? null);
  return { purpose, shape: choices.shape ? shape : resources.shape, roles: resources.roles };
}

/** What the sheet holds: ratings and prices are told by their columns, everything else is money or time. */
function findPurpose(columns: ColumnFacts[]): Found<Purpose> {
  const numeric = columns.filter(isNumeric);
  const ratings = columns.filter(isRating);
  const role = columns.find((facts) => isText(facts) && says.role.test(facts.words));
  const times = columns.some((facts) => says.respondent.test(facts.words) || facts.dates > 0.8 * facts.filled);
  const answers = ratings.some((facts) => facts.numbered > 0);
  const others = numeric.filter((facts) => !isRating(facts) && !isCode(facts.words) && !says.average.test(facts.words));
  if (ratings.length >= 2 && others.length === 0 && (role || times || answers)) {
    const sure = role !== undefined && ratings.length >= 3;
    return {
      is: 'ratings',
      confidence: sure ? 'sure' : 'likely',
      because: `${ratings.length} columns of answers on a short scale${role ? `, and “${role.heading}”` : ''}`,
    };
  }
  return findPrices(columns) ?? resources(numeric);
}

function findPrices(columns: ColumnFacts[]): Found<Purpose> | null {
  const heading = (meaning: 'price' | 'list' | 'discount' | 'value' | 'quantity') =>
    columns.find(
      (facts) =>
        says[meaning].test(facts.words) &&
        (isNumeric(facts) || facts.numbers >= 0.4 * facts.filled) &&
        !(meaning === 'price' && (says.list.test(facts.words) || says.value.test(facts.words))),
    );
  const price = heading('price');
  const [list, discount, value] = [heading('list'), heading('discount'), heading('value')];
  if (!price || columns.filter((facts) => periodIn(facts.heading) !== null && isNumeric(facts)).length >= 3)
    return null;
  const beside = [list, discount, value].filter((facts) => facts && facts !== price) as ColumnFacts[];
  if (beside.length === 0) return null;
  const sure = beside.length >= 2;
  return {
    is: 'prices',
    confidence: sure ? 'sure' : 'likely',
    because: `“${price.heading}” beside ${beside.map((facts) => `“${facts.heading}”`).join(' and ')}`,
  };
}

function resources(numeric: ColumnFacts[]): Found<Purpose> {
  const periods = numeric.filter((facts) => periodIn(facts.heading) !== null);
  if (periods.length >= 3) return { is: 'resources', confidence: 'sure', because: 'numbers by month, quarter or year' };
  const named = numeric.find(
    ({ words, currencies }) =>
      currencies > 0 || says.money.test(words) || says.hours.test(words) || says.headcount.test(words),
  );
  if (named || periods.length > 0) {
    const { heading } = named ?? periods[0];
    return {
      is: 'resources',
      confidence: 'likely',
      because: heading ? `amounts in “${heading}”` : 'amounts with a currency',
    };
  }
  return { is: 'resources', confidence: 'guess', because: 'neither ratings nor prices were found' };
}
