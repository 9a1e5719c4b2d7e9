import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Area, Cell } from '../../../src/planning/sheet';
import { root } from '../../bundle/hosts';
import { contentOf } from '../content';
import type { Expected, MadeSheet } from '../made';

const imperatives = ['Win mid-market retail', 'Grow services', 'Cut churn', 'Enter DACH', 'Lift price discipline'];
const segments = ['Enterprise', 'Mid-market', 'SMB', 'Public sector'];

/** The sheets of the sample workbook that hold a table to score, read as Excel hands them over. */
export async function sampleSheets(): Promise<MadeSheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path.join(root, 'samples/go-to-market-plan.xlsx')) as any);
  const content = (name: string) => contentOfSheet(workbook.getWorksheet(name));
  return [
    budget(content('Budget')),
    territory(content('Territory')),
    survey(content('Survey')),
    deals(content('Deals')),
  ];
}

const common = { shape: 'long', decimalComma: false } as const;

function budget(content: MadeSheet['content']): MadeSheet {
  return {
    name: 'Sample: Budget',
    heldOut: 0,
    imperatives,
    content,
    expected: {
      ...common,
      purpose: 'resources',
      header: { first: 2, last: 3 },
      data: { first: 4, last: 100 },
      columns: ['label', 'team', 'tag', 'other', ...Array<'amount'>(12).fill('amount'), 'computed', 'other'],
      special: specialByTag(content, 4, 100, 2),
      currencies: ['EUR', 'USD'],
    },
  };
}

function territory(content: MadeSheet['content']): MadeSheet {
  return {
    name: 'Sample: Territory',
    heldOut: 0,
    imperatives: segments,
    content,
    expected: {
      ...common,
      purpose: 'resources',
      header: { first: 2, last: 2 },
      data: { first: 3, last: 37 },
      columns: ['team', 'label', 'tag', 'other', 'amount', 'other', null, 'other', 'other'],
      special: specialByTag(content, 3, 37, 2),
      currencies: [],
    },
  };
}

function survey(content: MadeSheet['content']): MadeSheet {
  const special = [];
  for (let row = 1; row < 63; row++) {
    const cells = content.cells[row];
    if (cells.every((cell) => cell === '')) special.push({ row, role: 'blank' as const });
    else if (cells[1] === '' || /average/i.test(String(cells[0]))) special.push({ row, role: 'note' as const });
  }
  return {
    name: 'Sample: Survey',
    heldOut: 0,
    imperatives,
    content,
    expected: {
      ...common,
      purpose: 'ratings',
      header: { first: 0, last: 0 },
      data: { first: 1, last: 62 },
      columns: ['other', 'role', 'rating', 'rating', 'rating', 'rating', 'rating', 'other'],
      special,
      currencies: [],
    },
  };
}

function deals(content: MadeSheet['content']): MadeSheet {
  return {
    name: 'Sample: Deals',
    heldOut: 0,
    imperatives,
    content,
    expected: {
      ...common,
      purpose: 'prices',
      header: { first: 2, last: 2 },
      data: { first: 3, last: 303 },
      columns: ['label', 'period', 'segment', 'other', 'list', 'discount', 'price', 'quantity', 'value', 'team'],
      special: [{ row: 303, role: 'total' }],
      currencies: ['USD'],
    },
  };
}

/** The tags that the sample was written with say what its sums are; a row of one text is a caption. */
function specialByTag({ cells }: MadeSheet['content'], first: number, last: number, tag: number): Expected['special'] {
  const special: Expected['special'] = [];
  for (let row = first; row <= last; row++) {
    const filled = cells[row].slice(0, 16).filter((cell) => cell !== '').length;
    if (filled === 0) special.push({ row, role: 'blank' });
    else if (filled === 1) special.push({ row, role: 'caption' });
    else if (/^(grand )?total$/i.test(String(cells[row][tag])))
      special.push({ row, role: tag === 2 && /grand/i.test(String(cells[row][0])) ? 'total' : 'subtotal' });
    else if (/^subtotal$/i.test(String(cells[row][tag]))) special.push({ row, role: 'subtotal' });
  }
  return special;
}

function contentOfSheet(worksheet: any): MadeSheet['content'] {
  const rows: Cell[][] = [];
  const formats: string[][] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  for (let i = 0; i < worksheet.rowCount; i++) {
    rows.push([]);
    formats.push([]);
    for (let j = 0; j < worksheet.columnCount; j++) {
      const cell = worksheet.getCell(i + 1, j + 1);
      rows[i].push(cell.isMerged && cell.master !== cell ? '' : valueOf(cell.value));
      formats[i].push(cell.numFmt ?? 'General');
      if (cell.value?.formula) formulas.push({ row: i, column: j, formula: `=${cell.value.formula}` });
    }
  }
  return contentOf(rows, { formats, formulas, merged: (worksheet.model?.mergeCells ?? []).map(areaOf) });
}

function valueOf(value: any): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('result' in value) return valueOf(value.result);
  return value.error ?? value.richText?.map((run: any) => run.text).join('') ?? String(value.text ?? '');
}

function areaOf(address: string): Area {
  const [from, to] = address.split(':').map((cell) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) as RegExpExecArray;
    return [Number(digits) - 1, [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  });
  return { row: from[0], column: from[1], rows: to[0] - from[0] + 1, columns: to[1] - from[1] + 1 };
}
