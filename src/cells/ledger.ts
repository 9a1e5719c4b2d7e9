import { CellError, plain } from './cell';
import { readEntries, type Entries, type Layout } from './entries';
import { labelKey, labelOf } from './label';
import { matrixOf, shapeOf } from './matrix';
import { isMissing, parseNumber } from './number';
import { SheetError, wrong } from './sheetError';
import { readStrategy, type Strategy } from './strategy';
import { Targets } from './target';

/** A sheet's money against a strategy: its entries, and what their tags stand for. */
export interface Ledger extends Entries {
  layout: Layout;
  strategy: Strategy;
  targets: Targets;
}

export function readLedger(
  amountsArgument: unknown,
  tagsArgument: unknown,
  strategyArgument: unknown,
  mapArgument?: unknown,
): Ledger {
  const amounts = matrixOf(amountsArgument);
  const tags = matrixOf(tagsArgument);
  const strategy = readStrategy(strategyArgument);
  const layout = layoutOf(amounts, tags, strategy);
  const targets = new Targets(strategy, mapArgument, tags);
  return { layout, strategy, targets, ...readEntries(amounts, tags, layout, targets) };
}

function layoutOf(amounts: unknown[][], tags: unknown[][], strategy: Strategy): Layout {
  const [rows, columns] = [amounts.length, amounts[0].length];
  const imperatives = strategy.names.length;
  const sharesFit = tags.length === rows && tags[0].length === imperatives;
  const couldBeLabels = imperatives === 1 || (rows === 1 && columns === imperatives);
  if (sharesFit && (!couldBeLabels || holdsShares(tags, strategy))) return 'shares';
  if (tags.length === rows && tags[0].length === 1) return 'long';
  if (tags.length === 1 && tags[0].length === columns) return 'wide';
  throw wrong(
    `amounts is ${shapeOf(amounts)}, but tags is ${shapeOf(tags)}. Give one tag for each row (${rows} by 1), ` +
      `one for each column (1 by ${columns}), or a share for each row and imperative (${rows} by ${imperatives}).`,
  );
}

/** Whether cells that could be labels are shares: numbers all, at least one, and none the name of an imperative. */
function holdsShares(tags: unknown[][], strategy: Strategy): boolean {
  let numbers = 0;
  for (const row of tags) {
    for (const cell of row) {
      const value = plain(cell);
      if (value === null || (typeof value === 'string' && isMissing(value))) continue;
      if (typeof value !== 'number' && !(typeof value === 'string' && parseNumber(value))) return false;
      if (strategy.places.has(labelKey(String(value)))) return false;
      numbers++;
    }
  }
  return numbers > 0;
}

/** The labels that go with a ledger's rows (its lines or teams), one for each. */
export function readRowLabels(argument: unknown, name: string, ledger: Ledger): string[] {
  const rows = matrixOf(argument);
  if (rows.length !== ledger.rows || rows[0].length !== 1) {
    throw wrong(
      `${name} is ${shapeOf(rows)}, but amounts has ${ledger.rows} rows. Give one column with as many rows as amounts.`,
    );
  }
  return rows.map(([cell], i) => {
    const label = labelOf(cell);
    if (label instanceof CellError)
      throw new SheetError(label.code, `Row ${i + 1} of ${name} shows ${label.code}. Mend that cell first.`);
    return label;
  });
}
