import { column, type Host } from '../bundle/hosts';
import { figureOf, type TableName } from './tableLayout';

const errorText = /^#(?:[A-Z0-9_/]+[!?]|N\/A)$/;

/** An argument as the host passes it: lists of one dimension are columns, error cells what this host has for them. */
export function argument(host: Host, given: unknown): unknown {
  const cell = (one: unknown) => (typeof one === 'string' && errorText.test(one) ? host.errorCell(one) : one);
  return Array.isArray(given) ? column(given).map((row) => row.map(cell)) : cell(given);
}

/**
 * A figure is the number wanted to its tolerance (for numbers above 1 of their size), or "n.e." where there is none.
 * p-values are compared by their own size: nothing else tells 6e-12 from 6e-9.
 */
export function expectFigure(what: string, actual: unknown, wanted: number | null, tolerance: number): void {
  if (wanted === null) {
    if (actual !== 'n.e.') throw new Error(`${what} is ${String(actual)}, not n.e.`);
    return;
  }
  const isP = /(^|\W)p(_holm)?$/.test(what);
  const allowed = isP ? 1e-7 * wanted : tolerance * Math.max(1, Math.abs(wanted));
  // Written so that NaN and text fail.
  if (!(typeof actual === 'number' && Math.abs(actual - wanted) <= allowed))
    throw new Error(`${what} is ${String(actual)}, not ${wanted} to ${allowed}`);
}

/** Summary figures of a table by the names the cases give them. */
export function expectFigures(
  name: TableName,
  table: any[][],
  figures: Record<string, number | null>,
  tolerance: number,
): void {
  for (const [field, wanted] of Object.entries(figures))
    expectFigure(field, figureOf(name, table, field), wanted, tolerance);
}
