import { addresses } from '../../samples/layout.js';
import { call, hosts } from '../bundle/hosts';
import expected from './sample.json';
import { sampleRanges } from './sampleWorkbook';

const close = (actual: number, wanted: number) =>
  expect(Math.abs(actual - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
const row = (table: any[][], label: string) => table.find(([name]) => name === label) as any[];
let range: (address: string) => any[][];

beforeAll(async () => {
  range = await sampleRanges();
});

describe.each(hosts().map((host) => [host.name, host] as const))('the sample workbook in %s', (_, host) => {
  const { budget, strategy, territory } = addresses;
  const budgetArguments = () => [range(budget.amounts), range(budget.tags), range(strategy.range), null, 0.1];
  const territoryArguments = () => [
    range(territory.amounts),
    range(territory.tags),
    range(territory.strategy),
    null,
    territory.reserve,
  ];

  test.each([
    ['budget', budgetArguments, expected.budget],
    ['territory', territoryArguments, expected.territory],
  ] as const)('%s: score, table and moves', (_name, given, wanted) => {
    const args = given();
    close(call(host, 'ALIGNSCORE', ...args).value, wanted.low);
    close(call(host, 'ALIGNSCORE', ...args, 'high').value, wanted.high);
    const table = call(host, 'ALIGNTABLE', ...args).value;
    close(row(table, 'Total')[4], wanted.total);
    close(row(table, 'Even split')[6], wanted.even);
    close(row(table, 'Money to move')[4], wanted.toMove);
    close(row(table, 'Excluded')[4], wanted.excluded);
    for (const [name, money] of Object.entries(wanted.money)) close(row(table, name)[4], money);
    const moves = call(host, 'ALIGNMOVES', ...args).value.slice(1, -1);
    expect(moves.map((move: any[]) => move.slice(0, 2))).toEqual(wanted.moves.map((move) => move.slice(0, 2)));
    moves.forEach((move: any[], i: number) => close(move[2], wanted.moves[i][2] as number));
  });

  test('budget: what was left out is named', () => {
    const table = call(host, 'ALIGNTABLE', ...budgetArguments()).value;
    for (const [label, money] of Object.entries(expected.budget.unrecognised))
      close(row(table, `Unrecognised: ${label}`)[4], money);
    close(row(table, 'On several imperatives')[2], expected.budget.sharedPart);
    expect(row(table, 'Lines without amount')[2]).toBe(1);
    expect(row(table, 'Warning: mixed currencies')[7]).toContain('EUR, USD');
    expect(table.filter(([label]: string[]) => /^Warning: row/.test(label))).toEqual([]);
  });

  test('budget: focus of the strategy and of the money', () => {
    close(call(host, 'FOCUSCOUNT', range(strategy.weights)).value, expected.budget.focusOfStrategy);
    close(call(host, 'FOCUSCOUNT', range(budget.amounts), range(budget.tags)).value, expected.budget.focusOfMoney);
  });

  test('budget: totals left untagged spoil the score, and the table warns of them', () => {
    const [amounts, tags, ...others] = budgetArguments() as any[][][];
    const bare = tags.map(([tag]) => [/total/i.test(tag ?? '') ? '' : tag]);
    close(call(host, 'ALIGNSCORE', amounts, bare, ...others).value, expected.budget.totalsUntagged);
    const warned = call(host, 'ALIGNTABLE', amounts, bare, ...others).value.filter(([label]: string[]) =>
      /^Warning: row/.test(label),
    );
    expect(warned.length).toBeGreaterThanOrEqual(2);
  });

  test('budget: teams, and what netting between them hides', () => {
    const [amounts, tags, ...others] = budgetArguments();
    const table = call(host, 'ALIGNTEAMS', amounts, tags, range(budget.teams), ...others).value;
    for (const [team, wanted] of Object.entries(expected.budget.teams))
      wanted.forEach((value, i) => close(row(table, team)[i + 1], value));
    close(row(table, 'Pooled score')[2], expected.budget.low);
    close(row(table, 'Money-weighted mean')[2], expected.budget.mean);
    close(row(table, 'Hidden by netting between teams')[2], expected.budget.hidden);
  });

  test('territory: vacancies are lines without hours', () => {
    const table = call(host, 'ALIGNTABLE', ...territoryArguments()).value;
    expect(row(table, 'Lines without amount')[2]).toBe(expected.territory.withoutAmount);
  });
});
