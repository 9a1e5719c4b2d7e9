import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { root } from '../bundle/hosts';

/** Reads a range of the sample workbook as Excel would pass it: results of formulas, errors as their codes. */
export async function sampleRanges(): Promise<(address: string) => any[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path.join(root, 'samples/go-to-market-plan.xlsx')) as any);
  return (address) => {
    const [, sheet, from, , to] = /^'?([^'!]+)'?!(\$?[A-Z]+\$?\d+)(:(\$?[A-Z]+\$?\d+))?$/.exec(
      address,
    ) as RegExpExecArray;
    const [top, left] = place(from);
    const [bottom, right] = place(to ?? from);
    const worksheet = workbook.getWorksheet(sheet) as any;
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => valueOf(worksheet.getCell(top + i, left + j))),
    );
  };
}

function place(address: string): [number, number] {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) as RegExpExecArray;
  return [Number(digits), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
}

function valueOf(cell: any): any {
  // The other cells of a merged range are blank in Excel.
  if (cell.isMerged && cell.master !== cell) return null;
  const value = cell.value && typeof cell.value === 'object' && 'result' in cell.value ? cell.value.result : cell.value;
  return value && typeof value === 'object'
    ? (value.error ?? value.richText?.map((run: any) => run.text).join('') ?? value)
    : value;
}
