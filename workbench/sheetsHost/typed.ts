import { serialOf } from './dates';
import type { Entered } from './grid';

const number = /^[+-]?\$?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?%?$/i;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const usDate = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;

/**
 * What Sheets makes of text that setValues or a person enters, in the locale United States: "=…" is a formula, an apostrophe
 * keeps text as text and is dropped, and what looks like a number, a truth value or a date becomes one.
 */
export function typed(text: string): Entered {
  if (text === '') return null;
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: withCommas(text) };
  // "+1+2" and "+A1" are formulas to Sheets as well; "-" alone is text.
  if (/^\+[A-Z(]/i.test(text)) return { formula: withCommas(`=${text.slice(1)}`) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return /^true$/i.test(trimmed);
  if (number.test(trimmed) && /\d/.test(trimmed)) {
    const value = Number(trimmed.replace(/[$,%]/g, ''));
    return trimmed.endsWith('%') ? value / 100 : value;
  }
  const [, year, month, day] = isoDate.exec(trimmed) ?? [];
  if (year) return { date: serialOf(Number(year), Number(month), Number(day)) };
  const [, usMonth, usDay, usYear] = usDate.exec(trimmed) ?? [];
  if (usMonth) return { date: serialOf(Number(usYear ?? new Date().getFullYear()), Number(usMonth), Number(usDay)) };
  return { text };
}

/** In the locale United States a semicolon between arguments is taken, and kept as a comma. */
export const withCommas = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
