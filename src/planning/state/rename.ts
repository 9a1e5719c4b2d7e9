import { labelKey, tidy } from '../../cells/label';
import { parseNumber } from '../../cells/number';
import { wordOf } from '../../cells/tag';

/** Why an imperative can't be called so; null where it can. */
export type NameTrouble = 'blank' | 'double' | 'split' | 'word' | null;

/** What marks a part of a tag as a share: "Win retail:60%", "Win retail 60%". As in the grammar of tags. */
const shareOf = /^(.*?)(\s*[:=]\s*([^:=]+)|\s+([\d.,]+\s*%))$/;
const separators = /[;|\n]/;

/** Whether a name can stand in tags beside the `others`. */
export function nameTrouble(name: string, others: readonly string[]): NameTrouble {
  const key = labelKey(name);
  if (key === '') return 'blank';
  if (others.some((other) => labelKey(other) === key)) return 'double';
  if (separators.test(name) || splitAtShare(tidy(name))) return 'split';
  return wordOf(name) ? 'word' : null;
}

/** The tags with an imperative's new name in place of its old one, in splits as well. The same object where none names it. */
export function renamed(tags: Record<string, string>, from: string, to: string): Record<string, string> {
  const key = labelKey(from);
  const known = new Map<string, string>();
  let changed = false;
  const entries = Object.entries(tags).map(([label, tag]): [string, string] => {
    const next = known.get(tag) ?? renamedTag(tag, key, to);
    known.set(tag, next);
    changed ||= next !== tag;
    return [label, next];
  });
  return changed ? Object.fromEntries(entries) : tags;
}

/** Whether a tag names an imperative, alone or in a split. */
export const namesImperative = (tag: string, name: string): boolean =>
  renamedTag(tag, labelKey(name), `${name} `) !== tag;

function renamedTag(tag: string, key: string, to: string): string {
  if (labelKey(tag) === key) return to;
  return tag
    .split(/([;|\n])/)
    .map((part) => {
      const [, before, text, after] = /^(\s*)([^]*?)(\s*)$/.exec(part) as RegExpExecArray;
      if (labelKey(text) === key) return before + to + after;
      const share = splitAtShare(text);
      return share && labelKey(share.name) === key ? before + to + share.rest + after : part;
    })
    .join('');
}

function splitAtShare(part: string): { name: string; rest: string } | null {
  const match = shareOf.exec(part);
  return match && parseNumber(match[3] ?? match[4]) ? { name: match[1], rest: match[2] } : null;
}
