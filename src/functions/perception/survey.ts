import { CellError } from '../../cells/cell';
import { labelOf } from '../../cells/label';
import { count, isOmitted, matrixOf, shapeOf } from '../../cells/matrix';
import { readRatings, type Ratings } from '../../cells/ratings';
import { readRoles, rolesIn, type Roles } from '../../cells/roles';
import type { Scale } from '../../cells/rating';
import { SheetError, nothing, quote, wrong } from '../../cells/sheetError';
import { optionalNumber, requireArguments } from '../arguments';
import { readScale } from './scale';

/** The arguments that the perception functions share, as the host hands them over. */
export interface SurveyArguments {
  ratings: unknown;
  roles: unknown;
  leader: unknown;
  rep?: unknown;
  min?: unknown;
  max?: unknown;
  importance?: unknown;
  elements?: unknown;
}

/** A survey read: who answered what. */
export interface Survey extends Ratings {
  roles: Roles;
  scale: Scale;
  names: string[];
  weights: number[];
}

export function readSurvey(given: SurveyArguments): Survey {
  const { ratings, roles: rolesArgument, leader } = given;
  requireArguments({ ratings, roles: rolesArgument, leader });
  const scale = readScale(given.min, given.max);
  const rows = matrixOf(ratings);
  const roles = readRoles(rolesArgument, leader, given.rep, rows.length);
  const read = readRatings(rows, scale, 2, (row) => roles.groupOf[row]);
  refuseEmptyGroup(read, roles, rolesArgument);
  const elements = rows[0].length;
  return {
    ...read,
    roles,
    scale,
    names: readNames(given.elements, elements),
    weights: readImportance(given.importance, elements),
  };
}

const listed = 5;

/** A group that nobody belongs to is most often a misspelt role, so the sentence says which roles there are. */
function refuseEmptyGroup({ groups }: Ratings, { leader, rep }: Roles, roles: unknown): void {
  const empty = groups.findIndex(({ people, silent }) => people + silent === 0);
  if (empty < 0) return;
  const found = rolesIn(roles, listed + 1);
  const list = found.slice(0, listed).map(quote).join(', ') + (found.length > listed ? ' and more' : '');
  const who = empty === 0 ? quote(leader) : rep === null ? `anything but ${quote(leader)}` : quote(rep);
  throw nothing(`No row of roles is ${who}; ${list ? `it holds ${list}` : 'it is blank'}. Check leader and rep.`);
}

function readNames(argument: unknown, elements: number): string[] {
  const cells = isOmitted(argument) ? [] : perElement(argument, 'elements', elements);
  return Array.from({ length: elements }, (_, e) => {
    const label = labelOf(cells[e]);
    if (label instanceof CellError)
      throw new SheetError(label.code, `Cell ${e + 1} of elements shows ${label.code}. Mend that cell first.`);
    return label || `Element ${e + 1}`;
  });
}

/** One weight for each element, left out all the same. A blank is no weight, since a blank may arrive as 0. */
function readImportance(argument: unknown, elements: number): number[] {
  if (isOmitted(argument)) return new Array<number>(elements).fill(1);
  const weights = perElement(argument, 'importance', elements).map((cell, e) => {
    const weight = optionalNumber(cell, `Cell ${e + 1} of importance`) ?? 0;
    if (weight < 0) throw wrong(`Cell ${e + 1} of importance is ${weight}. Write 0 or more for each element.`);
    return weight;
  });
  if (weights.every((weight) => weight === 0))
    throw nothing('All weights of importance are zero, so there is nothing to score. Weight at least one element.');
  return weights;
}

/** The cells of a row or a column with one for each element. */
function perElement(argument: unknown, name: string, elements: number): unknown[] {
  const rows = matrixOf(argument);
  if (rows.length === 1 && rows[0].length === elements) return rows[0];
  if (rows[0].length === 1 && rows.length === elements) return rows.map(([cell]) => cell);
  throw wrong(
    `${name} is ${shapeOf(rows)}, but ratings has ${count(elements, 'column')}. Give one cell for each column of ratings.`,
  );
}
