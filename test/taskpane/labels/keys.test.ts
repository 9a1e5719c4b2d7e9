import { commandOf } from '../../../src/taskpane/labels/keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, held: Partial<typeof plain> = {}) => commandOf({ key, ...plain, ...held });

test('S, B and X act, in either case; every other letter begins a search', () => {
  expect([...'sSbBxX'].map((key) => press(key)?.does)).toEqual(['split', 'split', 'bau', 'bau', 'exclude', 'exclude']);
  expect(press('w')).toEqual({ does: 'choose', search: 'w' });
  expect(press('É')).toEqual({ does: 'choose', search: 'É' });
  expect(press('7')).toEqual({ does: 'choose', search: '7' });
  expect(press('/')).toEqual({ does: 'choose', search: '' });
});

test('keys that belong to the browser or to an input method stay theirs', () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('b', { metaKey: true })).toBeNull();
  expect(press('x', { altKey: true })).toBeNull();
  expect(commandOf({ key: 'k', ...plain, isComposing: true })).toBeNull();
  expect(['Tab', 'Escape', 'F5', ' ', 'Shift'].map((key) => press(key))).toEqual([null, null, null, null, null]);
});

test('undo is Ctrl+Z, and Cmd+Z on a Mac', () => {
  expect(press('z', { ctrlKey: true })).toEqual({ does: 'undo' });
  expect(press('z', { metaKey: true })).toEqual({ does: 'undo' });
});
