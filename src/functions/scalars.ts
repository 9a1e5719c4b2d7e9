import { wrong } from '../cells/sheetError';
import { optionalNumber } from './arguments';

/** The number of an argument that must hold one; `hint` says what to write. A blank cell is none. */
export function requiredNumber(argument: unknown, name: string, hint: string): number {
  const number = optionalNumber(argument, name);
  if (number === null) throw wrong(`${name} is blank. ${hint}`);
  return number;
}
