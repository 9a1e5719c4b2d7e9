import { addresses } from '../../samples/layout.js';
import { call, hosts, type Host } from '../bundle/hosts';
import { argument, expectFigure, expectFigures } from './figures';
import scores from './sampleScores.json';
import { sampleRanges } from './sampleWorkbook';
import { cellOf, layoutOf } from './tableLayout';

const { survey, deals, tolerance } = scores as any;
let range: (address: string) => any[][];

beforeAll(async () => {
  range = await sampleRanges();
});

/** The value of a call; its trouble fails the test. */
function value(host: Host, name: string, ...given: unknown[]): any {
  const result = call(host, name, ...given.map((one) => argument(host, one)));
  if (result.code !== undefined) throw new Error(`${name} gave ${result.code}: ${result.sentence}`);
  return result.value;
}

function expectBand(host: Host, wanted: number | '#N/A', ...given: unknown[]): void {
  if (wanted === '#N/A') expect(call(host, 'PRICEBAND', ...given.map((one) => argument(host, one))).code).toBe('#N/A');
  else expectFigure('PRICEBAND', value(host, 'PRICEBAND', ...given), wanted, tolerance);
}

const jackknife = ({ c, se, low, high, effective_number }: any) => ({ c, se, low, high, effective_number });

describe.each(hosts().map((host) => [host.name, host] as const))('scores of the sample workbook in %s', (_, host) => {
  const { ratings, roles, leader, rep } = addresses.survey;
  const { prices, values, segments, list, quantities } = addresses.deals;

  test('survey: the score', () => {
    const score = value(host, 'PERCEPTIONGAP', range(ratings), range(roles), leader, rep);
    expectFigure('PERCEPTIONGAP', score, survey.PERCEPTIONGAP, tolerance);
  });

  test('survey: every figure of every element, and the noise floor', () => {
    const table = value(host, 'PERCEPTIONTABLE', range(ratings), range(roles), leader, rep);
    survey.elements.forEach((element: Record<string, number | null>, e: number) => {
      const row = layoutOf('PERCEPTIONTABLE').firstRow + e;
      for (const [field, wanted] of Object.entries(element))
        expectFigure(`element ${e + 1}, ${field}`, cellOf('PERCEPTIONTABLE', table, row, field), wanted, tolerance);
    });
    expectFigures('PERCEPTIONTABLE', table, { noise_floor: survey.noise_floor }, tolerance);
  });

  test.each([
    ['pooled', false, false],
    ['bySegment', false, true],
    ['bySegmentByQuantity', true, true],
  ] as const)('deals: %s, with its interval', (name, isWeighted, isSegmented) => {
    const weights = isWeighted ? range(quantities) : null;
    const given = [range(prices), range(values), weights, isSegmented ? range(segments) : null];
    const banded = [...given.slice(0, 3), null, given[3]];
    expectFigure('PRICEVALUE', value(host, 'PRICEVALUE', ...given), deals[name].c, tolerance);
    expectFigures('PRICETABLE', value(host, 'PRICETABLE', ...banded), jackknife(deals[name]), tolerance);
  });

  test('deals: rows left out are counted by reason', () => {
    const table = value(host, 'PRICETABLE', range(prices), range(values), range(quantities), null, range(segments));
    const reasons = Object.entries(deals.leftOut).filter(([reason]) => reason !== 'used');
    expectFigures('PRICETABLE', table, Object.fromEntries(reasons) as Record<string, number>, 0);
  });

  test('deals: the corridor of all, and none where a segment is inverted', () => {
    expectBand(host, deals.pooled.PRICEBAND, range(prices), range(values));
    expectBand(host, deals.bySegment.PRICEBAND, range(prices), range(values), null, null, range(segments));
  });

  test.each(Object.keys(deals.segments))('deals: %s by itself', (name) => {
    const here = range(segments).map(([label]) => String(label).trim().toLowerCase() === name);
    const only = (address: string) => range(address).filter((_row, i) => here[i]);
    const wanted = deals.segments[name];
    const given = [only(prices), only(values)];
    expectFigure('PRICEVALUE', value(host, 'PRICEVALUE', ...given), wanted.c, tolerance);
    expectFigures('PRICETABLE', value(host, 'PRICETABLE', ...given), jackknife(wanted), tolerance);
    const weighted = value(host, 'PRICETABLE', ...given, only(quantities));
    expectFigures('PRICETABLE', weighted, jackknife(deals.segmentsByQuantity[name]), tolerance);
    expectBand(host, wanted.PRICEBAND, ...given);
    const line = value(host, 'FAIRPRICE', ...given);
    for (const field of ['slope', 'intercept'])
      expectFigure(field, cellOf('FAIRPRICE', line, layoutOf('FAIRPRICE').firstRow, field), wanted[field], tolerance);
  });

  test('deals: a broken lookup stops the leak, and without it the leak is known', () => {
    const log = [list, prices, quantities].map((address) => range(address));
    const broken = call(host, 'PRICELEAK', ...log.map((one) => argument(host, one)));
    expect(broken.code).toBe(deals.PRICELEAK.withErrorRows);
    const whole = log.map((one) => one.filter((_row, i) => !deals.PRICELEAK.errorRows.includes(i + 4)));
    expectFigure('PRICELEAK', value(host, 'PRICELEAK', ...whole), deals.PRICELEAK.withoutErrorRows, tolerance);
    // Without quantities, each row once; the foot of the log has no prices and counts for nothing.
    const once = value(host, 'PRICELEAK', whole[0], whole[1]);
    expectFigure('PRICELEAK', once, deals.PRICELEAK.withoutErrorRowsUnweighted, tolerance);
  });
});
