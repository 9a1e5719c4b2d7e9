import type { Cell, NamedPlace, SheetContent, SheetInfo } from '../../src/planning/sheet';
import type { WritePlan } from '../../src/planning/writePlan';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook under test, and what a person may do to it behind the adapter's back. Addresses name their sheet ("Budget!B2"). */
export interface Stage {
  readonly workbook: Workbook;
  /** Text that begins with "=" is a formula; any other text stays text. */
  fill(sheet: string, at: string, rows: Cell[][]): Promise<void>;
  /** What cells show. */
  values(address: string): Promise<Cell[][]>;
  /** The titles of the charts on a sheet. */
  charts(sheet: string): Promise<string[]>;
  format(address: string, numberFormat: string): Promise<void>;
  table(name: string, address: string): Promise<void>;
  name(name: string, address: string): Promise<void>;
  /** A name that stands for a number. */
  constant(name: string, value: number): Promise<void>;
  merge(address: string): Promise<void>;
  /** Merges the cells of each row. */
  mergeAcross(address: string): Promise<void>;
  hideRows(address: string): Promise<void>;
  hideColumns(address: string): Promise<void>;
  hideSheet(sheet: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  insertRow(sheet: string, before: number): Promise<void>;
  /** Takes back the last thing done, as Ctrl+Z does. */
  undo(): Promise<void>;
}

/** Opens a new workbook with these sheets. */
export type Begin = (sheets: Record<string, Cell[][]>) => Promise<Stage>;

export interface ContractCase {
  name: string;
  /** Holds in one host only: Sheets has no tables, no word on what a formula has filled, and no promise of one step of undo. */
  only?: 'excel';
  run(begin: Begin): Promise<void>;
}

/** What the formulas of the cases give, for a workbook that calculates nothing itself. By hand. */
export const formulaResults: Record<string, Cell | Cell[][]> = {
  '=1+1': 2,
  '=1/0': '#DIV/0!',
  '=NA()': '#N/A',
  '="a"&"b"': 'ab',
  '=IF(1=1,"","x")': '',
  '=SEQUENCE(3,2)': [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  '=SEQUENCE(2)': [[1], [2]],
  '=FOCUSCOUNT(A2:A4)': 1,
  '=focuscount(A2:A4)+1': 2,
  '=FOCUSCOUNT(Sheet1!$A$2:$A$4)': 1,
  '=_xldudf_FOCUSCOUNT(A2:A4)': '#NAME?',
  '=IFERROR(__xludf.DUMMYFUNCTION("FOCUSCOUNT(A2:A4)"),3)': 3,
  '="FOCUSCOUNT(A2:A4)"': 'FOCUSCOUNT(A2:A4)',
};

/** In Sheets a table is a named range. */
export const tableKind = ({ workbook }: Stage): NamedPlace['kind'] => (workbook.dialect === 'excel' ? 'table' : 'name');

const empty: WritePlan = {
  addSheets: [],
  tables: [],
  names: [],
  cells: [],
  charts: [],
  overwrite: [],
  show: { sheet: 'Sheet1', cell: 'A1' },
};

export const planOf = (parts: Partial<WritePlan>): WritePlan => ({ ...empty, ...parts });

/** All that the port can tell of a workbook. */
export async function everything(
  workbook: Workbook,
): Promise<{ sheets: SheetInfo[]; named: NamedPlace[]; contents: SheetContent[] }> {
  const sheets = await workbook.sheets();
  const named = (await workbook.named()).sort((one, other) => (one.name < other.name ? -1 : 1));
  const contents: SheetContent[] = [];
  for (const { name } of sheets) contents.push(await workbook.read(name));
  return { sheets, named, contents };
}
