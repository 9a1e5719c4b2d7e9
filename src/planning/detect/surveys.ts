import type { ColumnRole } from '../layout';
import { isRating } from './answers';
import { isNumeric, isText, type ColumnFacts } from './facts';
import { best, empty, found, isCode, noUse, type Evidence, type Roles } from './roles';
import { says } from './words';

/** The roles of columns of a survey: who answers, and the answers. */
export function surveyRoles({ columns, reckoned, across, lines }: Evidence): Roles {
  const roles: Roles = new Map();
  for (const facts of columns) {
    const { column, words } = facts;
    if (facts.filled === 0) roles.set(column, empty);
    else if (facts.dates > 0.8 * facts.filled || says.respondent.test(words))
      roles.set(column, found('other', 'likely', 'says when or who, not what role'));
    else if (isRating(facts) || isNumeric(facts))
      roles.set(column, ratingRole(facts, reckoned.get(column)?.kind === 'sum' || across.has(column)));
  }
  const open = columns.filter((facts) => isText(facts) && !roles.has(facts.column));
  const role = best(open, (facts) => roleScore(facts, lines.length));
  if (role) {
    const isCalled = says.role.test(role.words);
    const repeats = role.distinct <= role.texts / 2;
    roles.set(
      role.column,
      found(
        'role',
        isCalled && repeats ? 'sure' : isCalled ? 'likely' : 'guess',
        isCalled ? 'its heading speaks of roles' : 'a few texts that repeat',
      ),
    );
  }
  const rest: [keyof typeof says, ColumnRole][] = [
    ['segment', 'segment'],
    ['team', 'team'],
    ['person', 'team'],
  ];
  for (const [meaning, is] of rest) {
    const facts = open.find(({ column, words }) => !roles.has(column) && says[meaning].test(words));
    const isTaken = [...roles.values()].some((one) => one.is === is);
    if (facts && !isTaken) roles.set(facts.column, found(is, 'likely', 'by its heading'));
  }
  for (const { column } of columns) if (!roles.has(column)) roles.set(column, noUse);
  return roles;
}

function ratingRole(facts: ColumnFacts, isSum: boolean) {
  if (isSum || says.total.test(facts.words) || says.average.test(facts.words))
    return found<ColumnRole>('computed', 'likely', 'a total or average of other columns');
  if (!isRating(facts)) return found<ColumnRole>('other', 'likely', 'numbers beyond a short scale');
  const isClear = facts.distinct <= 12 && facts.ratings >= 5 && facts.heading !== '' && !isCode(facts.words);
  return found<ColumnRole>('rating', isClear ? 'sure' : 'likely', 'answers on a short scale');
}

function roleScore(facts: ColumnFacts, lines: number): number {
  if (says.role.test(facts.words)) return 3;
  if (says.team.test(facts.words) || says.note.test(facts.words)) return 0;
  return facts.texts >= 0.8 * lines && facts.distinct >= 2 && facts.distinct <= Math.max(2, lines / 4) ? 1 : 0;
}
