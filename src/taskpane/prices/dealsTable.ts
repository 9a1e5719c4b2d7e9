import type { DealLine, PricesView } from '../../planning/views/views';
import { percent, type Money } from '../figures';
import { shownRows, type ShownTable } from '../tableCells';
import { tableWords as words } from './words';

interface Column {
  heading: string;
  numeric: boolean;
  text(line: DealLine): string;
}

/** The deals as people read them: what can't be said is left out in words, not in signs. */
export function dealsTable({ lines, countedBy }: Pick<PricesView, 'lines' | 'countedBy'>, money: Money): ShownTable {
  const shown = lines.slice(0, shownRows);
  const columns = columnsOf(lines, countedBy, money);
  return {
    columns: columns.map(({ heading }) => heading),
    numeric: columns.map(({ numeric }) => numeric),
    rows: shown.map((line) => columns.map(({ text }) => text(line))),
    more: lines.length - shown.length,
  };
}

function columnsOf(lines: readonly DealLine[], countedBy: string | null, money: Money): Column[] {
  /** A figure, nothing for a deal that is left out, and a word where there is no fair price to hold it against. */
  const figure =
    (of: (line: DealLine) => number | null, write: (value: number) => string) =>
    (line: DealLine): string => {
      const value = of(line);
      return value !== null ? write(value) : line.leftOut ? '' : words.unknown;
    };
  const number = (heading: string, text: Column['text']): Column => ({ heading, numeric: true, text });
  const plain = (heading: string, text: Column['text']): Column => ({ heading, numeric: false, text });
  const some = (of: (line: DealLine) => string, column: Column): Column[] => (lines.some(of) ? [column] : []);
  return [
    plain(words.deal, ({ name }) => name),
    number(
      words.price,
      figure(({ price }) => price, money),
    ),
    // The reason stands at the far end of the row.
    number(words.fair, (line) => (line.leftOut ? words.out : figure(({ fair }) => fair, money)(line))),
    number(
      words.deviation,
      figure(({ deviation }) => deviation, words.off),
    ),
    plain(words.inBand, ({ inBand, leftOut }) =>
      inBand === null ? (leftOut ? '' : words.unknown) : words.yesNo(inBand),
    ),
    number(
      words.value,
      figure(
        ({ value }) => value,
        (value) => value.toLocaleString('en'),
      ),
    ),
    ...some(
      ({ segment }) => segment,
      plain(words.segment, ({ segment }) => segment),
    ),
    ...(countedBy === null
      ? []
      : [
          number(
            words.countsFor(countedBy),
            figure(({ weight }) => weight, money),
          ),
        ]),
    number(
      words.money,
      figure(({ money: lacking }) => lacking, words.toBand(money)),
    ),
    number(
      words.inOrder,
      figure(({ inOrder }) => inOrder, percent),
    ),
    plain(words.standing, ({ standing }) => standing),
    ...some(
      ({ leftOut }) => leftOut,
      plain(words.leftOut, ({ leftOut }) => leftOut),
    ),
  ];
}
