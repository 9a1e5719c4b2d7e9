/** What a key does to the label that has the focus. */
export type Command =
  | { does: 'walk'; by: number }
  | { does: 'walkTo'; end: 'first' | 'last' }
  | { does: 'accept' | 'split' | 'bau' | 'exclude' | 'clear' | 'undo' | 'help' }
  | { does: 'choose'; search: string };

/** Rows that Page Up and Page Down walk. */
const page = 8;

const named: Record<string, Command> = {
  ArrowDown: { does: 'walk', by: 1 },
  ArrowUp: { does: 'walk', by: -1 },
  PageDown: { does: 'walk', by: page },
  PageUp: { does: 'walk', by: -page },
  Home: { does: 'walkTo', end: 'first' },
  End: { does: 'walkTo', end: 'last' },
  Enter: { does: 'accept' },
  Delete: { does: 'clear' },
  Backspace: { does: 'clear' },
  '?': { does: 'help' },
  '/': { does: 'choose', search: '' },
  s: { does: 'split' },
  b: { does: 'bau' },
  x: { does: 'exclude' },
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing?: boolean;
}

/**
 * What a key means in the list of labels, null where it means nothing there. S, B and X act; every other letter or digit
 * begins a search of the imperatives, and “/” begins an empty one, for names that begin with S, B or X.
 */
export function commandOf({ key, ctrlKey, metaKey, altKey, isComposing }: Pressed): Command | null {
  if (isComposing || altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { does: 'undo' } : null;
  const letter = [...key].length === 1;
  const command = named[letter ? key.toLowerCase() : key];
  if (command) return command;
  return letter && /[\p{L}\p{N}]/u.test(key) ? { does: 'choose', search: key } : null;
}
