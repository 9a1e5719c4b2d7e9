import type { Place } from '../../planning/sheet';
import * as words from '../words';
import { areaOfRange, bounds, rangeOf, run, sheetNamed } from './run';

/** The selected cells; the first rectangle where several are selected. */
export const selectedPlace = (): Promise<Place> =>
  run(async (context) => {
    const range = context.workbook.getSelectedRanges().areas.getItemAt(0).load(bounds);
    const sheet = range.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, area: areaOfRange(range) };
  });

export const selectPlace = ({ sheet: name, area }: Place): Promise<void> =>
  run(async (context) => {
    const sheet = await sheetNamed(context, name, 'name,visibility');
    if (sheet.visibility !== 'Visible') throw new Error(words.sheetHidden(sheet.name));
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
