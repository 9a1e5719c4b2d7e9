import type { ColumnRole, Found, Shape } from '../layout';
import { isText, type ColumnFacts } from './facts';
import type { Names } from './naming';
import { best, found, isCode, type Evidence, type Roles } from './roles';
import { says } from './words';

/** A column that names imperatives. */
export interface Tag {
  facts: ColumnFacts;
  role: Found<ColumnRole>;
}

/** The column whose cells name imperatives; its heading alone is a guess. */
export function findTag(texts: ColumnFacts[], names: Names): Tag | null {
  const isCalled = ({ words }: ColumnFacts) => says.tag.test(words);
  const facts = best(
    texts,
    (one) => one.named / one.texts + (isCalled(one) ? 0.2 : 0) + (0.1 * one.tagWords) / one.texts,
  );
  if (!facts) return null;
  const share = facts.named / facts.texts;
  if (facts.named >= 3 && share >= 0.5) return { facts, role: found('tag', 'sure', 'most cells name an imperative') };
  if (facts.named >= 2 && share >= 0.2) return { facts, role: found('tag', 'likely', 'many cells name an imperative') };
  if (facts.named >= 1 && isCalled(facts))
    return { facts, role: found('tag', 'likely', 'some cells name an imperative') };
  if (!isCalled(facts)) return null;
  // "Priority: high, medium, low" names no imperative, once there are any to be named.
  if (names.isEmpty)
    return { facts, role: found('tag', facts.tagWords > 0 ? 'likely' : 'guess', 'its heading speaks of imperatives') };
  return /imperative|strateg|serves/.test(facts.words)
    ? { facts, role: found('tag', 'guess', 'its heading speaks of imperatives, but no cell names one') }
    : null;
}

/** The roles of columns of text and dates: what a line is called, its tag, team and period. */
export function textRoles(evidence: Evidence, roles: Roles, tag: Tag | null, shape: Shape): void {
  const { columns, lines } = evidence;
  const open = () => columns.filter(({ column }) => !roles.has(column));
  if (tag) roles.set(tag.facts.column, tag.role);
  for (const facts of open()) {
    const role = plainRole(facts);
    if (role) roles.set(facts.column, role);
  }
  // Across a wide sheet the headings are the labels, and its rows are teams or months.
  if (shape === 'wide') setTeam(open(), roles);
  const label = best(open().filter(isText), (facts) => labelScore(facts, lines.length));
  if (label) roles.set(label.column, labelRole(label, open().filter(isText), shape));
  if (shape !== 'wide') setTeam(open(), roles);
}

/** Other words for teams mean something else as well: a unit may be kg, a service what is sold. */
const surelyTeams =
  /(?:^| )(?:teams?|departments?|dept|business unit|abteilung|equipe|departamento|equipo|afdeling)(?= |$)|部門/;

function setTeam(open: ColumnFacts[], roles: Roles): void {
  const team = best(open.filter(isText), ({ words }) => (says.team.test(words) ? 2 : says.person.test(words) ? 1 : 0));
  if (!team) return;
  const sure = surelyTeams.test(team.words) && team.distinct < team.texts;
  const because = says.team.test(team.words) ? 'its heading speaks of teams' : 'could be who the line belongs to';
  roles.set(team.column, found('team', sure ? 'sure' : 'likely', because));
}

/** Periods, and columns that play no part whatever else there is. */
function plainRole(facts: ColumnFacts): Found<ColumnRole> | null {
  const { words, filled, dates, periods } = facts;
  if (dates + periods >= 0.8 * filled) {
    const isCalled = says.period.test(words);
    return found(
      'period',
      isCalled ? 'sure' : 'likely',
      dates > periods ? 'dates in every row' : 'months, quarters or years',
    );
  }
  if (says.note.test(words) && !says.label.test(words)) return found('other', 'likely', 'its heading speaks of notes');
  return null;
}

function labelScore(facts: ColumnFacts, lines: number): number {
  const { words, texts, distinct, column } = facts;
  if (texts < 0.5 * lines) return says.label.test(words) ? 0.1 : 0;
  const called = says.label.test(words) ? 2 : words === '' ? 1 : says.segment.test(words) ? 0.5 : 0;
  const against = says.team.test(words) ? 1.5 : isCode(words) ? 2 : says.person.test(words) ? 1 : 0;
  return Math.max(0.05, 1 + called - against + (2 * distinct) / texts + 0.5 / (1 + column));
}

function labelRole(facts: ColumnFacts, texts: ColumnFacts[], shape: Shape): Found<ColumnRole> {
  const isCalled = says.label.test(facts.words);
  if (texts.length === 1) {
    const called = says.team.test(facts.words) || says.person.test(facts.words) || says.tag.test(facts.words);
    const sure = shape !== 'wide' && !called && facts.distinct >= 0.5 * facts.texts;
    return found('label', sure ? 'sure' : 'likely', 'the only column of text');
  }
  const rivals = texts.filter((one) => one !== facts && says.label.test(one.words)).length;
  if (isCalled && rivals === 0)
    return found(
      'label',
      facts.distinct >= 0.5 * facts.texts ? 'sure' : 'likely',
      'its heading says that it names the line',
    );
  return found(
    'label',
    isCalled ? 'likely' : 'guess',
    isCalled ? 'names the line, more finely than others' : 'the text that differs most from line to line',
  );
}
