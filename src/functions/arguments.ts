import { CellError, plain } from '../cells/cell';
import { isOmitted, scalarOf } from '../cells/matrix';
import { isMissing, parseNumber } from '../cells/number';
import { SheetError, quote, wrong } from '../cells/sheetError';

/** Refuses a call that lacks an argument, with a sentence that says what to give. */
export function requireArguments(given: Record<string, unknown>): void {
  const names = Object.keys(given);
  const lacking = names.filter((name) => isOmitted(given[name]));
  if (lacking.length === 0) return;
  throw wrong(
    `${listed(lacking)} ${lacking.length > 1 ? 'are' : 'is'} missing. Give the ${names.length > 1 ? 'ranges' : 'range'} ` +
      `${listed(names)}, in this order; the Plumbline pane can write the formula for you.`,
  );
}

const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** The number of an optional argument, or null where it is left out or blank. */
export function optionalNumber(argument: unknown, name: string): number | null {
  const value = plain(scalarOf(argument, name));
  if (value instanceof CellError)
    throw new SheetError(value.code, `${name} shows ${value.code}. Mend that cell first.`);
  if (value === null || (typeof value === 'string' && isMissing(value))) return null;
  const number = typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value)?.value : undefined;
  if (number === undefined) throw wrong(`${name} is ${quote(String(value))}, which is not a number.`);
  return number;
}

/** The part of the budget that the strategy grants to running the business: 0 ≤ reserve < 1, left out 0. */
export function readReserve(argument: unknown): number {
  const reserve = optionalNumber(argument, 'reserve') ?? 0;
  if (reserve < 0 || reserve >= 1)
    throw wrong(`reserve is ${reserve}, but must be from 0 up to (not including) 1. Write 10% or 0.1.`);
  return reserve;
}

/** Which end of the range is asked for: "low" where left out, or "high". */
export function readBound(argument: unknown): 'low' | 'high' {
  const value = plain(scalarOf(argument, 'bound'));
  if (value instanceof CellError) throw new SheetError(value.code, `bound shows ${value.code}. Mend that cell first.`);
  const word = value === null || value === 0 ? 'low' : String(value).trim().toLowerCase();
  if (word !== 'low' && word !== 'high')
    throw wrong(`bound is ${quote(String(value))}. Write "low", "high", or leave it out.`);
  return word;
}
