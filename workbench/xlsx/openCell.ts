import { dateToExcel, type Cell as StoredCell, type CellErrorValue, type CellValue } from '@cj-tech-master/excelts';
import { CellValueType, type ICellData } from '@univerjs/core';
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';
import { calledIn, typedFormula } from './formulaText';

type Scalar = string | number | boolean | null;

/** A formula the grid can't compute keeps its last value, and goes back into the file as it came. */
export interface Kept {
  formula: string;
  value: Scalar;
}

function scalar(value: CellValue | CellErrorValue): Scalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToExcel(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value && value.richText) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return value.text;
  if ('checkbox' in value) return value.checkbox;
  return null;
}

function typed(value: Scalar): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Without its type, the grid would take the text "1/2" for a date; even typed, it takes "5" for 5 once it is made bold.
  const mistakable = (value.trim() !== '' && !Number.isNaN(Number(value))) || /^(true|false)$/i.test(value);
  return { v: value, t: mistakable ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Excel has no more of it than the grid: the IFERROR that Google's export puts round it gives the last value in both. */
const googlesExport = '__XLUDF.DUMMYFUNCTION';

const known = new Set<string>([...(ALL_IMPLEMENTED_FUNCTIONS_SET as Set<string>), 'LET', 'LAMBDA', googlesExport]);

export interface OpenedCell {
  data: ICellData;
  /** The cells a stored array formula fills: their stored values are its result, not entries of their own. */
  fills?: string;
  kept?: boolean;
}

export function openCell(cell: StoredCell, addIn: ReadonlySet<string>): OpenedCell {
  const formula = cell.formula;
  if (!formula) return { data: typed(scalar(cell.value)) };
  const value = scalar(cell.result ?? null);
  const text = typedFormula(formula);
  const external = /\[\d+\]/.test(formula);
  const unknown = calledIn(formula).some((name) => !known.has(name) && !addIn.has(name));
  if (external || unknown) {
    const kept: Kept = { formula, value };
    return { data: { ...typed(value), custom: { kept } }, kept: true };
  }
  return {
    data: { ...typed(value), f: `=${text}` },
    fills: cell.model.shareType === 'array' ? cell.model.ref : undefined,
  };
}
