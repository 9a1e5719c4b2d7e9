import { rowsWithFormats, type Cell } from '../../../src/planning/sheet';
import { holds, rejected, same } from '../check';
import type { ContractCase } from '../stage';

const odd = "Jan 'plan' & more";

export const reading: ContractCase[] = [
  {
    name: 'sheets come in order, with what is known of them',
    async run(begin) {
      const stage = await begin({ Sheet1: [['a', 'b']], [odd]: [], Hidden: [['x']], Locked: [['y'], [1]] });
      await stage.fill(odd, 'C3', [[1, 2]]);
      await stage.hideSheet('Hidden');
      await stage.protect('Locked');
      const plain = { visible: true, protected: false, connected: false };
      same(await stage.workbook.sheets(), [
        { ...plain, name: 'Sheet1', used: { row: 0, column: 0, rows: 1, columns: 2 } },
        { ...plain, name: odd, used: { row: 2, column: 2, rows: 1, columns: 2 } },
        { ...plain, name: 'Hidden', visible: false, used: { row: 0, column: 0, rows: 1, columns: 1 } },
        { ...plain, name: 'Locked', protected: true, used: { row: 0, column: 0, rows: 2, columns: 1 } },
      ]);
    },
  },
  {
    name: 'a sheet is read as it is: numbers, text, truth values, blanks',
    async run(begin) {
      const rows: Cell[][] = [
        ['Line', 'Q1', 'Q2'],
        ['Retail campaign', 37500, -0.1],
        ['', true, false],
        ['Ünïcödé 🎯', '', 1e21],
      ];
      const { workbook } = await begin({ Sheet1: rows });
      const content = await workbook.read('Sheet1');
      same(content.cells, rows);
      same(content.area, { row: 0, column: 0, rows: 4, columns: 3 });
      same([content.name, content.protected, content.formulas], ['Sheet1', false, []]);
    },
  },
  {
    name: 'errors are read as their codes',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [['=1/0', '=NA()', '="a"&"b"']] });
      same((await workbook.read('Sheet1')).cells, [['#DIV/0!', '#N/A', 'ab']]);
    },
  },
  {
    name: 'formulas and number formats come with the cells; text that only looks like a formula or a number does not',
    async run(begin) {
      const stage = await begin({ Sheet1: [] });
      await stage.fill('Sheet1', 'B2', [['=1+1', "'=1+1", "'00123", 0.5]]);
      await stage.format('Sheet1!E2', '0%');
      const { cells, formulas, formats, area } = await stage.workbook.read('Sheet1');
      same(area, { row: 1, column: 1, rows: 1, columns: 4 });
      same(cells, [[2, '=1+1', '00123', 0.5]]);
      same(formulas, [{ row: 1, column: 1, formula: '=1+1' }]);
      same(formats[0][3], '0%');
    },
  },
  {
    name: 'an empty sheet has no rows and no columns',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [] });
      const { area, cells, formats, formulas, merged, hiddenRows } = await workbook.read('Sheet1');
      same(area, { row: 0, column: 0, rows: 0, columns: 0 });
      same([cells, formats, formulas, merged, hiddenRows], [[], [], [], [], []]);
    },
  },
  {
    name: 'of an area that part is read which holds anything',
    async run(begin) {
      const { workbook } = await begin({
        Sheet1: [
          ['a', 'b', 'c'],
          [1, 2, 3],
          [4, 5, 6],
        ],
      });
      const part = await workbook.read('Sheet1', { row: 1, column: 1, rows: 1_048_575, columns: 1 });
      same([part.area, part.cells], [{ row: 1, column: 1, rows: 2, columns: 1 }, [[2], [5]]]);
      const nothing = await workbook.read('Sheet1', { row: 7, column: 0, rows: 2, columns: 2 });
      same([nothing.area.rows, nothing.area.columns, nothing.cells], [0, 0, []]);
    },
  },
  {
    name: 'merged cells are told by their rectangles',
    async run(begin) {
      const stage = await begin({
        Sheet1: [
          ['Plan', '', ''],
          ['Q1', 'Q2', 'Q3'],
          [1, 2, 3],
        ],
      });
      for (const address of ['Sheet1!A1:C1', 'Sheet1!A3:A4']) await stage.merge(address);
      const { merged } = await stage.workbook.read('Sheet1');
      same(merged, [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 2, column: 0, rows: 2, columns: 1 },
      ]);
    },
  },
  {
    name: 'hundreds of merged cells are all told',
    async run(begin) {
      const rows = Array.from({ length: 530 }, (_, row): Cell[] => [row, '', 1]);
      const stage = await begin({ Sheet1: rows });
      await stage.mergeAcross('Sheet1!A1:B530');
      const { merged } = await stage.workbook.read('Sheet1');
      same(
        merged,
        rows.map((_, row) => ({ row, column: 0, rows: 1, columns: 2 })),
      );
    },
  },
  {
    name: 'hidden rows and columns are told, alone or in stretches',
    async run(begin) {
      const stage = await begin({ Sheet1: Array.from({ length: 300 }, (_, row) => [row, row, row, row]) });
      for (const address of ['A1:A1', 'A40:A44', 'A299:A300']) await stage.hideRows(`Sheet1!${address}`);
      await stage.hideColumns('Sheet1!B1:C1');
      const { hiddenRows, hiddenColumns, cells } = await stage.workbook.read('Sheet1');
      same(hiddenRows, [0, 39, 40, 41, 42, 43, 298, 299]);
      same(hiddenColumns, [1, 2]);
      same([cells.length, cells[41]], [300, [41, 41, 41, 41]]);
    },
  },
  {
    name: 'a sheet with blanks, quotes and marks in its name is read, protected or not',
    async run(begin) {
      const stage = await begin({ Sheet1: [], [odd]: [['x']] });
      await stage.protect(odd);
      const content = await stage.workbook.read(odd);
      same([content.name, content.cells, content.protected], [odd, [['x']], true]);
    },
  },
  {
    name: 'a big sheet is read in blocks that tell how far they are; formats and formulas stay with the first rows',
    async run(begin) {
      const rows = Array.from({ length: 12_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
      const stage = await begin({ Sheet1: rows });
      await stage.fill('Sheet1', 'A2', [['=1+1']]);
      await stage.fill('Sheet1', 'A5001', [['=1+1']]);
      const told: [number, number][] = [];
      const content = await stage.workbook.read('Sheet1', undefined, {
        onProgress: (done, of) => told.push([done, of]),
      });
      const wanted = rows.map((line, row) => (row === 1 || row === 5000 ? [2, ...line.slice(1)] : line));
      same(content.cells, wanted);
      same([content.formats.length, content.formulas], [rowsWithFormats, [{ row: 1, column: 0, formula: '=1+1' }]]);
      holds(told.length > 2, `Progress came only ${told.length} times.`);
      holds(
        told.every(([done, of], index) => of === 12_000 && (index === 0 || done > told[index - 1][0])),
        `Progress does not rise: ${JSON.stringify(told)}`,
      );
      same(told[told.length - 1], [12_000, 12_000]);
    },
  },
  {
    name: 'a column is read to the last of its rows',
    only: 'excel',
    async run(begin) {
      const stage = await begin({ Sheet1: [['first']] });
      await stage.fill('Sheet1', 'A1048576', [['last']]);
      const { area, cells } = await stage.workbook.read('Sheet1');
      same(area, { row: 0, column: 0, rows: 1_048_576, columns: 1 });
      same([cells.length, cells[0], cells[1], cells[1_048_575]], [1_048_576, ['first'], [''], ['last']]);
    },
  },
  {
    name: 'reading stops between blocks when it is told to',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: Array.from({ length: 12_000 }, (_, row) => [row, row, row, row]) });
      const stop = new AbortController();
      let last = 0;
      const read = workbook.read('Sheet1', undefined, {
        signal: stop.signal,
        onProgress: (done) => {
          last = done;
          stop.abort(new Error('Enough'));
        },
      });
      same((await rejected(read)).message, 'Enough');
      holds(last > 0 && last < 12_000, `It stopped after ${last} rows.`);
      same((await rejected(workbook.read('Sheet1', undefined, { signal: stop.signal }))).message, 'Enough');
    },
  },
  {
    name: 'a sheet that is gone is named in a sentence',
    async run(begin) {
      const { workbook } = await begin({ Sheet1: [] });
      await rejected(workbook.read('Budget'), '“Budget”', 'renamed or deleted');
      await rejected(
        workbook.select({ sheet: 'Budget', area: { row: 0, column: 0, rows: 1, columns: 1 } }),
        '“Budget”',
      );
    },
  },
];
