import { readRoles, rolesIn } from '../../src/cells/roles';
import { thrown } from '../functions/thrown';

const read = (roles: unknown[], leader: unknown = 'Executive', rep?: unknown) =>
  readRoles(
    roles.map((role) => [role]),
    leader,
    rep,
    roles.length,
  );
const groups = (...args: Parameters<typeof read>) => Array.from(read(...args).groupOf);

test('roles compare as labels', () => {
  expect(groups(['Executive', ' executive ', 'EXECUTIVE', 'Sales rep', 'Sales  rep', 'sales\u00a0REP'])).toEqual([
    0, 0, 0, 1, 1, 1,
  ]);
});

test('without rep everyone else with a role is one; with it third roles are ignored and named', () => {
  const roles = ['Executive', 'Rep', 'Intern', 'intern', 'Coach'];
  expect(groups(roles)).toEqual([0, 1, 1, 1, 1]);
  expect(read(roles, 'Executive', 'rep')).toMatchObject({ others: 3, otherNames: ['Intern', 'Coach'], without: 0 });
  expect(groups(roles, 'Executive', 'rep')).toEqual([0, 1, -1, -1, -1]);
});

test('rows without a role count for nobody: blank in any form, missing tokens, errors', () => {
  const blanks = ['', null, undefined, 0, '  ', 'n/a', '-', '#N/A', { code: '#REF!' }];
  expect(read([...blanks, 'Executive', 'Rep'])).toMatchObject({ without: blanks.length, others: 0 });
});

test('a rep that is left out may be null, undefined or blank', () => {
  for (const rep of [null, undefined, '', 0]) expect(read(['Executive', 'Rep'], 'Executive', rep).rep).toBeNull();
});

test('roles may be numbers or TRUE and FALSE, and leader a cell', () => {
  expect(groups([1, 2, '2'], [[1]], 2)).toEqual([0, 1, 1]);
  expect(groups([true, false], true)).toEqual([0, 1]);
});

test.each<[string, () => unknown, string, RegExp]>([
  ['a blank leader', () => read(['a'], 0), '#VALUE!', /leader is blank/],
  ['a leader that is an error', () => read(['a'], '#REF!'), '#REF!', /^leader shows #REF!/],
  ['a rep that is an error', () => read(['a'], 'a', { code: '#N/A' }), '#N/A', /^rep shows #N\/A/],
  ['leader as rep', () => read(['a'], 'Rep', ' rep'), '#VALUE!', /both “Rep”/],
  ['a range as leader', () => read(['a'], [['a', 'b']]), '#VALUE!', /leader takes one value/],
  [
    'too few roles',
    () => readRoles([['a']], 'a', null, 3),
    '#VALUE!',
    /roles is 1 row by 1 column, but ratings has 3 rows/,
  ],
  ['two columns', () => readRoles([['a', 'b']], 'a', null, 1), '#VALUE!', /roles is 1 row by 2 columns/],
])('%s is refused', (_, call, code, sentence) => {
  expect(thrown(call)).toMatchObject({ code, message: expect.stringMatching(sentence) });
});

test('the roles of a range are listed once, as far as asked', () => {
  expect(rolesIn([['a'], [''], ['A '], ['b'], ['#N/A'], ['c']], 2)).toEqual(['a', 'b']);
});
