import { captionsOf, holdsAmount, readMoney, type Money } from '../../cells/money';
import { readNames } from '../../cells/names';
import { shapeOf, matrixOf } from '../../cells/matrix';
import { nothing, quote, wrong } from '../../cells/sheetError';
import { cascade, type Cascade } from '../../scores/cascade';
import { requireArguments } from '../arguments';

export interface CascadeAssessment {
  cascade: Cascade;
  /** What the levels are called, the strategy first. */
  names: string[];
  imperatives: string[];
  money: Money;
  /** Rows without any amount, captions not counted. */
  withoutAmount: number;
  /** Rows of text without a number, left out. */
  captions: number;
}

/** Labels of the rows make a row a line: text in it is then no caption, except in the first row. */
export function assessCascade(levels: unknown, imperativeNames?: unknown, levelNames?: unknown): CascadeAssessment {
  requireArguments({ levels });
  const money = readMoney(levels, 'levels');
  const { rows, columns } = money;
  if (columns < 2)
    throw wrong(
      `levels is ${shapeOf(matrixOf(levels))}. Give two columns or more: the strategy first, then each level down to the people who sell.`,
    );
  const labels = readNames(imperativeNames, 'imperatives', rows, 'imperatives (rows of levels)', () => '');
  const names = readNames(levelNames, 'names', columns, 'levels (columns)', (l) => (l ? `Level ${l}` : 'Strategy'));
  const captions = captionsOf([money], (row) => row > 0 && labels[row] !== '');
  const imperatives = labels.map((label, i) => label || `Row ${i + 1}`);
  const found = cascade(columnsOf(money, names));
  const withoutAmount = imperatives.filter((_, i) => !captions.has(i) && !holdsAmount(money, i)).length;
  return { cascade: found, names, imperatives, money, withoutAmount, captions: captions.size };
}

/** The amounts by level; each must be 0 or more, and each level must have some. */
function columnsOf({ rows, columns, amounts }: Money, names: string[]): number[][] {
  return names.map((name, l) => {
    const column = Array.from({ length: rows }, (_, i) => amounts[i * columns + l]);
    const negative = column.findIndex((amount) => amount < 0);
    if (negative >= 0) {
      throw wrong(
        `Row ${negative + 1}, column ${l + 1} of levels is ${column[negative]}. Amounts must be 0 or more: net a credit with the line it reduces.`,
      );
    }
    if (column.every((amount) => amount === 0)) {
      throw nothing(
        `Column ${l + 1} of levels (${quote(name)}) holds no amount yet. Type what each imperative gets there, or leave the column out.`,
      );
    }
    return column;
  });
}
