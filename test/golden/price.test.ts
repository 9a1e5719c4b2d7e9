import { addresses } from '../../samples/layout.js';
import { call, column, hosts } from '../bundle/hosts';
import cases from './reference-cases.json';
import { sampleRanges } from './sampleWorkbook';
import sheets from './sheets.json';

interface Case {
  id: string;
  function: string;
  inputs: any;
  expected: any;
}

const of = (name: string) =>
  (cases as Case[]).filter((one) => one.function === name).map((one) => [one.id, one] as const);
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
let range: (address: string) => any[][];

beforeAll(async () => {
  range = await sampleRanges();
});

describe.each(hosts().map((host) => [host.name, host] as const))('price and value in %s', (_, host) => {
  const value = (name: string, ...args: unknown[]) => call(host, name, ...args).value;

  test.each(of('PRICEVALUE'))('PRICEVALUE %s', (_id, { inputs, expected }) => {
    const { prices, values, weights, segments } = inputs;
    const args = [column(prices), column(values), weights && column(weights), segments && column(segments)];
    expect(value('PRICEVALUE', ...args)).toBeCloseTo(expected, 9);
  });

  test.each(of('PRICEBAND'))('PRICEBAND %s', (_id, { inputs, expected }) => {
    const { prices, values, weights, tolerance } = inputs;
    expect(value('PRICEBAND', column(prices), column(values), column(weights), tolerance)).toBeCloseTo(expected, 9);
    const table = value('PRICETABLE', column(prices), column(values), column(weights), tolerance);
    // Revenue missing up to the corridor's floor, from the same source.
    expect(row(table, 'Missing to the floor')[7]).toBeCloseTo(5.987, 3);
    expect(row(table, 'Total')[3]).toBe(345);
    expect(row(table, 'Total')[8]).toBeCloseTo(0.855621, 6);
  });

  // FAIRPRICE takes values other than 0: the data are shifted to be so, and the intercept with them.
  test.each(of('theil_sen'))('FAIRPRICE %s', (_id, { inputs, expected }) => {
    const x = inputs.x.map((one: number) => one + 10);
    const [header, [slope, intercept, used]] = value('FAIRPRICE', column(inputs.y), column(x));
    expect(header).toEqual(['Slope', 'Intercept', 'Deals used']);
    expect(slope).toBeCloseTo(expected.slope, 9);
    expect(intercept).toBeCloseTo(expected.intercept - 10 * expected.slope, 9);
    expect(used).toBe(x.length);
    expect(value('FAIRPRICE', column(inputs.y), column(x), [[x[0]]])).toBeCloseTo(
      expected.intercept + expected.slope * inputs.x[0],
      9,
    );
  });

  test.each(of('somers_d_y_given_x'))('PRICEVALUE from %s', (_id, { inputs, expected }) => {
    expect(value('PRICEVALUE', column(inputs.y), column(inputs.x))).toBeCloseTo((1 + expected) / 2, 10);
  });

  // A cell of the table is one deal that weighs its count.
  test.each(of('somers_d_from_table'))('weighted PRICEVALUE from %s', (_id, { inputs, expected }) => {
    const cells = inputs.table.flatMap((counts: number[], i: number) =>
      counts.map((weight, j) => [j + 1, i + 1, weight]),
    );
    const columns = [0, 1, 2].map((at) => cells.map((cell: number[]) => [cell[at]]));
    expect(value('PRICEVALUE', ...columns)).toBeCloseTo((1 + expected) / 2, 10);
  });

  // τ-b of discount and quantity: x becomes a discount, y a quantity.
  test.each(of('kendall_tau_b'))('LEAKTABLE’s τ-b from %s', (_id, { inputs, expected }) => {
    const net = column(inputs.x.map((x: number) => 1000 - x));
    const quantity = column(inputs.y.map((y: number) => y + 1));
    const list = net.map(() => [1000]);
    expect(row(value('LEAKTABLE', list, net, quantity), 'Total')[10]).toBeCloseTo(expected, 10);
  });

  test.each(of('quantile_type7'))('LEAKTABLE’s band from %s', (_id, { inputs, expected }) => {
    expect(inputs.p).toEqual([0.1, 0.5, 0.9]);
    const band = row(
      value(
        'LEAKTABLE',
        inputs.x.map(() => [100]),
        column(inputs.x),
      ),
      'Total',
    ).slice(7, 10);
    band.forEach((ratio, i) => expect(100 * ratio).toBeCloseTo(expected[i], 10));
  });

  test('the deal sheet', () => {
    const { rows, expected } = sheets.deals as any;
    const lines = rows.slice(1);
    const of = (at: number, from = lines): any[][] => from.map((line: any[]) => [line[at]]);
    const [prices, values, segments] = [of(4), of(6), of(1)];
    expect(value('PRICEVALUE', prices, values)).toBeCloseTo(expected.PRICEVALUE_pooled, 9);
    expect(value('PRICEVALUE', prices, values, null, segments)).toBeCloseTo(expected.PRICEVALUE_by_segment, 9);
    expect(value('PRICEBAND', prices, values, null, 0.1, segments)).toBeLessThanOrEqual(1);

    const table = value('PRICETABLE', prices, values, null, null, segments);
    const { se, lo, hi } = expected.jackknife_by_segment;
    expect(row(table, 'Standard error')[8]).toBeCloseTo(se, 9);
    expect(row(table, '95% lower limit')[8]).toBeCloseTo(lo, 9);
    expect(row(table, '95% upper limit')[8]).toBeCloseTo(hi, 9);
    expect(row(table, 'Pooled score')[8]).toBeCloseTo(expected.PRICEVALUE_pooled, 9);
    for (const [name, { slope, intercept, n }] of Object.entries<any>(expected.fair_value_lines)) {
      const found = table.find(([label]: any[]) => String(label).toLowerCase() === name);
      expect(found[1]).toBe(n);
      expect(found[9]).toBeCloseTo(slope, 9);
      expect(found[10]).toBeCloseTo(intercept, 9);
    }
    expect(row(table, 'Deals used')[3]).toBe(11);
    expect(row(table, 'Left out: price is an error')[3]).toBe(1);
    expect(row(table, 'Left out: no value')[3]).toBe(1);
    expect(row(table, 6 as any)[11]).toBe('price is an error');
    expect(row(table, 10 as any)[11]).toBe('no value');

    // Revenue as weights: net times quantity, as the sheet's own formula would give it.
    const number = (text: any) => Number(String(text).replace(/[$,]|USD/g, ''));
    const revenue = lines.map((line: any[]) => [line[4] === '#N/A' ? '#N/A' : number(line[4]) * number(line[5])]);
    expect(value('PRICEVALUE', prices, values, revenue, segments)).toBeCloseTo(
      expected.PRICEVALUE_by_segment_revenue,
      9,
    );
    expect(value('PRICEBAND', prices, values, revenue, null, segments)).toBeCloseTo(
      expected.PRICEBAND_by_segment_10,
      9,
    );

    expect(call(host, 'PRICELEAK', of(2), of(4), of(5)).code).toBe(expected.PRICELEAK_with_error_row);
    const mended = lines.filter((line: any[]) => line[4] !== '#N/A');
    const leak = [of(2, mended), of(4, mended), of(5, mended)];
    // 17,180 of 90,800: Σq(list − net) and Σq·list by hand.
    expect(value('PRICELEAK', ...leak)).toBeCloseTo(17180 / 90800, 12);
    const leaks = value('LEAKTABLE', ...leak, of(1, mended));
    expect(row(leaks, 'Total')[6]).toBeCloseTo(17180 / 90800, 12);
    // The sheet's expected value is 16,580 of 88,400: the same without its last deal, D-013.
    const shorter = mended.filter((line: any[]) => line[0] !== 'D-013');
    expect(value('PRICELEAK', of(2, shorter), of(4, shorter), of(5, shorter))).toBeCloseTo(
      expected.PRICELEAK_without_error_row,
      9,
    );
    expect(row(leaks, 'Total')[1]).toBe(12);
    expect(row(leaks, '(no segment)')).toBeUndefined();
  });

  // From an implementation that shares no code with the add-in; it leaves refunds out.
  test('the sample workbook’s deals', () => {
    const { deals } = addresses;
    const refunds = range(deals.quantities).map(([quantity]) => Number(quantity) < 0);
    const [prices, values, segments] = [deals.prices, deals.values, deals.segments].map((address) =>
      range(address).filter((_row, i) => !refunds[i]),
    );
    expect(value('PRICEVALUE', prices, values)).toBeCloseTo(0.618634920635, 11);
    expect(value('PRICEVALUE', prices, values, null, segments)).toBeCloseTo(0.627074488614, 11);
    const table = value('PRICETABLE', prices, values, null, null, segments);
    expect(row(table, 'Deals used')[3]).toBe(274);
    expect(row(table, 'Pooled score')[8]).toBeCloseTo(0.618634920635, 11);
    expect(row(table, 'Enterprise')[3]).toBeCloseTo(0.93119713728, 11);
    expect(row(table, 'Mid-market')[3]).toBeCloseTo(0.211716477122, 11);
    // Named by the spelling that comes first.
    expect(row(table, 'smb')[3]).toBeCloseTo(0.808207466515, 11);
    expect(row(table, 'Warning: inverted')[11]).toMatch(/ in Mid-market$/);
    const band = call(host, 'PRICEBAND', prices, values, null, null, segments);
    expect(band).toMatchObject({ code: '#N/A', sentence: expect.stringMatching(/does not rise.*“Mid-market”/) });
  });

  test('an inverted segment that pooled prices hide', () => {
    const prices = column([10, 12, 14, 50, 45, 40]);
    const values = column([1, 2, 3, 2, 3, 4]);
    const segments = column(['SMB', 'SMB', 'SMB', 'Enterprise', 'Enterprise', 'Enterprise']);
    expect(value('PRICEVALUE', prices, values)).toBeCloseTo(0.692308, 6);
    expect(value('PRICEVALUE', prices, values, null, segments)).toBe(0.5);
    const table = value('PRICETABLE', prices, values, null, null, segments);
    expect(row(table, 'Warning: inverted')[11]).toBe('more value carries less price in Enterprise');
    expect(row(table, 'Pooled score')[8]).toBeCloseTo(0.692308, 6);
    expect(call(host, 'PRICEBAND', prices, values, null, null, segments).sentence).toMatch(/“Enterprise”/);
  });
});
