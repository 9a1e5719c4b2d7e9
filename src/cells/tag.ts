import { labelKey, tidy } from './label';
import { parseNumber } from './number';
import { quote, wrong } from './sheetError';

/** One part of a tag: what it names and the share of the line that goes there. */
export interface TagPart {
  label: string;
  share: number;
}

/** What the words of the grammar stand for, where no imperative has that name. */
export type Word = 'nonStrategic' | 'excluded';

const words = new Map<string, Word>([
  ...['BAU', 'Non-strategic', 'None', 'Overhead', 'Run the business'].map((w): [string, Word] => [
    labelKey(w),
    'nonStrategic',
  ]),
  ...['Exclude', 'Total', 'Subtotal', 'Grand total'].map((w): [string, Word] => [labelKey(w), 'excluded']),
]);

export const wordOf = (label: string): Word | undefined => words.get(labelKey(label));

/** Shares that overshoot 1 by less than this are rounding (three times 33.34%), not double counting. */
const slack = 1e-9;

/**
 * Splits a tag into its parts: `Win retail:60%; Grow services:40%`. Parts are parted by `;`, `|` or a line break; a share
 * stands after `:` or `=`, or is a percentage. Parts without a share divide what is left equally. `isName` says which
 * texts are names as they stand, so that "Growth: 20%" can be an imperative.
 */
export function splitTag(tag: string, isName: (label: string) => boolean, where: string): TagPart[] {
  if (isName(tag)) return [{ label: tag, share: 1 }];
  const parts = tag
    .split(/[;|\n]/)
    .map(tidy)
    .filter(Boolean)
    .map((part) => (isName(part) ? { label: part, share: null } : partOf(part)));
  for (const { label, share } of parts) {
    if (share !== null && share < 0)
      throw wrong(`${where}: ${quote(label)} has a negative share. Give shares between 0% and 100%.`);
  }
  const stated = parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
  if (stated > 1 + slack) {
    throw wrong(
      `${where}: the shares in ${quote(tag)} add up to ${Number((stated * 100).toPrecision(6))}%, which counts money twice. ` +
        'Write shares of 100% or less, such as 60% or 0.6.',
    );
  }
  const open = parts.filter((part) => part.share === null).length;
  const rest = Math.max(0, 1 - stated) / (open || 1);
  return parts.map(({ label, share }) => ({ label, share: share ?? rest }));
}

function partOf(part: string): { label: string; share: number | null } {
  const match = /^(.*?)\s*[:=]\s*([^:=]+)$/.exec(part) ?? /^(.*?)\s+([\d.,]+\s*%)$/.exec(part);
  const share = match && parseNumber(match[2]);
  return match && share ? { label: match[1], share: share.value } : { label: part, share: null };
}
