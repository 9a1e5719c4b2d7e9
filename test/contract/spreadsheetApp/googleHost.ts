import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Cell } from '../../../src/planning/sheet';
import { googleSheetsWorkbook } from '../../../src/workbook/googleSheets';
import { bridgeTo, type Runner } from '../../../src/workbook/googleSheets/bridge';
import { services, type Host } from '../../../workbench/sheetsHost/host';
import { scriptRun } from '../../../workbench/sheetsHost/scriptRun';
import { appsScriptHost, dist } from '../../bundle/hosts';
import type { Calculate } from '../memorySheet';
import { MemoryBook } from './memoryBook';

/** The sidebar's page: seen or not. */
export class SeenPage {
  visibilityState: DocumentVisibilityState = 'visible';
  private readonly listeners: (() => void)[] = [];

  addEventListener(_: 'visibilitychange', listener: () => void): void {
    this.listeners.push(listener);
  }

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.listeners.forEach((tell) => tell());
  }
}

/**
 * Google Sheets as far as Plumbline meets it: the built server in a context that has Google's services and nothing else, over
 * a spreadsheet in memory, reached through the rules of google.script.run.
 */
export function googleHost(sheets: Record<string, readonly (readonly Cell[])[]>, calculate: Calculate = () => 0) {
  const book = new MemoryBook(sheets, calculate);
  const page = new SeenPage();
  const asked: string[] = [];
  const sent: unknown[][] = [];
  const told = { menu: [] as { label: string; calls: string }[], sidebar: '', title: '' };
  const state = {
    /** The clock of the script, in milliseconds. */
    now: 0,
    locked: false,
    flushed: () => undefined as void,
    /** Called before each call is carried out; what it throws is what Google says instead. */
    gate: (_name: string) => undefined as void,
  };
  const host: Host = {
    book,
    realm: {
      get Date() {
        return vm.runInContext('Date', context) as DateConstructor;
      },
    },
    file: (name) => readFileSync(dist('appsscript', `${name}.html`), 'utf8'),
    showMenu: (items) => (told.menu = items),
    showSidebar: (content, title) => Object.assign(told, { sidebar: content, title }),
    flushed: () => state.flushed(),
    locked: () => state.locked,
  };
  const { context } = appsScriptHost(services(host));
  const clock = vm.runInContext('Date', context) as { now: () => number };
  clock.now = () => state.now;
  const run = scriptRun(context, (name, call, given) => {
    asked.push(name);
    sent.push(given);
    state.gate(name);
    return call();
  }) as Runner;
  return {
    book,
    page,
    state,
    told,
    asked,
    sent,
    context,
    calls: bridgeTo(run),
    workbook: googleSheetsWorkbook(run, page),
  };
}
