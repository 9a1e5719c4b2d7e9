import { firstCell, readPlace } from '../../../src/taskpane/writing/place';

const area = { row: 1, column: 15, rows: 1, columns: 1 };

test('a place is read as it is shown, also of sheets whose name needs apostrophes', () => {
  for (const sheet of ['Budget', 'Go to market', "Mia's plan", 'A!B', 'P2'])
    expect(readPlace(firstCell({ sheet, area }), null)).toEqual({ sheet, area });
});

test('an address alone is on the sheet that is open', () => {
  expect(readPlace('p2', 'Budget')).toEqual({ sheet: 'Budget', area });
  expect(readPlace('$P$2', 'Budget')).toEqual({ sheet: 'Budget', area });
  expect(readPlace('P2', null)).toBeNull();
});

test('anything else is no place', () => {
  for (const text of ['', 'Budget', 'Budget!', 'the corner', 'Budget!P', '=P2', 'P0'])
    expect(readPlace(text, 'Budget')).toBeNull();
});
