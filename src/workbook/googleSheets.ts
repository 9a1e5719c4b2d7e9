import { bridgeTo, type Runner } from './googleSheets/bridge';
import { Follower, type Visibility } from './googleSheets/following';
import { obstaclesTo } from './googleSheets/obstacles';
import { readSheet } from './googleSheets/reading';
import { areaAt, stepsOf } from './googleSheets/steps';
import { takeSteps } from './googleSheets/writing';
import type { Workbook } from './workbook';

/** The spreadsheet that Google Sheets has open beside the sidebar, through google.script.run. */
export function googleSheetsWorkbook(run: Runner, page: Visibility = document): Workbook {
  const calls = bridgeTo(run);
  const follower = new Follower(calls, page);
  const workbook: Workbook = {
    dialect: 'sheets',
    sheets: () => calls.listSheets(),
    selection: () => calls.selectedPlace(),
    async read(sheet, area, progress = {}) {
      progress.signal?.throwIfAborted();
      await follower.follow(sheet, area ?? null);
      return readSheet(calls, sheet, area ?? null, progress);
    },
    named: () => calls.listNames(),
    formulas: (functions) => calls.findFormulas([...functions]),
    async conflicts(plan) {
      return obstaclesTo(plan, calls, await calls.listSheets(), await calls.listNames());
    },
    async write(plan, progress = {}) {
      const named = await calls.listNames();
      const [obstacle, ...more] = await obstaclesTo(plan, calls, await calls.listSheets(), named);
      if (obstacle) throw new Error(refusal(obstacle, more.length));
      await takeSteps(stepsOf(plan, named), calls, progress);
      await calls.showPlace({ sheet: plan.show.sheet, area: areaAt(plan.show.cell) });
    },
    async select(place) {
      await calls.showPlace(place);
    },
    onEdit: async (listener) => follower.onEdit(listener),
    onSelect: async (listener) => follower.onSelect(listener),
  };
  return workbook;
}

function refusal({ kind, address, says }: { kind: string; address: string; says: string }, more: number): string {
  const what = kind === 'filled' ? `${address} holds “${says}”, which would be overwritten.` : says;
  return `Nothing was written. ${what}${more ? ` ${more} more places are in the way.` : ''}`;
}
