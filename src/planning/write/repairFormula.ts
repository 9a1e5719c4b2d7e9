import { words } from '../../functions/generated/words';
import type { Argument, Dialect } from '../formula';
import type { NamedPlace } from '../sheet';
import { argumentText } from './formulaText';
import { parseArgument, type TableHeadings } from './parseFormula';
import { callAt, isWord, separatorOf, tokens } from './tokens';

export const ownFunctions: readonly string[] = words.map(({ name }) => name);
const own = new Set(ownFunctions);

/** What stands round a formula that is repaired. */
export interface Surroundings {
  dialect: Dialect;
  /** The sheet it stands on. */
  sheet: string;
  named: readonly NamedPlace[];
  tables: readonly TableHeadings[];
}

/**
 * A formula as it should be in this host: functions by their own names, without Google's wrapping and Excel's @, and what
 * the other host has written in this one's words. A formula that calls none of Plumbline's functions stays as it is.
 */
export function repairedFormula(formula: string, around: Surroundings): string {
  const parts = unwrapped(tokens(formula));
  if (!callsOwn(parts)) return formula;
  const separator = separatorOf(parts);
  const hosts = around.dialect === 'excel' ? ',' : ';';
  const mended: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === '@' && isOwnCall(parts, i + 1)) continue;
    const call = isOwnCall(parts, i) ? callAt(parts, i, separator) : null;
    if (!call) {
      mended.push(parts[i] === separator ? hosts : parts[i]);
      continue;
    }
    const given = call.arguments.map((text) => repairedArgument(text, separator, hosts, around));
    mended.push(plainName(parts[i]), '(', given.join(hosts), ')');
    i = call.to;
  }
  return mended.join('');
}

/** Whether two formulas differ in nothing but what parts their arguments. */
export const sameFormula = (one: string, other: string): boolean => withCommas(one) === withCommas(other);

function withCommas(formula: string): string {
  const parts = tokens(formula);
  const separator = separatorOf(parts);
  return parts.map((part) => (part === separator ? ',' : part)).join('');
}

/** The text inside of Google's wrapping, null where there is none: `IFERROR(__xludf.DUMMYFUNCTION("NAME(…)"),value)`. */
export function wrapping(formula: string): string | null {
  const parts = tokens(formula);
  for (let i = 0; i < parts.length; i++) {
    const found = wrapped(parts, i);
    if (found) return found.inner;
  }
  return null;
}

/** A function’s name as people type it, without what files put before it. */
export const plainName = (name: string): string => name.replace(/^(?:_xldudf_|_xlfn\.|_?_xludf\.)+/i, '').toUpperCase();

const isOwnCall = (parts: readonly string[], i: number): boolean =>
  isWord(parts[i] ?? '') && parts[i + 1] === '(' && own.has(plainName(parts[i]));

const callsOwn = (parts: readonly string[]): boolean => parts.some((_, i) => isOwnCall(parts, i));

function unwrapped(parts: readonly string[]): string[] {
  for (let i = 0; i < parts.length; i++) {
    const found = wrapped(parts, i);
    if (!found || !callsOwn(tokens(found.inner))) continue;
    const before = parts[i - 1] === '@' ? i - 1 : i;
    return unwrapped([...parts.slice(0, before), ...tokens(found.inner), ...parts.slice(found.to + 1)]);
  }
  return [...parts];
}

function wrapped(parts: readonly string[], i: number): { inner: string; to: number } | null {
  if (!/^IFERROR$/i.test(parts[i])) return null;
  const call = callAt(parts, i);
  const match = call && /^@?__xludf\.DUMMYFUNCTION\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(call.arguments[0]);
  if (!call || !match) return null;
  return { inner: match[1].replace(/""/g, '"').replace(/^=/, ''), to: call.to };
}

/** An argument in the host's words where it is in the other's; else as it was, without prefixes that only files have. */
function repairedArgument(
  text: string,
  separator: string,
  hosts: string,
  { dialect, sheet, named, tables }: Surroundings,
): string {
  const typed = tokens(text).map((part) => (isWord(part) ? part.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '') : part));
  const argument = hosted(parseArgument(typed.join(''), { sheet, tables }), named);
  const spoken = speaksOf(argument);
  if (spoken === 'map' || (spoken === 'columns' && dialect === 'sheets')) return argumentText(argument, dialect);
  return typed.map((part) => (part === separator ? hosts : part)).join('');
}

/** The map as it stands in this workbook: as a table, or as a range with a name. */
function hosted(argument: Argument, named: readonly NamedPlace[]): Argument {
  if (argument.kind !== 'map') return argument;
  const place = named.find(({ name }) => name.toLowerCase() === argument.name.toLowerCase());
  return place ? { ...argument, is: place.kind === 'table' ? 'table' : 'range' } : argument;
}

function speaksOf(argument: Argument): Argument['kind'] | null {
  if (argument.kind === 'map' || argument.kind === 'columns') return argument.kind;
  if (argument.kind === 'filledDown') return speaksOf(argument.of);
  return 'parts' in argument ? (argument.parts.map(speaksOf).find(Boolean) ?? null) : null;
}
