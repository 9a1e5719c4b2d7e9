/** A part of a split as it is typed: the share in percent, "" for none. */
export interface TypedShare {
  name: string;
  share: string;
}

export type Split =
  { kind: 'empty' } | { kind: 'notShare'; name: string; share: string } | { kind: 'split'; sum: number; tag: string };

/** The grammar parts a split at these, so a name that holds one can't be told apart in it. */
export const splittable = (name: string): boolean => !/[;|\n]/.test(name);

/** A percentage as people type it: "60", "60%", "33.4", "33,4". Null where it is none. */
function typedPercent(text: string): number | null {
  const match = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*%?$/.exec(text.trim());
  return match && Number(match[1].replace(',', '.'));
}

/** Reads the typed shares, and writes them as the tag that ALIGNSCORE reads: "Win retail:60%; Cut churn:40%". */
export function readSplit(typed: readonly TypedShare[]): Split {
  const parts: { name: string; percent: number }[] = [];
  for (const { name, share } of typed) {
    if (share.trim() === '') continue;
    const percent = typedPercent(share);
    if (percent === null || percent > 100) return { kind: 'notShare', name, share };
    if (percent > 0) parts.push({ name, percent });
  }
  if (!parts.length) return { kind: 'empty' };
  const sum = parts.reduce((total, { percent }) => total + percent, 0);
  return { kind: 'split', sum, tag: parts.map(({ name, percent }) => `${name}:${percent}%`).join('; ') };
}

/** The shares of a tag that a split has written, by name, to be edited again. */
export function sharesOf(tag: string | null, names: readonly string[]): Record<string, string> {
  if (tag === null) return {};
  if (names.includes(tag)) return { [tag]: '100' };
  const parts = tag.split(';').map((part) => /^\s*(.*):([\d.]+)%\s*$/.exec(part));
  return Object.fromEntries(parts.flatMap((part) => (part && names.includes(part[1]) ? [[part[1], part[2]]] : [])));
}
