import * as server from './server';
import { SheetError } from '../src/cells/sheetError';
import * as functions from '../src/functions/generated';

type Called = (...args: unknown[]) => unknown;

/**
 * What the generated global declarations of Apps Script call, as the one global `Plumbline`. Sheets shows the message of
 * whatever a function throws, so the message carries the code as well as the sentence.
 */
export default {
  ...Object.fromEntries(
    Object.entries(functions as Record<string, Called>).map(([name, called]) => [name, guarded(called)]),
  ),
  ...server,
};

function guarded(called: Called): Called {
  return (...args) => {
    try {
      return called(...args);
    } catch (error) {
      throw asSheetsError(error);
    }
  };
}

function asSheetsError(error: unknown): Error {
  const known = error instanceof SheetError;
  const code = known ? error.code : '#VALUE!';
  const sentence = known
    ? error.message
    : `Plumbline could not compute this (${error instanceof Error ? error.message : String(error)}). Please report it with the formula.`;
  return Object.assign(new Error(`${code} ${sentence}`), { code });
}
