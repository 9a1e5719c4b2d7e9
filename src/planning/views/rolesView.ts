import { CellError, plain } from '../../cells/cell';
import { labelKey } from '../../cells/label';
import { isMissing } from '../../cells/number';
import { RatingReader } from '../../cells/rating';
import type { Layout } from '../layout';
import type { Cell, SheetContent } from '../sheet';
import type { Choices, State } from '../state/state';
import { cellsOf, textOf, type Cells } from './cells';
import { memo } from '../memo';
import { ofRatings, rangesOf } from './ranges';
import type { Role, RolesView } from './views';

/** The roles of the survey's people, and what its answers say of the scale. */
export function rolesView(state: State): RolesView {
  const { sheet, survey } = state;
  const ranges = rangesOf(state);
  if (!sheet || !ranges) return { roles: [], scaleHint: null };
  const { ratings, roles } = ranges;
  return {
    roles: roles ? rolesIn(sheet.content, roles) : [],
    scaleHint: ratings ? hint(answersIn(sheet.content, ratings), survey.min, survey.max) : null,
  };
}

/** Roles by the number of people, most first; spellings that compare the same are one role, called as the first. */
const rolesIn = memo((content: SheetContent, cells: Cells): Role[] => {
  const roles = new Map<string, Role>();
  for (const [cell] of cellsOf(content, cells)) {
    const role = textOf(cell);
    if (role === '' || isMissing(role) || plain(cell) instanceof CellError) continue;
    const known = roles.get(labelKey(role));
    if (known) known.people++;
    else roles.set(labelKey(role), { role, people: 1 });
  }
  return [...roles.values()].sort((one, other) => other.people - one.people);
});

const leading = /\b(exec|leader|director|manager|head|chief|president|founder|partner|board|vp|svp|c[efimot]o)/i;

/** Who the leaders are, as far as their title says; else the role with the fewest people. "" where there are no two roles. */
export function likelyLeader(content: SheetContent, layout: Layout, choices: Choices): string {
  const { roles } = ofRatings(content, layout, choices);
  const found = roles ? rolesIn(content, roles) : [];
  if (found.length < 2) return '';
  return (found.find(({ role }) => leading.test(role)) ?? found[found.length - 1]).role;
}

/** Any number is an answer until the scale is known. */
const anyScale = { min: -1e9, max: 1e9 };

/** How often each number was given as an answer. */
const answersIn = memo((content: SheetContent, cells: Cells): Map<number, number> => {
  const reader = new RatingReader(anyScale);
  const counts = new Map<number, number>();
  for (const row of cellsOf(content, cells))
    for (const cell of row) {
      const answer = reader.read(cell === 0 ? ('' as Cell) : cell);
      if (typeof answer === 'number') counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
  return counts;
});

/** Scales that surveys are taken on, narrowest first. */
const usual = [
  [1, 5],
  [1, 7],
  [1, 10],
  [1, 100],
] as const;

/** Below this part of the answers a number is a slip of the pen, not a sign of another scale. */
const slips = 0.05;

/** What to say of a scale that leaves out more answers than slips explain. The scale itself is never changed unasked. */
function hint(counts: Map<number, number>, min: number, max: number): string | null {
  const share = (low: number, high: number): number => {
    let inside = 0;
    let all = 0;
    for (const [answer, count] of counts) {
      all += count;
      if (answer >= low && answer <= high) inside += count;
    }
    return all > 0 ? inside / all : 1;
  };
  const outside = 1 - share(min, max);
  if (outside <= slips) return null;
  const fits = usual.find(([low, high]) => 1 - share(low, high) <= slips);
  const lost = `${Math.round(outside * 100)}% of the answers lie outside ${min} to ${max}.`;
  return fits ? `${lost} Was the scale ${fits[0]} to ${fits[1]}?` : `${lost} Check the scale.`;
}
