import { readSales, type Sales } from '../../cells/sales';
import { nothing, wrong } from '../../cells/sheetError';
import { leakOf, pocketPrices, type Leak, type Sold } from '../../scores/leak';
import { requireArguments } from '../arguments';

type Row = (string | number)[];

/** Reads the sales of a call, and asks for what it lacks. */
export function salesOf(list: unknown, net: unknown, quantity?: unknown, segments?: unknown): Sales {
  requireArguments({ list, net });
  return readSales(list, net, quantity, segments);
}

/** The leak of all sales; or the error that says why there is none. */
export function totalLeak(sales: Sales): Leak {
  const leak = leakOf(sales);
  if (!Number.isFinite(leak.list) || !Number.isFinite(leak.leaked))
    throw wrong('The amounts are too large to add. Write them in thousands or millions.');
  if (sales.list.length === 0) throw nothing('No row has a list price yet, so there is nothing to give away.');
  if (leak.list <= 0) {
    throw nothing(
      'Nothing is sold at list price in the end: quantities are blank, or refunds outweigh sales. Give rows with sales.',
    );
  }
  if (!Number.isFinite(leak.share))
    throw wrong('List and net prices are too far apart to compare. Check their units, row by row.');
  return leak;
}

const header: Row = [
  'Segment',
  'Sales',
  'Quantity',
  'List money',
  'Net money',
  'Leaked',
  'Leak share',
  'P10 net/list',
  'P50 net/list',
  'P90 net/list',
  'τ-b discount × quantity',
  'Note',
];

/** What is given away off list by segment, how wide the pocket-price band is, and whether volume earns the discounts. */
export function leakTable(sales: Sales): Row[] {
  const total = totalLeak(sales);
  const rows = sales.segmented
    ? bySegment(sales).map(({ name, sold }) => rowOf(name, sold, leakOf(sold), sales.hasQuantity))
    : [];
  return [header, ...rows, rowOf('Total', sales, total, sales.hasQuantity), ...notesOf(sales)];
}

function bySegment({ list, net, quantity, segments, names }: Sales): { name: string; sold: Sold }[] {
  const parts = names.map((name) => ({
    name,
    sold: { list: [] as number[], net: [] as number[], quantity: [] as number[] },
  }));
  segments.forEach((segment, i) => {
    const { sold } = parts[segment];
    sold.list.push(list[i]);
    sold.net.push(net[i]);
    sold.quantity.push(quantity[i]);
  });
  return parts;
}

function rowOf(name: string, sold: Sold, leak: Leak, hasQuantity: boolean): Row {
  const { count, band, tau } = pocketPrices(sold);
  const quantity = leakOf({
    list: sold.quantity.map(() => 1),
    net: sold.quantity.map(() => 0),
    quantity: sold.quantity,
  });
  const [low, middle, high] = band ?? [NaN, NaN, NaN];
  return [
    name,
    count,
    estimable(quantity.list),
    leak.list,
    leak.list - leak.leaked,
    leak.leaked,
    estimable(leak.share),
    estimable(low),
    estimable(middle),
    estimable(high),
    hasQuantity ? estimable(tau) : '',
    hasQuantity && count > 1 ? volumeNote(tau) : '',
  ];
}

const estimable = (value: number): number | string => (Number.isFinite(value) ? value : 'n.e.');

function volumeNote(tau: number): string {
  if (Number.isNaN(tau)) return 'discounts or quantities are all the same';
  if (tau <= 0) return 'discounts are not earned by volume';
  return tau < 0.3 ? 'discounts follow volume weakly' : 'discounts follow volume';
}

function notesOf(sales: Sales): Row[] {
  const note = (label: string, count: number | '', sentence: string, list: number | '' = ''): Row => [
    label,
    count,
    '',
    list,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    sentence,
  ];
  const refunds = sales.quantity.filter((quantity) => quantity < 0).length;
  const notes = [
    note('Refunds', refunds, 'rows with a quantity below 0: netted in the money, not in the band'),
    note('Without a list price', sales.withoutList, 'left out: there is nothing to give away from'),
    note(
      'Without a net price',
      sales.withoutNet,
      'left out, since 0 and blank are the same: an open quote, or given away free; this is their list money',
      sales.listWithoutNet,
    ),
  ];
  if (sales.hasQuantity)
    notes.push(note('Without a quantity', sales.withoutQuantity, 'priced rows that count nothing'));
  if (sales.currencies.size > 1) {
    const named = [...sales.currencies].sort().join(', ');
    notes.push(
      note('Warning: mixed currencies', '', `the prices name ${named}; they are taken as they stand, never converted`),
    );
  }
  return notes;
}
