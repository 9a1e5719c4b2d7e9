import { noChoices, type Choices } from '../../../src/planning/detect/choices';
import { layOut } from '../../../src/planning/detect/findLayout';
import type { Layout } from '../../../src/planning/layout';
import { contentOf } from '../../detection/content';

const imperatives = ['Win retail', 'Cut churn'];
const plan = contentOf([
  ['Budget', '', '', '', ''],
  ['Line', 'Serves', 'Area', 'Jan', 'Feb'],
  ['Name', 'Tag', 'Group', 'USD', 'USD'],
  ['Campaign', 'Win retail', 'North', 100, 110],
  ['Fairs', 'Win retail', 'North', 200, 210],
  ['Marketing', '', '', 300, 320],
  ['Help desk', 'Cut churn', 'South', 50, 55],
  ['Academy', 'Cut churn', 'South', 20, 35],
]);

const choose = (choices: Partial<Choices>, content = plan): Layout =>
  layOut(content, imperatives, { ...noChoices, ...choices });
const roles = (layout: Layout) => layout.columns.map(({ role }) => role.is);
const headings = (layout: Layout) => layout.columns.map(({ heading }) => heading);

const chosen = <T>(is: T) => ({ is, confidence: 'sure', because: 'you chose it' });

test('without choices', () => {
  const layout = choose({});
  expect(layout.header.is).toEqual({ first: 1, last: 2 });
  expect(headings(layout)).toEqual(['Line Name', 'Serves Tag', 'Area Group', 'Jan USD', 'Feb USD']);
  expect(layout.data).toEqual({ row: 3, rows: 5, column: 0, columns: 5 });
});

test('under another header its headings and data are found again', () => {
  const layout = choose({ header: { first: 1, last: 1 } });
  expect(layout.header).toEqual(chosen({ first: 1, last: 1 }));
  expect(headings(layout)).toEqual(['Line', 'Serves', 'Area', 'Jan', 'Feb']);
  expect(layout.data.row).toBe(2);
});

test('without a header nothing is a heading', () => {
  const layout = choose({ header: null });
  expect(layout.header).toEqual(chosen(null));
  expect(headings(layout).every((heading) => heading === '')).toBe(true);
});

test('chosen rows are the data, and nothing beyond them is special', () => {
  const layout = choose({ data: { first: 3, last: 4 } });
  expect(layout.data).toEqual({ row: 3, rows: 2, column: 0, columns: 5 });
  expect(layout.special).toEqual([]);
});

test('rows and headers that the sheet no longer has are found anew', () => {
  expect(choose({ data: { first: 40, last: 50 } }).data).toEqual(choose({}).data);
  expect(choose({ header: { first: 40, last: 41 } }).header.is).toBeNull();
});

test('for another purpose other roles are found', () => {
  expect(roles(choose({ purpose: 'prices' }))).not.toContain('amount');
  expect(choose({ purpose: 'ratings' }).purpose).toEqual(chosen('ratings'));
});

test('in a wide sheet the headings are labels, and no column is the tag', () => {
  const layout = choose({ shape: 'wide' });
  expect(layout.shape).toEqual(chosen('wide'));
  expect(roles(layout)).not.toContain('tag');
});

test('the role of a column stands, and sums are found with it', () => {
  const layout = choose({ columns: new Map([[3, 'other']]) });
  expect(layout.columns[3].role).toEqual(chosen('other'));
  expect(roles(layout)[4]).toBe('amount');
});

test('a settled row stays settled, as a sum or as a line', () => {
  const suspect = choose({}).special.find(({ row }) => row === 5);
  expect(suspect).toMatchObject({ role: { is: 'subtotal', confidence: 'likely' }, of: { from: 3, to: 4 } });
  expect(choose({ rows: new Map([[5, 'subtotal']]) }).special).toContainEqual({
    row: 5,
    role: chosen('subtotal'),
    of: { from: 3, to: 4 },
  });
  expect(choose({ rows: new Map([[5, 'data']]) }).special).toContainEqual({
    row: 5,
    role: chosen('data'),
    of: { from: 3, to: 4 },
  });
  expect(choose({ rows: new Map([[90, 'total']]) }).special.map(({ row }) => row)).not.toContain(90);
});

test('a decimal comma changes what texts add up to', () => {
  const german = contentOf([
    ['Posten', 'Jan', 'Feb'],
    ['Messen', '1.200', '1.350'],
    ['Reisen', '800', '950'],
    ['Summe', '2.000', '2.300'],
  ]);
  expect(choose({ decimalComma: true }, german).special).toEqual([
    {
      row: 3,
      role: { is: 'total', confidence: 'sure', because: 'named a total, and adds up rows 2 to 3' },
      of: { from: 1, to: 2 },
    },
  ]);
  const point = choose({ decimalComma: false }, german);
  expect(point.decimalComma).toEqual(chosen(false));
  expect(point.special[0].role.confidence).toBe('likely');
});

test('rows and columns are the sheet’s own, wherever the area begins', () => {
  const content = { ...plan, area: { ...plan.area, row: 10, column: 3 } };
  const layout = choose({ header: { first: 11, last: 11 }, columns: new Map([[6, 'other']]) }, content);
  expect(layout.data).toEqual({ row: 12, rows: 6, column: 3, columns: 5 });
  expect(layout.columns[3]).toMatchObject({ column: 6, heading: 'Jan', role: chosen('other') });
});
