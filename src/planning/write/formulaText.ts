import { placeAddress } from '../address';
import type { Argument, Dialect, Formula } from '../formula';
import { mapTable } from './ownTables';
import { separatorOf, tokens } from './tokens';

type MapRows = Extract<Argument, { kind: 'map' }>;

/**
 * A formula in a host's words, with its "=". Function names are English in both: Excel translates what is set as `formulas`.
 *
 * Google reads a formula in the locale of the spreadsheet: where decimals have a comma, a comma between arguments is a parse
 * error. The semicolon is right in every locale, and decimals are written as fractions.
 */
export function formulaText(formula: Formula, dialect: Dialect): string {
  if (typeof formula === 'string') return dialect === 'excel' ? formula : withSemicolons(formula);
  const given = [...formula.arguments];
  while (given.length && given[given.length - 1].kind === 'omitted') given.pop();
  return `=${call(
    formula.name,
    given.map((one) => argumentText(one, dialect)),
    dialect,
  )}`;
}

const call = (name: string, given: string[], dialect: Dialect): string =>
  `${name}(${given.join(dialect === 'excel' ? ',' : ';')})`;

export function argumentText(argument: Argument, dialect: Dialect): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'number':
      return numberText(argument.value, dialect);
    case 'text':
      return textLiteral(argument.text);
    case 'area':
      return placeAddress(argument.sheet, argument.area, '$');
    case 'name':
      return argument.name;
    case 'columns':
      // Google has no structured references that a script could write; its addresses move with their cells.
      return dialect === 'excel'
        ? structured(argument.table, argument.from, argument.to)
        : placeAddress(argument.sheet, argument.area, '$');
    case 'beside':
    case 'below':
      return call(
        argument.kind === 'beside' ? 'HSTACK' : 'VSTACK',
        argument.parts.map((part) => argumentText(part, dialect)),
        dialect,
      );
    case 'map':
      return dialect === 'excel' ? mapInExcel(argument) : mapInSheets(argument);
    case 'filledDown':
      return filledDown(argumentText(argument.of, dialect), dialect);
    case 'written':
      return dialect === 'excel' ? argument.text : withSemicolons(argument.text);
  }
}

/** `SCAN("",range,LAMBDA(a,v,IF(v="",a,v)))`: each blank takes what stands above it. */
function filledDown(range: string, dialect: Dialect): string {
  const lambda = call('LAMBDA', ['a', 'v', call('IF', ['v=""', 'a', 'v'], dialect)], dialect);
  return call('SCAN', ['""', range, lambda], dialect);
}

export const textLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** In Sheets 0.125 is 125/1000, because its decimal point is the locale's. */
function numberText(value: number, dialect: Dialect): string {
  const decimals = /^-?\d*\.(\d+)$/.exec(String(value))?.[1].length ?? 0;
  if (dialect === 'excel' || decimals === 0) return String(value);
  return `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
}

/** These marks would end a heading inside brackets, or begin something else there. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");

/** `Alignment_map[[Label]:[Imperative]]`, or one column: `Alignment_map[Label]`. */
function structured(table: string, from: string, to: string): string {
  if (from !== to) return `${table}[[${escaped(from)}]:[${escaped(to)}]]`;
  return /^[\p{L}\p{N}_]+$/u.test(from) ? `${table}[${from}]` : `${table}[[${escaped(from)}]]`;
}

const [sheetHeading, columnHeading, labelHeading, tagHeading] = mapTable.headings;
const numberOf = (heading: string): string => String(mapTable.headings.indexOf(heading) + 1);

/** `FILTER(Alignment_map[[Label]:[Imperative]],(Alignment_map[Sheet]="Budget")*(Alignment_map[Column]="Line"),"")` */
function mapInExcel(map: MapRows): string {
  if (map.is === 'range') return call('FILTER', [...ofRange(map, 'excel'), '""'], 'excel');
  const rows = structured(map.name, labelHeading, tagHeading);
  return call('FILTER', [rows, both(map, (heading) => structured(map.name, heading, heading)), '""'], 'excel');
}

/** Google's FILTER gives #N/A where it finds nothing. IFERROR would hide a map that is gone, and score without it. */
const mapInSheets = (map: MapRows): string =>
  call('IFNA', [call('FILTER', ofRange(map, 'sheets'), 'sheets'), '""'], 'sheets');

/** A named range holds the header too, which the filter leaves out like the rows of other sheets. */
function ofRange(map: MapRows, dialect: Dialect): [rows: string, which: string] {
  const rows = call('CHOOSECOLS', [map.name, numberOf(labelHeading), numberOf(tagHeading)], dialect);
  return [rows, both(map, (heading) => call('INDEX', [map.name, '0', numberOf(heading)], dialect))];
}

const both = ({ sheet, column }: MapRows, cells: (heading: string) => string): string =>
  `(${cells(sheetHeading)}=${textLiteral(sheet)})*(${cells(columnHeading)}=${textLiteral(column)})`;

/** In a formula with semicolons already, a comma is the decimal one of the locale. */
function withSemicolons(text: string): string {
  const parts = tokens(text);
  return separatorOf(parts) === ',' ? parts.map((part) => (part === ',' ? ';' : part)).join('') : text;
}
