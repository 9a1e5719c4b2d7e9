import type { Grid } from './grid';
import type { Rows } from './rows';

const looksAt = 2000;

/** Columns beside each other, without an empty one between them. */
interface Block {
  columns: number[];
  cells: number;
}

/**
 * Columns that stand apart from the main table, beyond an empty column: filled in few of its lines only, or in fewer than
 * nearly all while they begin with texts of their own.
 */
export function columnsApart(grid: Grid, header: Rows | null, data: Rows): Set<number> {
  const last = Math.min(data.last, data.first + looksAt);
  const blocks = blocksOf(grid, header?.first ?? data.first, last);
  if (blocks.length < 2) return new Set();
  const main = blocks.reduce((largest, block) => (block.cells > largest.cells ? block : largest));
  const lines: number[] = [];
  for (let row = data.first; row <= last; row++) if (filledIn(grid, row, main) >= 2) lines.push(row);
  const isApart = (block: Block): boolean => {
    const beside = lines.filter((row) => filledIn(grid, row, block) > 0).length / (lines.length || 1);
    return beside < 0.5 || (beside < 0.9 && beginsWithText(grid, data.first, last, block));
  };
  return new Set(blocks.filter((block) => block !== main && isApart(block)).flatMap(({ columns }) => columns));
}

function blocksOf(grid: Grid, first: number, last: number): Block[] {
  const blocks: Block[] = [];
  for (let column = 0; column < grid.columns; column++) {
    let cells = 0;
    for (let row = first; row <= last; row++) if (grid.kind(row, column) !== 'blank') cells++;
    if (cells === 0) continue;
    const block = blocks[blocks.length - 1];
    if (block && block.columns[block.columns.length - 1] === column - 1) {
      block.columns.push(column);
      block.cells += cells;
    } else blocks.push({ columns: [column], cells });
  }
  return blocks;
}

const filledIn = (grid: Grid, row: number, { columns }: Block): number =>
  columns.filter((column) => grid.kind(row, column) !== 'blank').length;

function beginsWithText(grid: Grid, first: number, last: number, { columns: [column] }: Block): boolean {
  let balance = 0;
  for (let row = first; row <= last; row++) {
    const kind = grid.kind(row, column);
    balance += kind === 'text' ? 1 : kind === 'number' ? -1 : 0;
  }
  return balance > 0;
}
