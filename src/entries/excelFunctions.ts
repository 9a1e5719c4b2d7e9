import { SheetError } from '../cells/sheetError';
import * as functions from '../functions/generated';

type Called = (...args: unknown[]) => unknown;

/** office.js lets these codes through when they are thrown; thrown, any other becomes #VALUE!, returned it stays itself. */
const throwable = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/**
 * Registers every function with Excel, which shows the sentence of #VALUE! and #N/A to the user. Other codes are the
 * input's error cells, passed on as themselves.
 */
for (const [name, called] of Object.entries(functions as Record<string, Called>)) {
  CustomFunctions.associate(name, (...args: unknown[]) => {
    try {
      return called(...args);
    } catch (error) {
      const shown = asExcelError(error);
      if (throwable.has(shown.code)) throw shown;
      return shown;
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
