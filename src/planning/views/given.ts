import { labelKey, tidy } from '../../cells/label';
import { isMissing, parseNumber } from '../../cells/number';
import type { State } from '../state/state';
import { sumsByLabel } from './settled';
import { labelText, talliesOf } from './tallies';

/** The weight that is typed, null where it is no number; a blank weighs 0. */
export function weightOf(weight: string): number | null {
  if (isMissing(weight)) return 0;
  return parseNumber(weight)?.value ?? null;
}

/** The strategy as the formulas are handed it: the imperatives that have a name, with their weights. */
export const strategyRows = ({ strategy }: State): [name: string, weight: number][] =>
  strategy.imperatives
    .filter(({ name }) => tidy(name) !== '')
    .map(({ name, weight }) => [tidy(name), weightOf(weight) ?? 0]);

/** The reserve that is typed, null where there is none or it is no number. */
export const reserveOf = ({ strategy }: State): number | null =>
  isMissing(strategy.reserve) ? null : (parseNumber(strategy.reserve)?.value ?? null);

/**
 * The map as the formulas are handed it, and as it is to be written: labels as the sheet writes them, and what each stands
 * for. Rows settled to be sums stand in it too, so that the formulas leave them out.
 */
export function mapRows(state: State): [label: string, tag: string][] {
  const { sheet, mapping } = state;
  const tags = new Map(Object.entries(mapping.tags));
  const sums = sheet ? sumsByLabel(sheet.content, sheet.layout, sheet.choices).values() : [];
  for (const { label, tag } of sums) tags.set(labelKey(label), tag);
  const tallies = talliesOf(state);
  return [...tags].map(([key, tag]) => [labelText(tallies, key), tag]);
}
