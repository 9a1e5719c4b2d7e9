import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import { tablesOf } from './tables';

/** No cell's address, and nothing that has a meaning of its own. */
const goodName = /^(?!(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$)[\p{L}_\\][\p{L}\p{N}_.\\]*$/iu;

/**
 * Adds a name for cells or a formula. Univer's own way refuses the name of a sheet, which Excel and Sheets allow: its command is
 * given here directly, and what else would be refused is refused here.
 */
export function addName(book: Book, name: string, meaning: string): void {
  if (!goodName.test(name)) throw new Error(`"${name}" can't be the name of a range.`);
  const same = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const names = book.workbook.getDefinedNames().map((one) => one.getName());
  if ([...names, ...tablesOf(book).map((table) => table.name)].some(same))
    throw new Error(`The name "${name}" is taken already.`);
  const id = `name-${crypto.randomUUID()}`;
  book.command(SetDefinedNameCommand.id, {
    unitId: book.workbook.getId(),
    id,
    name,
    formulaOrRefString: meaning,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}
