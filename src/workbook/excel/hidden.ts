import type { Area } from '../../planning/sheet';
import { rangeOf } from './run';

/** A stretch of rows or columns. */
interface Stretch {
  from: number;
  count: number;
}

const parts = 8;
const askedAtOnce = 1000;

/**
 * The hidden rows or columns of an area, whoever hid them, a person or a filter. Excel says of a stretch whether all, none or
 * (null) some are hidden: a mixed one is asked again in parts. So a sheet with nothing hidden costs one question, however long.
 */
export async function hiddenIn(
  sheet: Excel.Worksheet,
  area: Area,
  property: 'rowHidden' | 'columnHidden',
): Promise<number[]> {
  const inRows = property === 'rowHidden';
  const place = ({ from, count }: Stretch): Area =>
    inRows ? { ...area, row: from, rows: count } : { ...area, column: from, columns: count };
  const hidden: Stretch[] = [];
  let asked: Stretch[] = [inRows ? { from: area.row, count: area.rows } : { from: area.column, count: area.columns }];
  asked = asked.filter(({ count }) => count > 0);
  while (asked.length) {
    const now = asked.splice(0, askedAtOnce);
    const ranges = now.map((stretch) => rangeOf(sheet, place(stretch)).load(property));
    await sheet.context.sync();
    now.forEach((stretch, index) => {
      const answer = ranges[index][property] as boolean | null;
      if (answer) hidden.push(stretch);
      else if (answer === null) asked.push(...split(stretch));
    });
  }
  return hidden
    .sort((one, other) => one.from - other.from)
    .flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index));
}

function split({ from, count }: Stretch): Stretch[] {
  const length = Math.ceil(count / parts);
  return Array.from({ length: Math.ceil(count / length) }, (_, index) => ({
    from: from + index * length,
    count: Math.min(length, count - index * length),
  }));
}
