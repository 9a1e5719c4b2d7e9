import type { Area, FormulaCell, NamedPlace, SheetContent } from '../sheet';

/** What is asked of the workbook to read back what was written. The port gives it. */
export interface Reader {
  named(): Promise<NamedPlace[]>;
  read(sheet: string, area?: Area): Promise<SheetContent>;
  formulas(functions: readonly string[]): Promise<FormulaCell[]>;
}
