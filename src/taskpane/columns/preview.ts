import type { Layout, RowRole } from '../../planning/layout';
import type { Cell, SheetContent } from '../../planning/sheet';

/** So many plain lines, and so many others, are enough to see whether a sheet was understood. */
const plainLines = 4;
const specialLines = 8;

export interface PreviewRow {
  row: number;
  role: RowRole | 'header';
  /** Whether rows between the one before and this one are left out. */
  afterGap: boolean;
}

/** The rows to show of a sheet: its header, the first lines, and what is no line of data. */
export function previewRows({ header, data, special }: Layout, content: SheetContent): PreviewRow[] {
  const roles = new Map<number, PreviewRow['role']>();
  for (let row = header.is?.first ?? 0; header.is && row <= header.is.last; row++) roles.set(row, 'header');
  const others = new Map(special.map(({ row, role }) => [row, role.is]));
  for (let row = data.row, plain = 0; row < data.row + data.rows && plain < plainLines; row++) {
    if (others.has(row)) continue;
    roles.set(row, 'data');
    plain++;
  }
  special
    .filter(({ role }) => role.is !== 'blank')
    .slice(0, specialLines)
    .forEach(({ row, role }) => roles.set(row, role.is));
  const inside = (row: number) => row >= content.area.row && row < content.area.row + content.cells.length;
  return [...roles]
    .filter(([row]) => inside(row))
    .sort(([a], [b]) => a - b)
    .map(([row, role], index, all) => ({ row, role, afterGap: index > 0 && row > all[index - 1][0] + 1 }));
}

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const months = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });
/** Day 0 of a sheet's dates. */
const epoch = Date.UTC(1899, 11, 30);
const looksLikeDate = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

/** A cell as people read it. */
export function cellText(value: Cell | undefined, format = ''): string {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  if (looksLikeDate(format) && format !== 'General') return months.format(epoch + value * 86_400_000);
  return format.includes('%') ? `${numbers.format(value * 100)}%` : numbers.format(value);
}
