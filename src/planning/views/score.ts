import { SheetError } from '../../cells/sheetError';
import { assess, type Assessment } from '../../functions/align/assess';
import type { SheetContent } from '../sheet';
import type { State } from '../state/state';
import { cellsOf } from './cells';
import { mapRows, reserveOf, strategyRows } from './given';
import { memo } from '../memo';
import { rangesOf, type Ranges } from './ranges';
import { talliesOf, type Tallies } from './tallies';

/** A sheet scored as its formula would score it, and the team of each of the lines it was scored on. */
export interface Score {
  assessment: Assessment;
  teams: string[] | null;
}

/** Amounts as a formula takes them, with their tags. */
interface Lines {
  amounts: unknown[][];
  tags: unknown[][];
  teams: string[] | null;
}

/** The score, or the sentence that the formula's cell would show. Cells that are no amounts are for the caller to look at first. */
export function scoreOf(state: State): Score | string {
  const ranges = rangesOf(state);
  if (!state.sheet || !ranges?.amounts || !ranges.tags) return 'There are no amounts to score yet.';
  const tallies = talliesOf(state);
  const lines = tallies ? linesOf(tallies, ranges.teams !== undefined) : shareLines(state.sheet.content, ranges);
  return score(lines, strategyRows(state), mapRows(state), reserveOf(state));
}

const score = memo(
  (lines: Lines, strategy: [string, number][], map: [string, string][], reserve: number | null): Score | string => {
    const { amounts, tags, teams } = lines;
    try {
      const assessment = assess({ amounts, tags, strategy, map: map.length ? map : undefined, reserve });
      return { assessment, teams };
    } catch (error) {
      if (error instanceof SheetError) return error.message;
      throw error;
    }
  },
);

/**
 * A line for each label (and team) in place of the sheet's thousands: the score adds money by label, so it comes to the
 * same. Credits stay apart from costs, since the formula looks at both before it trusts their difference.
 */
const linesOf = memo((tallies: Tallies, hasTeams: boolean): Lines => {
  const lines: Lines = { amounts: [], tags: [], teams: hasTeams ? [] : null };
  for (const { label, byTeam } of tallies.labels.values())
    for (const [team, total] of byTeam)
      for (const part of total.parts()) {
        lines.amounts.push([part]);
        lines.tags.push([label]);
        lines.teams?.push(tallies.teams[team]);
      }
  return lines.amounts.length > 0 ? lines : { ...lines, amounts: [[0]], tags: [['']], teams: hasTeams ? [''] : null };
});

/** A sheet of shares is scored on its very cells. */
const shareLines = memo((content: SheetContent, { amounts, tags, teams }: Ranges): Lines => ({
  amounts: amounts ? cellsOf(content, amounts) : [[]],
  tags: tags ? cellsOf(content, tags) : [[]],
  teams: teams ? cellsOf(content, teams).map(([cell]) => String(cell)) : null,
}));
