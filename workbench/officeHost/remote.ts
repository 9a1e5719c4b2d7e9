import type { Block, Book } from '../grid/book';
import type { Calculation } from '../grid/calculation';
import type { BatchHost } from './batch';

export interface Property {
  get?: () => unknown;
  /** A promise is waited for. */
  set?: (value: unknown) => unknown;
}

type Link = (...given: unknown[]) => Remote | null | Promise<Remote | null>;

/** One object of Excel's object model as the pane sees it. A null in its place is Excel's null object. */
export interface Remote {
  kind: string;
  /** What office.js needs to find the object again in a later batch. */
  identity?: Record<string, unknown>;
  properties?: Record<string, Property>;
  links?: Record<string, Link>;
  methods?: Record<string, (...given: unknown[]) => unknown>;
  items?: () => Remote[];
  /** The cells, where the object is a range. */
  block?: Block;
}

/** What the objects need of the page. */
export interface Host extends BatchHost {
  book: Book;
  calculation: Calculation;
  events: { watch(kind: EventKind, sheetId: string): void };
  forget(id: string): void;
}

export type EventKind = 'changed' | 'selection' | 'activated';

export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (what: string): OfficeError =>
  new OfficeError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
export const denied = (sheet: string): OfficeError =>
  new OfficeError('AccessDenied', `The sheet ${sheet} is protected.`);
export const invalid = (why: string): OfficeError => new OfficeError('InvalidArgument', why);

/** A collection's two ways to look up: one throws, the other gives the null object. */
export const lookups = (find: (key: string) => Remote | null, what: string): Record<string, Link> => ({
  GetItem: (key) => {
    const found = find(String(key));
    if (!found) throw notFound(`${what} ${String(key)}`);
    return found;
  },
  GetItemOrNullObject: (key) => find(String(key)),
});
