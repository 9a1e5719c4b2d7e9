import { CellValueType, type ICellData } from '@univerjs/core';

export type Entry = string | number | boolean | null;

const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What a cell becomes when this is entered into it, as Excel reads an entry: "=" begins a formula, an apostrophe keeps text as text. */
export function entered(entry: Entry): ICellData {
  if (entry === null || entry === '') return blank;
  if (typeof entry === 'number') return { ...blank, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === 'boolean') return { ...blank, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (entry.startsWith('=') && entry.length > 1) return { ...blank, f: entry };
  if (entry.startsWith("'")) return { ...blank, v: entry.slice(1), t: CellValueType.FORCE_STRING };
  if (numeric.test(entry.trim())) return { ...blank, v: Number(entry), t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(entry)) return { ...blank, v: /^true$/i.test(entry) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: entry, t: CellValueType.STRING };
}
