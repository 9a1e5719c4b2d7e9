import { placeAddress } from '../address';
import type { Argument, Dialect, Formula } from '../formula';

type Rows = Extract<Argument, { kind: 'rows' }>;

/**
 * A formula in a host's words, with its "=". Function names are English in both: Excel translates what is set as `formulas`.
 *
 * Google reads a formula in the locale of the spreadsheet: where decimals have a comma, a comma between arguments is a parse
 * error. The semicolon is right in every locale, and decimals are written as fractions.
 */
export function formulaText(formula: Formula, dialect: Dialect): string {
  if (typeof formula === 'string') return formula;
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

function argumentText(argument: Argument, dialect: Dialect): string {
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
      return call(
        'HSTACK',
        argument.parts.map((part) => argumentText(part, dialect)),
        dialect,
      );
    case 'rows':
      return dialect === 'excel' ? filteredTable(argument) : filteredRange(argument);
    case 'filledDown':
      return filledDown(argumentText(argument.of, dialect), dialect);
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

function filteredTable({ table, from, to, where }: Rows): string {
  const conditions = where.map(([heading, text]) => `(${structured(table, heading, heading)}=${textLiteral(text)})`);
  return `FILTER(${structured(table, from, to)},${conditions.join('*')},"")`;
}

/** The named range holds the header too: it is filtered out like any row of another sheet. */
function filteredRange({ table, from, to, headings, where }: Rows): string {
  const number = (heading: string) => headings.indexOf(heading) + 1;
  const columns = headings.slice(number(from) - 1, number(to)).map((heading) => String(number(heading)));
  const conditions = where.map(([heading, text]) => `INDEX(${table};0;${number(heading)})=${textLiteral(text)}`);
  const filter = `FILTER(CHOOSECOLS(${[table, ...columns].join(';')});${conditions.join(';')})`;
  return `IFNA(${filter};"")`;
}
