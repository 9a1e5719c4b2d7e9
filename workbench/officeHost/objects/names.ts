import { formatArea, quotedSheet } from '../../address';
import type { GridSheet, GridWorkbook } from '../../grid/book';
import { addName } from '../../grid/names';
import { lookups, type Host, type Remote } from '../remote';
import { rangeObject } from './range';

type GridName = ReturnType<GridWorkbook['getDefinedNames']>[number];

function nameObject(host: Host, name: GridName): Remote {
  const meaning = (): string => name.getFormulaOrRefString().replace(/^=/, '');
  const range = (): Remote | null => {
    try {
      return rangeObject(host, host.book.block(meaning()));
    } catch {
      return null;
    }
  };
  return {
    kind: 'NamedItem',
    identity: { _Id: name.getName() },
    properties: {
      Name: { get: () => name.getName() },
      Formula: {
        get: () => `=${meaning()}`,
        set: (formula) => void name.setRef(String(formula).replace(/^=/, '')),
      },
      Value: { get: () => `=${meaning()}` },
      Type: { get: () => (range() ? 'Range' : 'String') },
      Visible: { get: () => true },
      Comment: { get: () => name.getComment() ?? '' },
    },
    links: { GetRange: range, GetRangeOrNullObject: range },
    methods: { Delete: () => void name.delete() },
  };
}

export function namesObject(host: Host, sheet: GridSheet | null): Remote {
  const { book } = host;
  const all = (): GridName[] => (sheet ? sheet.getDefinedNames() : book.workbook.getDefinedNames());
  const find = (key: string): Remote | null => {
    const found = all().find((name) => name.getName().toLowerCase() === key.toLowerCase());
    return found ? nameObject(host, found) : null;
  };
  const add = (given: unknown, reference: unknown): Remote | null => {
    const block = (reference as Remote | null)?.block;
    const meaning = block
      ? `${quotedSheet(block.sheet.getSheetName())}!${formatArea(block.area, true)}`
      : String(reference);
    addName(book, String(given), meaning);
    return find(String(given));
  };
  return {
    kind: 'NamedItemCollection',
    properties: { Count: { get: () => all().length } },
    links: { ...lookups(find, 'name'), Add: add },
    methods: { GetCount: () => all().length },
    items: () => all().map((name) => nameObject(host, name)),
  };
}
