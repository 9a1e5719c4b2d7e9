import { parseNumber } from '../../cells/number';
import type { Layout } from '../layout';
import type { SheetContent } from '../sheet';
import type { State } from '../state/state';
import { columnsOf } from './columns';
import { memo } from '../memo';

/** How the sheet writes its amounts. */
export interface MoneyFormat {
  before: string;
  after: string;
  decimals: number;
  decimalComma: boolean;
  /** What the amounts are: "money", "hours". */
  noun: string;
}

const plainFormat: MoneyFormat = { before: '', after: '', decimals: 0, decimalComma: false, noun: 'money' };

/** The format of the mapped sheet's amounts. */
export const moneyFormat = ({ sheet }: State): MoneyFormat =>
  sheet ? formatOf(sheet.content, sheet.layout) : plainFormat;

/** Lines looked at for a currency: enough to pass over captions. */
const lookedAt = 200;

const formatOf = memo((content: SheetContent, layout: Layout): MoneyFormat => {
  const columns = columnsOf(layout, layout.purpose.is === 'prices' ? 'price' : 'amount');
  const noun = nounOf(layout, columns);
  const base = { ...plainFormat, decimalComma: layout.decimalComma.is, noun };
  const first = layout.data.row - content.area.row;
  for (let row = first; row < Math.min(first + Math.min(lookedAt, layout.data.rows), content.cells.length); row++)
    for (const column of columns) {
      const cell = content.cells[row]?.[column - content.area.column];
      const format = content.formats[row]?.[column - content.area.column] ?? '';
      const marks = typeof cell === 'number' ? marksOf(format) : typeof cell === 'string' ? marksOfText(cell) : null;
      if (marks && (marks.before || marks.after)) return { ...base, ...marks };
    }
  const [code, ...more] = layout.currencies;
  return code && more.length === 0 ? { ...base, ...marksOfCode(code) } : base;
});

/** Time and people are no money, and the heading says so. */
function nounOf(layout: Layout, columns: number[]): string {
  const heading = layout.columns.find(({ column }) => column === columns[0])?.heading ?? '';
  if (/\b(hours?|hrs?)\b/i.test(heading)) return 'hours';
  if (/\bdays?\b/i.test(heading)) return 'days';
  return /\b(fte|headcount|heads)\b/i.test(heading) ? 'headcount' : 'money';
}

const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

const marksOfCode = (code: string) =>
  signs[code] ? { before: signs[code], after: '' } : { before: `${code} `, after: '' };

/** The currency of a number format such as `"$"#,##0.00` or `#,##0 [$€-407]`, on the side of the digits it stands. */
function marksOf(format: string): Pick<MoneyFormat, 'before' | 'after' | 'decimals'> | null {
  const [positive] = format.split(';');
  const text = positive
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(/["\\]/g, '');
  const match = /^([^#0?]*)([#0?][#0?,. ]*)(.*)$/.exec(text);
  if (!match || match[3].includes('%')) return null;
  const [, before, digits, after] = match;
  return {
    before: spaced(before, 'before'),
    after: spaced(after, 'after'),
    decimals: /\.([0#]+)/.exec(digits)?.[1].length ?? 0,
  };
}

/** A sign stands at the number, a code a space away. */
function spaced(mark: string, side: 'before' | 'after'): string {
  const bare = mark.replace(/[()\s]/g, '');
  if (bare === '' || !/^(?:\p{Sc}|[\p{L}.]{1,5}|[\p{L}]{0,3}\p{Sc})$/u.test(bare)) return '';
  if (side === 'after') return `\u00A0${bare}`;
  return /\p{Sc}$/u.test(bare) ? bare : `${bare}\u00A0`;
}

function marksOfText(text: string): Pick<MoneyFormat, 'before' | 'after' | 'decimals'> | null {
  const currency = parseNumber(text)?.currency;
  if (!currency) return null;
  const sign = /\p{Sc}/u.exec(text)?.[0] ?? currency;
  const after = new RegExp(`\\d[^\\d]*${sign === currency ? currency : `\\${sign}`}`, 'i').test(text);
  return { before: after ? '' : spaced(sign, 'before'), after: after ? spaced(sign, 'after') : '', decimals: 0 };
}

/** An amount as the sheet writes its own: whole, unless it is so small that decimals matter. */
export function moneyText(value: number, format: MoneyFormat): string {
  const size = Math.abs(value);
  const decimals =
    size < 1000 && Math.abs(size - Math.round(size)) > 1e-9 ? Math.max(format.decimals, size < 10 ? 2 : 1) : 0;
  const digits = size.toLocaleString(format.decimalComma ? 'de-DE' : 'en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const negative = value < 0 && /[1-9]/.test(digits);
  return `${negative ? '−' : ''}${format.before}${digits}${format.after}`;
}

/**
 * A share in percent, without decimals unless they matter: what is not all never reads 100%, and what is not nothing never
 * reads 0%.
 */
export function percentText(share: number): string {
  if (share < 0) return `−${percentText(-share)}`;
  const percent = share * 100;
  const whole = Math.round(percent);
  if (Math.abs(percent - whole) < 1e-7) return `${whole}%`;
  if (percent < 0.1) return 'under 0.1%';
  if (percent > 99.9 && percent < 100) return 'over 99.9%';
  const matters = percent < 1 || (percent > 99 && percent < 100);
  return `${matters ? (percent < 1 ? percent : Math.floor(percent * 10) / 10).toFixed(1) : whole}%`;
}
