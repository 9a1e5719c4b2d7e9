import { SheetError } from '../cells/sheetError';
import * as functions from '../functions/generated';

type Called = (...args: unknown[]) => unknown;

/**
 * Registers every function with Excel. A message travels only with an error of Excel's own making: #VALUE! and #N/A show
 * it to the user, other codes are the input's error cells, passed on as themselves.
 */
for (const [name, called] of Object.entries(functions as Record<string, Called>)) {
  CustomFunctions.associate(name, (...args: unknown[]) => {
    try {
      return called(...args);
    } catch (error) {
      throw asExcelError(error);
    }
  });
}

function asExcelError(error: unknown): CustomFunctions.Error {
  const { code, message } = error instanceof SheetError ? error : unexpected(error);
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}

const unexpected = (error: unknown): { code: string; message: string } => ({
  code: '#VALUE!',
  message: `Plumbline could not compute this (${error instanceof Error ? error.message : String(error)}). Please report it with the formula.`,
});
