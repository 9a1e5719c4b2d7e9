import { LocaleType, LogLevel, mergeLocales, Univer, type Ctor, type IWorkbookData, type Plugin } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { BaseFunction } from '@univerjs/engine-formula';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { SheetFunction } from '../functionList';
import { takeNoPictures, withoutPictures } from './drawings';
import { repaintOnlyWhatIsShown } from './repaint';
import { described, functionClass, type Dispatcher, type Verdict } from './sheetFunction';

export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** The functions go in before any workbook is made: registered later, they would get blanks as 0 and could stop all calculation. */
export function createGrid(
  container: HTMLElement,
  functions: SheetFunction[],
  dispatcher: Dispatcher,
  verdict: Verdict,
): Grid {
  repaintOnlyWhatIsShown();
  takeNoPictures();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, tableWords, drawingWords) },
    logLevel: LogLevel.ERROR,
    darkMode: dark.matches,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    footer: { menus: false, zoomSlider: true },
    disableAutoFocus: true,
    menu: withoutPictures,
    formula: {
      function: functions.map((one): [Ctor<BaseFunction>, string] => [
        functionClass(one, dispatcher, verdict),
        one.name,
      ]),
      description: functions.map(described),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  const presets = [core, UniverSheetsTablePreset(), UniverSheetsDrawingPreset()];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as Ctor<Plugin> as never, plugin[1] as never);
    else univer.registerPlugin(plugin as never);
  }
  const api = FUniver.newAPI(univer);
  dark.addEventListener('change', () => api.toggleDarkMode(dark.matches));
  return { univer, api };
}

/** Shows this workbook in place of the one before. */
export function showWorkbook({ api }: Grid, data: Partial<IWorkbookData>): void {
  const before = api.getActiveWorkbook()?.getId();
  if (before) api.disposeUnit(before);
  api.createWorkbook(data);
}
