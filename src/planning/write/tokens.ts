/**
 * The pieces of a formula: text, quoted sheet names, bracketed columns of a table and arrays in braces are whole, so that
 * nothing inside them is taken for something else.
 */
export const tokens = (formula: string): string[] => formula.match(token) ?? [];

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?|\s+|./gsu;

export const isWord = (token: string): boolean => /^[\p{L}_\\]/u.test(token);

export interface Call {
  name: string;
  /** As written, without spaces round them. */
  arguments: string[];
  /** The tokens it takes, from its name to its closing bracket. */
  from: number;
  to: number;
}

/** The call that begins at a token, null where none does. A comma parts arguments where the formula has no semicolons. */
export function callAt(parts: readonly string[], from: number, separator = separatorOf(parts)): Call | null {
  if (!isWord(parts[from] ?? '') || parts[from + 1] !== '(') return null;
  const given: string[] = [];
  let depth = 0;
  let start = from + 2;
  for (let i = from + 1; i < parts.length; i++) {
    if (parts[i] === '(') depth++;
    if (parts[i] === ')') depth--;
    if (depth > 1 || (depth === 1 && parts[i] !== separator)) continue;
    given.push(parts.slice(start, i).join('').trim());
    start = i + 1;
    if (depth === 0) return { name: parts[from], arguments: given, from, to: i };
  }
  return null;
}

export const separatorOf = (parts: readonly string[]): string => (parts.includes(';') ? ';' : ',');
