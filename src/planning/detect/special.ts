import { RowReader, type RowReading, type Table } from './rowReader';
import { findTotals, type Special } from './totals';

/** Finds captions, blank rows, notes, and sums by word, formula and arithmetic. */
export function findSpecial(table: Table): Special[] {
  const reader = new RowReader(table);
  const readings: RowReading[] = [];
  for (let row = table.data.first; row <= table.data.last; row++) readings.push(reader.read(row));
  const sums = table.purpose === 'ratings' ? new Map<number, Special>() : findTotals(table, readings, reader.amounts);
  return readings.flatMap(({ row, role }) => {
    const sum = sums.get(row);
    return sum ? [sum] : role ? [{ row, role }] : [];
  });
}
