import { formatDate } from './dates';
import type { BookGrid } from './grid';
import { spreadsheetObject } from './spreadsheet';

/** What the emulation stands on, and what it tells the page around it. */
export interface Host {
  book: BookGrid;
  /** The script's own realm: what it is handed must be of its own classes. */
  realm: { Date: DateConstructor };
  /** The text of a file of the script project. */
  file(name: string): string;
  showMenu(items: { label: string; calls: string }[]): void;
  showSidebar(page: string, title: string): void;
  /** Called when the script flushes what it wrote. */
  flushed(): void;
  /** Whether somebody else holds the lock. */
  locked(): boolean;
}

/** The services that the server uses, over a grid; nothing else of Google's is there. */
export function services(host: Host): Record<string, object> {
  return {
    SpreadsheetApp: {
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
      getActiveSpreadsheet: () => spreadsheetObject(host),
      getUi: () => userInterface(host),
      flush: () => host.flushed(),
    },
    HtmlService: {
      createHtmlOutputFromFile: (name: string) => htmlOutput(host.file(name)),
      createHtmlOutput: htmlOutput,
    },
    LockService: { getDocumentLock: () => lock(host) },
    Utilities: {
      formatDate: (date: Date, timeZone: string, pattern: string) => formatDate(date.getTime(), timeZone, pattern),
    },
  };
}

function htmlOutput(content: string) {
  let title = '';
  const output = {
    getContent: () => content,
    getTitle: () => title,
    setTitle: (text: string) => {
      title = text;
      return output;
    },
  };
  return output;
}

function userInterface(host: Host): object {
  return {
    createAddonMenu: () => {
      const items: { label: string; calls: string }[] = [];
      const menu = {
        addItem: (label: string, calls: string) => {
          items.push({ label, calls });
          return menu;
        },
        addToUi: () => host.showMenu(items),
      };
      return menu;
    },
    showSidebar: (output: ReturnType<typeof htmlOutput>) => host.showSidebar(output.getContent(), output.getTitle()),
  };
}

function lock(host: Host): object {
  let held = false;
  return {
    tryLock: () => (held = !host.locked()),
    hasLock: () => held,
    releaseLock: () => (held = false),
  };
}
