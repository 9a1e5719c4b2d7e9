import { currencyOf } from './currency';
import { tidy } from './label';

/** A number written as text, with the currency it names. */
export interface WrittenNumber {
  value: number;
  currency: string | null;
}

const missing = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'tbd', 'tbc', '?', "don't know"]);
const powers: Record<string, number> = { k: 3, m: 6, bn: 9 };

const sign = '([-+−])?';
const mark = '([$€£¥₹]|[A-Za-z]{3})?';
const body = "(\\d[\\d.,'’ ]*|[.,]\\d+|\\d+(?:\\.\\d+)?e[+-]?\\d+)";
const written = new RegExp(
  `^${sign} ?${mark} ?${sign} ?(\\()? ?${mark} ?${body} ?(k|m|bn)? ?(%)? ?${mark} ?(\\))? ?(%)? ?${mark} ?([-−])?$`,
  'i',
);

/** Whether the text only says that there is nothing: "", "-", "n/a", "tbd", "?" and their like. */
export const isMissing = (text: string): boolean => missing.has(tidy(text).replace('’', "'").toLowerCase());

/**
 * Reads a number as people write it in sheets: 1,200 · (300) · 300- · €3.4m · 12% · 1 200 · 1'200 · 1,20,000 · 1.200,50.
 * A currency is dropped and reported, never converted. Null where the text is no number.
 */
export function parseNumber(text: string): WrittenNumber | null {
  const match = written.exec(tidy(text));
  if (!match) return null;
  const [, before, first, after, open, second, digits, power, percent, third, close, outerPercent, fourth, trailing] =
    match;
  const signs = [before, after, open, trailing].filter(Boolean);
  const marks = [first, second, third, fourth].filter(Boolean);
  const scales = [power, percent, outerPercent].filter(Boolean);
  if (signs.length > 1 || marks.length > 1 || scales.length > 1 || !open !== !close) return null;
  // “5.-” is a price without cents, not minus five.
  if (trailing && /[.,]$/.test(digits)) return null;
  const currency = marks.length ? currencyOf(marks[0]) : null;
  const plainDigits = decimalPoint(digits.trim());
  if (plainDigits === null || (marks.length && currency === null)) return null;
  // The scale goes into the text, so that 1.1m is exactly 1100000 and 12% exactly 0.12.
  const exponent = power ? powers[power.toLowerCase()] : scales.length ? -2 : 0;
  const size =
    exponent && /e/i.test(plainDigits)
      ? Number(plainDigits) * 10 ** exponent
      : Number(`${plainDigits}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(size)) return null;
  const negative = signs.length === 1 && signs[0] !== '+';
  return { value: negative && size !== 0 ? -size : size, currency };
}

/** The same digits with a point for the decimals and no grouping; null where the grouping is none that people use. */
function decimalPoint(digits: string): string | null {
  if (/e/i.test(digits)) return digits;
  if (/[ '’]/.test(digits)) {
    return /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits)
      ? digits.replace(/[ '’]/g, '').replace(',', '.')
      : null;
  }
  const commas = digits.split(',').length - 1;
  const dots = digits.split('.').length - 1;
  if (commas && dots)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? grouped(digits, ',', '.') : grouped(digits, '.', ',');
  // One comma: groups of exactly three mean thousands, anything else (and 0,500) is a decimal comma.
  if (commas === 1)
    return /^(?!0,)\d{1,3},\d{3}$/.test(digits)
      ? digits.replace(',', '')
      : /,\d/.test(digits)
        ? digits.replace(',', '.')
        : null;
  if (commas > 1) return grouped(digits, ',', '.');
  if (dots > 1) return grouped(digits, '.', ',');
  return digits;
}

/** Digits grouped by threes (or, with commas, in the Indian way 1,20,000), with at most one decimal mark. */
function grouped(digits: string, group: string, decimal: string): string | null {
  const [whole, fraction, more] = digits.split(decimal);
  const groups = whole.split(group);
  const threes = groups.every((part, i) => (i ? /^\d{3}$/ : /^\d{1,3}$/).test(part));
  const indian =
    group === ',' &&
    groups.every((part, i) => (i === groups.length - 1 ? /^\d{3}$/ : i ? /^\d{2}$/ : /^\d{1,2}$/).test(part));
  if (more !== undefined || !(threes || indian) || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`;
}
