import { CellError, plain } from './cell';
import { labelKey, labelOf } from './label';
import { isMissing } from './number';
import { isOmitted, matrixOf, scalarOf, shapeOf } from './matrix';
import { SheetError, quote, wrong } from './sheetError';

export const leaders = 0;
export const reps = 1;

/** Which rows are leaders' and which reps'. */
export interface Roles {
  /** 0 a leader, 1 a rep, -1 neither. */
  groupOf: Int8Array;
  /** The label of the leaders, and of the reps where one was given. */
  leader: string;
  rep: string | null;
  /** Rows whose role is neither, and what those roles are called. */
  others: number;
  otherNames: string[];
  /** Rows without a role: blank, a missing token or an error. */
  without: number;
}

/** Compares roles as labels. Without `rep` every role that is not the leaders' is a rep's; a row without a role counts for nobody. */
export function readRoles(
  rolesArgument: unknown,
  leaderArgument: unknown,
  repArgument: unknown,
  people: number,
): Roles {
  const cells = matrixOf(rolesArgument);
  if (cells.length !== people || cells[0].length !== 1) {
    throw wrong(
      `roles is ${shapeOf(cells)}, but ratings has ${people} rows. Give one column with a role for each row of ratings.`,
    );
  }
  const leader = roleLabel(leaderArgument, 'leader');
  if (leader === '') throw wrong('leader is blank. Write the role that leaders have in roles, such as "Executive".');
  const rep = isOmitted(repArgument) ? '' : roleLabel(repArgument, 'rep');
  if (rep !== '' && labelKey(rep) === labelKey(leader))
    throw wrong(`leader and rep are both ${quote(leader)}. Give two roles, or leave rep out to take everyone else.`);
  const roles: Roles = {
    groupOf: new Int8Array(people),
    leader,
    rep: rep === '' ? null : rep,
    others: 0,
    otherNames: [],
    without: 0,
  };
  assign(roles, cells);
  return roles;
}

function roleLabel(argument: unknown, name: string): string {
  const label = labelOf(scalarOf(argument, name));
  if (label instanceof CellError)
    throw new SheetError(label.code, `${name} shows ${label.code}. Mend that cell first.`);
  return label;
}

type Place = 'leader' | 'rep' | 'other' | 'without';
const groups: Record<Place, number> = { leader: leaders, rep: reps, other: -1, without: -1 };

function assign(roles: Roles, cells: unknown[][]): void {
  const known = new Map<unknown, Place>();
  const [leaderKey, repKey] = [labelKey(roles.leader), roles.rep === null ? null : labelKey(roles.rep)];
  const others = new Map<string, string>();
  const placeOf = (cell: unknown): Place => {
    const label = labelOf(cell);
    if (label instanceof CellError || label === '') return 'without';
    const key = labelKey(label);
    if (key === leaderKey) return 'leader';
    if (key === repKey) return 'rep';
    if (isMissing(label)) return 'without';
    if (repKey === null) return 'rep';
    if (!others.has(key)) others.set(key, label);
    return 'other';
  };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i][0];
    // Objects (errors, dates, rich values) are new ones in every cell, so remembering them would help nothing.
    let place = typeof cell === 'object' ? undefined : known.get(cell);
    if (place === undefined) {
      place = placeOf(cell);
      if (typeof cell !== 'object') known.set(cell, place);
    }
    roles.groupOf[i] = groups[place];
    if (place === 'other') roles.others++;
    if (place === 'without') roles.without++;
  }
  roles.otherNames = [...others.values()];
}

/** The distinct roles of a range, for a sentence that says what there is. */
export function rolesIn(argument: unknown, most: number): string[] {
  const names = new Map<string, string>();
  for (const [cell] of matrixOf(argument)) {
    const label = plain(cell) === null ? '' : labelOf(cell);
    if (label instanceof CellError || label === '' || isMissing(label)) continue;
    names.set(labelKey(label), names.get(labelKey(label)) ?? label);
    if (names.size === most) break;
  }
  return [...names.values()];
}
