import type { Area } from '../../planning/sheet';
import type { Value } from '../../planning/writePlan';
import type { Progress } from '../workbook';
import { rangeOf } from './run';

/** Excel takes 5 MB at once; a character may need three bytes. */
const charactersAtOnce = 1_500_000;

/**
 * Writes rows of values from a corner on. They go to Excel with the next request, unless they are too many for one: then in
 * requests of their own.
 */
export async function writeValues(
  sheet: Excel.Worksheet,
  { row, column }: Area,
  values: readonly (readonly Value[])[],
  onProgress?: Progress['onProgress'],
): Promise<void> {
  const columns = Math.max(0, ...values.map((line) => line.length));
  let written = 0;
  for (const block of blocks(values)) {
    const area = { row: row + written, column, rows: block.length, columns };
    rangeOf(sheet, area).values = block.map((line) =>
      Array.from({ length: columns }, (_, index) => asData(line[index] ?? '')),
    );
    written += block.length;
    if (written < values.length) await sheet.context.sync();
    onProgress?.(written, values.length);
  }
}

function* blocks(values: readonly (readonly Value[])[]): Generator<(readonly Value[])[]> {
  let block: (readonly Value[])[] = [];
  let characters = 0;
  for (const line of values) {
    const length = JSON.stringify(line).length;
    if (block.length && characters + length > charactersAtOnce) {
      yield block;
      [block, characters] = [[], 0];
    }
    block.push(line);
    characters += length;
  }
  if (block.length) yield block;
}

/** Begins with a letter and holds no digit: neither a formula nor a number, a date, an error or a truth value. */
const plainText = /^(?!(?:true|false)$)\p{L}\P{N}*$/iu;

/**
 * Excel reads what it is given as if it were typed. Text that it could take for something else goes with an apostrophe,
 * which it keeps out of sight and out of the value.
 */
const asData = (value: Value): Value =>
  typeof value === 'string' && value !== '' && !plainText.test(value) ? `'${value}` : value;
