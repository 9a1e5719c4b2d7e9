import { readLevel } from '../../cells/level';
import { matrixOf } from '../../cells/matrix';
import { nothing, wrong } from '../../cells/sheetError';
import { readWeights } from '../../cells/weights';
import { lineOfSight, type LineOfSight } from '../../scores/sight';
import { optionalNumber, requireArguments } from '../arguments';

export interface SightArguments {
  levels: unknown;
  teamWeights?: unknown;
  imperativeWeights?: unknown;
  credit?: unknown;
}

export interface SightAssessment {
  sight: LineOfSight;
  credit: number;
}

export function assessSight({ levels, teamWeights, imperativeWeights, credit }: SightArguments): SightAssessment {
  requireArguments({ levels });
  const half = readCredit(credit);
  const rows = matrixOf(levels);
  const columns = rows[0].length;
  const cells = readLevels(rows, columns);
  const teams = readWeights(teamWeights, 'teamWeights', rows.length, 'teams (rows of levels)');
  const imperatives = readWeights(imperativeWeights, 'imperativeWeights', columns, 'imperatives (columns of levels)');
  const sight = lineOfSight(cells, teams, imperatives, half);
  if (Number.isNaN(sight.score)) {
    throw nothing(
      'There is nothing to score yet: every cell of levels that has weight is N/A. Write Direct, Indirect or None.',
    );
  }
  return { sight, credit: half };
}

function readLevels(rows: unknown[][], columns: number): Uint8Array {
  const cells = new Uint8Array(rows.length * columns);
  // A few words fill the sheet: each is read once.
  const known = new Map<unknown, number>();
  for (let j = 0; j < rows.length; j++) {
    for (let k = 0; k < columns; k++) {
      const cell = rows[j][k];
      let level = known.get(cell);
      if (level === undefined) {
        level = readLevel(cell, () => `Row ${j + 1}, column ${k + 1} of levels`);
        known.set(cell, level);
      }
      cells[j * columns + k] = level;
    }
  }
  return cells;
}

/** What an indirect line of sight is worth, 0 ≤ credit ≤ 1. Left out 0: half marks for vagueness would be arbitrary. */
function readCredit(argument: unknown): number {
  const credit = optionalNumber(argument, 'credit') ?? 0;
  if (credit < 0 || credit > 1) throw wrong(`credit is ${credit}, but must be from 0 to 1. Write 0.5 or 50%.`);
  return credit;
}
