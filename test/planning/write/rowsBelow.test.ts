import type { Cell, NamedPlace } from '../../../src/planning/sheet';
import { missedBy, rowsBelow } from '../../../src/planning/write/rowsBelow';
import { MemoryWorkbook } from '../../contract/memoryWorkbook';

const map: Cell[][] = [
  ['Sheet', 'Column', 'Label', 'Imperative', 'Note'],
  ['Budget', 'Line', 'Ads', 'Win retail'],
];
const goals: Cell[][] = [
  ['Imperative', 'Owner', 'Weight'],
  ['Win retail', '', 1],
];
const at = (row: number, rows: number, columns: number) => ({ row, column: 0, rows, columns });

/** The two tables with rows below them, as tables or as named ranges. */
async function found(
  below: { map?: Cell[][]; goals?: Cell[][] },
  kind: NamedPlace['kind'] = 'name',
  home: 'table' | 'pane' = 'table',
) {
  const workbook = new MemoryWorkbook({
    Map: [...map, ...(below.map ?? [])],
    Goals: [...goals, ...(below.goals ?? [])],
  });
  const named: NamedPlace[] = [
    { name: 'Alignment_map', kind, place: { sheet: 'Map', area: at(0, 2, 4) } },
    { name: 'Strategy', kind, place: { sheet: 'Goals', area: at(0, 2, 3) } },
  ];
  return missedBy(await rowsBelow(workbook, named), { kind: home });
}

test('rows typed below a named range are found, up to the first blank one', async () => {
  const rows: Cell[][] = [['Budget', 'Line', 'Desk', 'BAU'], ['', '', 'Visits'], [], ['Signed: Dana']];
  expect(await found({ map: rows, goals: [['Cut churn', '', 1]] })).toEqual([
    { sheet: 'Map', area: at(2, 2, 4) },
    { sheet: 'Goals', area: at(2, 1, 3) },
  ]);
});

test('nothing is found below a blank row, beside the range, or below a table', async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ map: [[], ['Signed: Dana']] })).toEqual([]);
  expect(await found({ map: [['', '', '', '', 'a note']] })).toEqual([]);
  expect(await found({ map: [['Budget', 'Line', 'Desk', 'BAU']] }, 'table')).toEqual([]);
});

test('a range that is called Strategy and is not the one in use may have something below it', async () => {
  expect(await found({ goals: [['Total', '', 1]] }, 'name', 'pane')).toEqual([]);
});
