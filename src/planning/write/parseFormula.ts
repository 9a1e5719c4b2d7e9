import { parseArea } from '../address';
import type { Argument, Dialect } from '../formula';
import type { Area, Place } from '../sheet';
import { argumentText } from './formulaText';
import { callAt, isWord, tokens } from './tokens';

/** What a formula is read with: the sheet it stands on, and the tables of the workbook with their headings. */
export interface Reading {
  sheet: string;
  tables: readonly TableHeadings[];
}

export interface TableHeadings {
  name: string;
  place: Place;
  headings: string[];
}

/** An argument as either host writes it. What is not Plumbline's own way to write comes back as `written`. */
export function parseArgument(text: string, reading: Reading): Argument {
  const parts = tokens(text);
  if (parts.length === 0) return { kind: 'omitted' };
  if (parts.length === 1 && /^".*"$/s.test(text)) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  return (
    numberIn(text) ??
    areaIn(text, reading.sheet) ??
    columnsIn(parts, reading.tables) ??
    nameIn(text) ??
    callIn(text, parts, reading) ?? { kind: 'written', text: asInExcel(parts) }
  );
}

const asInExcel = (parts: readonly string[]): string => parts.map((part) => (part === ';' ? ',' : part)).join('');

/** 5, 0.125 or, because Sheets' decimal point is the locale's, 125/1000. */
function numberIn(text: string): Argument | null {
  const match = /^(-?\d+(?:\.\d+)?)(?:\/(10+))?$/.exec(text);
  return match && { kind: 'number', value: Number(match[1]) / Number(match[2] ?? 1) };
}

function areaIn(text: string, ownSheet: string): Argument | null {
  const match = /^(?:('(?:[^']|'')+'|[^'!"()[\]{},;\s]+)!)?([^!]+)$/.exec(text);
  const area = match && parseArea(match[2]);
  if (!area) return null;
  const sheet = match[1]?.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'") ?? ownSheet;
  return { kind: 'area', sheet, area };
}

const nameIn = (text: string): Argument | null =>
  /^(?!(?:TRUE|FALSE)$)[\p{L}_\\][\p{L}\p{N}_.\\]*$/iu.test(text) ? { kind: 'name', name: text } : null;

/** `Plan[Line]`, `Plan[[Cost centre]]`, `Plan[[Jan]:[Dec]]`: the columns of a table that is there. */
function columnsIn(parts: readonly string[], tables: readonly TableHeadings[]): Argument | null {
  if (parts.length !== 2 || !isWord(parts[0]) || !parts[1].startsWith('[')) return null;
  const table = tables.find(({ name }) => name.toLowerCase() === parts[0].toLowerCase());
  const inside = parts[1].slice(1, -1);
  const named =
    /^\[((?:'.|[^'[\]#@])*)\](?::\[((?:'.|[^'[\]#@])*)\])?$/s.exec(inside) ?? /^((?:'.|[^'[\]#@,:])+)$/s.exec(inside);
  if (!table || !named) return null;
  const [from, to] = [named[1], named[2] ?? named[1]].map((heading) => heading.replace(/'(.)/gs, '$1'));
  const [first, last] = [from, to].map((heading) => table.headings.indexOf(heading));
  if (first < 0 || last < first) return null;
  const { sheet, area } = table.place;
  const columns: Area = {
    row: area.row + 1,
    rows: area.rows - 1,
    column: area.column + first,
    columns: last - first + 1,
  };
  return { kind: 'columns', table: table.name, from, to, sheet, area: columns };
}

function callIn(text: string, parts: readonly string[], reading: Reading): Argument | null {
  const call = callAt(parts, 0);
  if (!call || call.to !== parts.length - 1) return null;
  switch (call.name.toUpperCase()) {
    case 'HSTACK':
      return { kind: 'beside', parts: call.arguments.map((one) => parseArgument(one, reading)) };
    case 'VSTACK':
      return { kind: 'below', parts: call.arguments.map((one) => parseArgument(one, reading)) };
    case 'SCAN': {
      const of: Argument = { kind: 'written', text: call.arguments[1] ?? '' };
      const same = plain(argumentText({ kind: 'filledDown', of }, 'excel')) === plain(text);
      return same ? { kind: 'filledDown', of: parseArgument(of.text, reading) } : null;
    }
    default:
      return mapIn(text, parts);
  }
}

/** The map's rows in any of the ways they are written: it is what it would be written as. */
function mapIn(text: string, parts: readonly string[]): Argument | null {
  const [sheet, column, ...more] = parts.filter((part) => /^"./s.test(part) && part !== '""');
  const name = parts.find((part) => isWord(part) && !/^(IFNA|FILTER|CHOOSECOLS)$/i.test(part));
  if (!name || column === undefined || more.length) return null;
  const [ofSheet, ofColumn] = [sheet, column].map((one) => one.slice(1, -1).replace(/""/g, '"'));
  const ways: ['table' | 'range', Dialect][] = [
    ['table', 'excel'],
    ['range', 'excel'],
    ['range', 'sheets'],
  ];
  for (const [is, dialect] of ways) {
    const map: Argument = { kind: 'map', name, is, sheet: ofSheet, column: ofColumn };
    if (plain(argumentText(map, dialect)) === plain(text)) return map;
  }
  return null;
}

/** Text in one way of writing, to compare: no spaces, one separator, names without case. */
const plain = (text: string): string =>
  tokens(text)
    .filter((part) => part.trim() !== '')
    .map((part) => (part === ';' ? ',' : part.startsWith('"') ? part : part.toLowerCase()))
    .join('');
