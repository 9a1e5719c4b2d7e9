import { count } from '../../cells/matrix';
import { isMissing, parseNumber } from '../../cells/number';
import type { Cell } from '../sheet';
import type { SheetState } from '../state/state';
import { cellAt, placesOf } from './cells';
import { columnsOf } from './columns';
import { percentText } from './moneyText';
import type { Ranges } from './ranges';
import { cellsAt, told } from './told';
import type { Warning } from './views';

/** The discount may differ from 1 − net ÷ list by half a point, from rounding. */
const slack = 0.005 + 1e-9;

/** The net price is what is used; a discount beside it is only checked against it. */
export function discountWarnings(sheet: SheetState, { prices, list }: Ranges): Warning[] {
  const [discounts] = columnsOf(sheet.layout, 'discount');
  if (discounts === undefined || !prices || !list) return [];
  const { content } = sheet;
  const wrong: { row: number; text: string }[] = [];
  for (const row of placesOf(prices.rows)) {
    const [net, full, stated] = [prices.columns[0].first, list.columns[0].first, discounts].map((column) =>
      numberOf(cellAt(content, row, column)),
    );
    if (net === null || stated === null || full === null || full === 0 || net === 0) continue;
    const discount = Math.abs(stated) > 1 ? stated / 100 : stated;
    const real = 1 - net / full;
    if (Math.abs(real - discount) > slack)
      wrong.push({
        row,
        text: `a discount of ${percentText(discount)}, but list and net price say ${percentText(real)}`,
      });
  }
  const warnings = wrong.slice(0, told).map(({ row, text }) => ({
    text: `Row ${row + 1} states ${text}. The net price is used.`,
    place: cellsAt(sheet, { row, column: discounts }),
  }));
  const more = wrong.slice(told);
  if (more.length > 0)
    warnings.push({
      text: `${count(more.length, 'further discount')} do not fit list and net price.`,
      place: cellsAt(sheet, { row: more[0].row, column: discounts }),
    });
  return warnings;
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && !isMissing(cell) ? (parseNumber(cell)?.value ?? null) : null;
}
