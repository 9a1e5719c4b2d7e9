import type { Argument } from '../formula';
import type { Area, NamedPlace, SheetContent } from '../sheet';
import { cellAt, textOf, type Cells, type Span } from '../views/cells';

/**
 * The cells of the mapped sheet as an argument; columns of `table` by their headings, so that a row or a column that is
 * added later belongs without a change.
 */
export function cellsArgument(cells: Cells, content: SheetContent, table: NamedPlace | null): Argument {
  const blocks = cells.rows.map((rows) =>
    joined(
      'beside',
      cells.columns.map((columns): Argument => {
        const area = { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
        return table && holds(table, cells)
          ? tableColumns(table, area, content)
          : { kind: 'area', sheet: content.name, area };
      }),
    ),
  );
  const whole = joined('below', blocks);
  return cells.filledDown ? { kind: 'filledDown', of: whole } : whole;
}

const joined = (kind: 'beside' | 'below', parts: Argument[]): Argument =>
  parts.length === 1 ? parts[0] : { kind, parts };

/**
 * The table of the user's whose columns of data these cells are, its header aside. All or none: arguments of which some
 * grow with the table and some don't would soon not fit together.
 */
export function tableOf(all: readonly Cells[], sheet: string, named: readonly NamedPlace[]): NamedPlace | null {
  const isHeader = ({ place }: NamedPlace, { rows }: Cells): boolean =>
    rows.length === 1 && rows[0].count === 1 && rows[0].first === place.area.row;
  const fits = (one: NamedPlace): boolean => all.every((cells) => isHeader(one, cells) || holds(one, cells));
  return named.find((one) => one.kind === 'table' && one.place.sheet === sheet && fits(one)) ?? null;
}

/** Whether cells are whole columns of a table's data. A table with a row of totals of its own is left to addresses. */
function holds({ place: { area } }: NamedPlace, { rows, columns }: Cells): boolean {
  const within = ({ first, count }: Span): boolean =>
    first >= area.column && first + count <= area.column + area.columns;
  return (
    rows.length === 1 && rows[0].first === area.row + 1 && rows[0].count === area.rows - 1 && columns.every(within)
  );
}

function tableColumns({ name, place }: NamedPlace, area: Area, content: SheetContent): Argument {
  const heading = (column: number): string => textOf(cellAt(content, place.area.row, column));
  const [from, to] = [heading(area.column), heading(area.column + area.columns - 1)];
  return { kind: 'columns', table: name, from, to, sheet: content.name, area };
}
