import { bridgeTo, type Runner } from './googleSheets/bridge';
import { Follower, type Visibility } from './googleSheets/following';
import { obstaclesTo } from './googleSheets/obstacles';
import { readSheet } from './googleSheets/reading';
import { stepsOf } from './googleSheets/steps';
import { takeSteps } from './googleSheets/writing';
import { callsOf } from './calls';
import { areaOf } from './touched';
import { refusal } from './words';
import type { Workbook } from './workbook';

/** The spreadsheet that Google Sheets has open beside the sidebar, through google.script.run. */
export function googleSheetsWorkbook(run: Runner, page: Visibility = document): Workbook {
  const calls = bridgeTo(run);
  const follower = new Follower(calls, page);
  return {
    dialect: 'sheets',
    sheets: () => calls.listSheets(),
    selection: () => calls.selectedPlace(),
    async read(sheet, area, progress = {}) {
      progress.signal?.throwIfAborted();
      await follower.follow(sheet, area ?? null);
      return readSheet(calls, sheet, area ?? null, progress);
    },
    named: () => calls.listNames(),
    async formulas(functions) {
      if (!functions.length) return [];
      const found = await calls.findFormulas([...functions]);
      const ours = callsOf(functions);
      return found.filter(({ formula }) => ours(formula));
    },
    async conflicts(plan) {
      return obstaclesTo(plan, calls, await calls.listSheets(), await calls.listNames());
    },
    async write(plan, progress = {}) {
      progress.signal?.throwIfAborted();
      const named = await calls.listNames();
      const obstacles = await obstaclesTo(plan, calls, await calls.listSheets(), named);
      if (obstacles.length) throw new Error(refusal(obstacles));
      await takeSteps(stepsOf(plan, named), calls, progress);
      await calls.showPlace({ sheet: plan.show.sheet, area: areaOf(plan.show.cell) });
    },
    async select(place) {
      await calls.showPlace(place);
    },
    onEdit: async (listener) => follower.onEdit(listener),
    onSelect: (listener) => follower.onSelect(listener),
  };
}
