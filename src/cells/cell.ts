/** An error that a cell of the input shows, such as #REF!. */
export class CellError {
  constructor(readonly code: string) {}
}

/** A cell once its host's wrapping is off. Blank is null. */
export type Plain = number | string | boolean | null | CellError;

// The errors of Excel and Sheets, and not a label such as “#1”.
const errorText = /^#(?:[A-Z0-9_/]+[!?]|N\/A|GETTING_DATA)$/;
const millisecondsPerDay = 86_400_000;
const serialOf1970 = 25_569;

/**
 * Takes a cell out of its host's wrapping. Blank arrives as null, undefined or "" (and as 0 in some builds of Excel,
 * which no one can tell apart); an error as an object with a code (Excel) or as its text (Sheets); a date as a serial
 * number (Excel) or a Date (Sheets), here always the serial number; a rich value as an object with `basicValue`.
 */
export function plain(cell: unknown): Plain {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? cell : new CellError('#NUM!');
    case 'string':
      return errorText.test(cell) ? new CellError(cell) : cell === '' ? null : cell;
    case 'boolean':
      return cell;
    case 'object':
      return cell === null ? null : unwrap(cell);
    default:
      return cell === undefined ? null : String(cell);
  }
}

function unwrap(cell: object): Plain {
  if (cell instanceof CellError) return cell;
  // Not instanceof: the host's Date may come from another realm.
  if (Object.prototype.toString.call(cell) === '[object Date]') return serial(cell as Date);
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  if (typeof code === 'string' && code.startsWith('#')) return new CellError(code);
  return basicValue === undefined ? String(cell) : plain(basicValue);
}

/** The serial number that Excel would have passed: days since 1899-12-30 of the clock time the sheet shows. */
function serial(date: Date): Plain {
  const clock = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return Number.isFinite(clock) ? clock / millisecondsPerDay + serialOf1970 : new CellError('#NUM!');
}
