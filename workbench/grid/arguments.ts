import { CellError, type Cell } from '../cell';
import type { Parameter, SheetFunction } from '../functionList';

export type Argument = Cell | Cell[][];

/** Either the arguments as Excel would hand them over, or the reason why Excel would not call the function at all. */
export type Arguments = { values: Argument[] } | { code: string; sentence: string };

const isMatrix = (given: Argument): given is Cell[][] => Array.isArray(given);

const firstError = (given: Argument): CellError | undefined =>
  (isMatrix(given) ? given.flat() : [given]).find((cell): cell is CellError => cell instanceof CellError);

/** Excel converts for a typed parameter and leaves "any" as it is. */
function converted(cell: Cell, type: Parameter['type']): Cell {
  if (cell === null || cell instanceof CellError || !type || type === 'any') return cell;
  if (type === 'string') return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  if (type === 'boolean') return typeof cell === 'string' ? new CellError('#VALUE!') : Boolean(cell);
  const number = typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
  return Number.isNaN(number) ? new CellError('#VALUE!') : number;
}

/** The argument in the parameter's shape, or undefined when a range stands where one value belongs. */
function shaped(given: Argument, parameter: Parameter): Argument | undefined {
  if (parameter.dimensionality === 'matrix') {
    const rows = isMatrix(given) ? given : [[given]];
    return rows.map((row) => row.map((cell) => converted(cell, parameter.type)));
  }
  if (!isMatrix(given)) return converted(given, parameter.type);
  return given.length === 1 && given[0].length === 1 ? converted(given[0][0], parameter.type) : undefined;
}

function parameterAt(info: SheetFunction, index: number): Parameter | undefined {
  const last = info.parameters[info.parameters.length - 1];
  return info.parameters[index] ?? (last?.repeating ? last : undefined);
}

/** Without the permission to receive errors, Excel answers with the first error and never calls the function. */
function refused(value: Argument, parameter: Parameter, info: SheetFunction): CellError | undefined {
  const isAny = !parameter.type || parameter.type === 'any';
  return info.allowErrorForDataTypeAny && isAny ? undefined : firstError(value);
}

const wrong = (sentence: string): Arguments => ({ code: '#VALUE!', sentence });

/** `given` holds null for an argument left out, also in the middle. */
export function argumentsFor(info: SheetFunction, given: readonly Argument[]): Arguments {
  const required = info.parameters.filter((parameter) => !parameter.optional && !parameter.repeating);
  const missing = required.slice(given.length).map((parameter) => parameter.name);
  if (missing.length) return wrong(`${info.name} still needs ${missing.join(', ')}.`);
  const values: Argument[] = [];
  for (let index = 0; index < Math.max(given.length, info.parameters.length); index++) {
    const parameter = parameterAt(info, index);
    if (!parameter) return wrong(`${info.name} takes at most ${info.parameters.length} arguments.`);
    // Whatever is left out, at the end too, arrives as null: the language's own defaults never fire in Excel.
    const value = given[index] === undefined || given[index] === null ? null : shaped(given[index], parameter);
    if (value === undefined) return wrong(`${parameter.name} of ${info.name} takes one value, not a range.`);
    const error = refused(value, parameter, info);
    if (error) return { code: error.code, sentence: '' };
    values.push(value);
  }
  return { values };
}
