import { SheetError } from '../../src/cells/sheetError';

/** The error that a call gives; anything but a SheetError fails the test. */
export function thrown(call: () => unknown): SheetError {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
  throw new Error(`Nothing was thrown; the result is ${JSON.stringify(result)}.`);
}
