// What a spreadsheet formula writes down as a value: 300, 12%, "text", TRUE, #N/A and {1, "a"; 2, "b"}.

/** @typedef {{ error: string, message?: string }} ErrorCell an error, and the beginning of its sentence where it is known */
/** @typedef {number | string | boolean | null | ErrorCell} Cell null is a blank cell */
/** @typedef {{ text: string, at: number }} Cursor */

const literal =
  /"((?:[^"]|"")*)"|(#(?:N\/A|[A-Z0-9/]+[!?]))|(TRUE|FALSE)(?![A-Z0-9_.(])|([-+−]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?)(%?)/iy;

/** @param {Cursor} cursor */
export function skipSpace(cursor) {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}

/**
 * @param {Cursor} cursor
 * @param {string} mark
 */
export function take(cursor, mark) {
  skipSpace(cursor);
  if (!cursor.text.startsWith(mark, cursor.at)) return false;
  cursor.at += mark.length;
  return true;
}

/**
 * @param {Cursor} cursor
 * @param {string} wanted
 * @returns {never}
 */
export function fail(cursor, wanted) {
  const found = cursor.text.slice(cursor.at, cursor.at + 20) || 'the end';
  throw new Error(`Expected ${wanted} but found "${found}" in ${cursor.text}`);
}

/**
 * @param {Cursor} cursor
 * @returns {Cell | undefined} undefined when no literal stands here
 */
export function readLiteral(cursor) {
  skipSpace(cursor);
  literal.lastIndex = cursor.at;
  const found = literal.exec(cursor.text);
  if (!found) return undefined;
  cursor.at = literal.lastIndex;
  const [, text, error, truth, number, percent] = found;
  if (text !== undefined) return text.replaceAll('""', '"');
  if (error) return { error: error.toUpperCase() };
  if (truth) return truth.toUpperCase() === 'TRUE';
  const value = Number(number.replace('−', '-'));
  return percent ? value / 100 : value;
}

/**
 * @param {Cursor} cursor standing after "{"
 * @returns {Cell[][]} rows of equal length
 */
export function readMatrix(cursor) {
  /** @type {Cell[][]} */
  const rows = [[]];
  for (;;) {
    rows[rows.length - 1].push(readLiteral(cursor) ?? null);
    if (take(cursor, '}')) break;
    if (take(cursor, ';')) rows.push([]);
    else if (!take(cursor, ',')) fail(cursor, 'a value, ",", ";" or "}"');
  }
  const uneven = rows.findIndex((row) => row.length !== rows[0].length);
  if (uneven > 0) {
    throw new Error(
      `Row ${uneven + 1} has ${rows[uneven].length} cells, row 1 has ${rows[0].length}, in ${cursor.text}`,
    );
  }
  return rows;
}

/**
 * @param {string} text
 * @returns {Cell | Cell[][]}
 */
export function readValue(text) {
  const cursor = { text, at: 0 };
  const value = take(cursor, '{') ? readMatrix(cursor) : readLiteral(cursor);
  if (value === undefined) fail(cursor, 'a number, "text", TRUE, FALSE, an error or {…}');
  skipSpace(cursor);
  if (cursor.at < text.length) fail(cursor, 'nothing more');
  return value;
}
