import { call, column, hosts } from '../bundle/hosts';
import cases from './reference-cases.json';
import sheets from './sheets.json';

interface Case {
  id: string;
  function: string;
  inputs: any;
  expected: any;
  source: string;
}

const of = (name: string) => (cases as Case[]).filter((one) => one.function === name);
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];

describe.each(hosts().map((host) => [host.name, host] as const))('reference cases in %s', (_, host) => {
  test.each(of('ALIGNSCORE').map((one) => [one.id, one] as const))('ALIGNSCORE %s', (_id, { inputs, expected }) => {
    const args = [column(inputs.amounts), column(inputs.tags), inputs.strategy, null, inputs.reserve ?? null];
    const score = call(host, 'ALIGNSCORE', ...args);
    if (expected.error) {
      expect(score.code).toBe(expected.error);
      return;
    }
    expect(score.value).toBeCloseTo(expected.score, 9);
    expect(call(host, 'ALIGNSCORE', ...args, 'high').value).toBeCloseTo(expected.high, 9);
    const table = call(host, 'ALIGNTABLE', ...args).value;
    expect(row(table, 'Even split')[6]).toBeCloseTo(expected.even_split, 9);
    expect(row(table, 'Money to move')[4]).toBeCloseTo(expected.money_to_move, 6);
    expect(row(table, 'Total')[4]).toBeCloseTo(expected.total, 6);
    expect(row(table, 'Unmapped')[4]).toBeCloseTo(expected.unmapped, 6);
    expect(row(table, 'Non-strategic')[4]).toBeCloseTo(expected.non_strategic, 6);
    const moved = call(host, 'ALIGNMOVES', ...args).value;
    expect(row(moved, 'Total')[2]).toBeCloseTo(expected.money_to_move, 6);
  });

  // Money and weights in the same proportions: the alignment of p with q is their overlap.
  test.each(of('overlap').map((one) => [one.id, one] as const))('overlap %s', (_id, { inputs, expected }) => {
    const names = inputs.p.map((_p: number, k: number) => `Imperative ${k + 1}`);
    const strategy = names.map((name: string, k: number) => [name, inputs.q[k]]);
    expect(call(host, 'ALIGNSCORE', column(inputs.p), column(names), strategy).value).toBeCloseTo(expected, 12);
  });

  test.each(of('effective_number').map((one) => [one.id, one] as const))(
    'effective number %s',
    (_id, { inputs, expected }) => {
      expect(call(host, 'FOCUSCOUNT', column(inputs.shares), null, inputs.order).value).toBeCloseTo(expected, 9);
    },
  );

  test.each(of('FOCUSCOUNT').map((one) => [one.id, one] as const))('FOCUSCOUNT %s', (_id, { inputs, expected }) => {
    const tags = inputs.tags ? column(inputs.tags) : null;
    expect(call(host, 'FOCUSCOUNT', column(inputs.amounts), tags).value).toBeCloseTo(expected, 9);
  });

  // A sheet that holds one amount has it as its total.
  test.each(of('parse_number').map((one) => [one.id, one] as const))('number %s', (_id, { inputs, expected }) => {
    const { value, code } = call(host, 'ALIGNTABLE', [[inputs.cell]], [['Only']], [['Only', 1]]);
    if (expected === null) expect(code).toBe('#N/A');
    else expect(row(value, 'Total')[4]).toBe(expected);
  });

  test('the budget sheet', () => {
    const { rows, strategy, reserve, expected, expected_if_subtotals_untagged: untagged } = sheets.budget as any;
    const lines = rows.slice(3, 19);
    const amounts = lines.map((line: any[]) => line.slice(2, 5));
    const tags = lines.map((line: any[]) => [line[1]]);
    expect(call(host, 'ALIGNSCORE', amounts, tags, strategy, null, reserve).value).toBeCloseTo(expected.ALIGNSCORE, 9);
    const table = call(host, 'ALIGNTABLE', amounts, tags, strategy, null, reserve).value;
    strategy.forEach(([name]: string[], k: number) =>
      expect(row(table, name)[4]).toBeCloseTo(expected.by_imperative[k], 6),
    );
    expect(row(table, 'Unrecognised: Win retial')[4]).toBe(12000);
    const moves = call(host, 'ALIGNMOVES', amounts, tags, strategy, null, reserve).value;
    expected.ALIGNMOVES.forEach(([from, to, money]: [string, string, number], i: number) => {
      expect(moves[i + 1].slice(0, 2)).toEqual([from, to]);
      expect(moves[i + 1][2]).toBeCloseTo(money, 6);
    });
    expect(call(host, 'FOCUSCOUNT', amounts, tags).value).toBeCloseTo(expected.FOCUSCOUNT_by_tag, 9);

    const bare = tags.map(([tag]: string[]) => [/total/i.test(tag) ? '' : tag]);
    expect(call(host, 'ALIGNSCORE', amounts, bare, strategy, null, reserve).value).toBeCloseTo(untagged, 9);
    const warned = call(host, 'ALIGNTABLE', amounts, bare, strategy, null, reserve).value;
    expect(warned.map(([label]: string[]) => label).filter((label: string) => /^Warning: row/.test(label))).toEqual([
      'Warning: row 5',
      'Warning: row 14',
      'Warning: row 16',
    ]);
  });

  test('the territory sheet', () => {
    const { rows, segments, expected } = sheets.territory as any;
    const lines = rows.slice(1);
    const hours = lines.map((line: any[]) => [line[4]]);
    const tags = lines.map((line: any[]) => [line[2]]);
    const quota = segments.map((name: string, k: number) => [name, expected.quota_by_segment[k]]);
    const args = [hours, tags, quota, null, 0.15];
    expect(call(host, 'ALIGNSCORE', ...args).value).toBeCloseTo(expected.ALIGNSCORE_hours_vs_quota_reserve15, 9);
    const table = call(host, 'ALIGNTABLE', ...args).value;
    segments.forEach((name: string, k: number) =>
      expect(row(table, name)[4]).toBeCloseTo(expected.hours_by_segment[k], 9),
    );
    expect(row(table, 'Non-strategic')[4]).toBeCloseTo(expected.hours_bau, 9);
    expect(row(table, 'Money to move')[4]).toBeCloseTo(expected.hours_to_move, 9);
    expect(row(table, 'Lines without amount')[2]).toBe(1);
    const moves = call(host, 'ALIGNMOVES', ...args).value;
    expected.moves.forEach(([from, to, money]: [string, string, number], i: number) => {
      expect(moves[i + 1].slice(0, 2)).toEqual([from, to]);
      expect(moves[i + 1][2]).toBeCloseTo(money, 9);
    });
  });
});
