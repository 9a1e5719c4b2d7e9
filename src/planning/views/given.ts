import { CellError, plain } from '../../cells/cell';
import { labelKey, tidy } from '../../cells/label';
import { isMissing, parseNumber } from '../../cells/number';
import type { Imperative, State, StrategyState } from '../state/state';
import { memo } from '../memo';
import { sumsByLabel, type SettledLabel } from './settled';
import { talliesOf, type Tallies } from './tallies';

/** The weight that is typed, null where it is no number; a blank weighs 0. */
export function weightOf(weight: string): number | null {
  if (isMissing(weight)) return 0;
  return parseNumber(weight)?.value ?? null;
}

/** What is typed as a weight or a reserve, as a cell's value: blank where nothing is, as typed where it can't be read. */
export const amountOf = (typed: string): string | number =>
  typed.trim() === '' ? '' : (weightOf(typed) ?? tidy(typed));

/** The strategy as its table holds it, below the header: the imperatives that have a name. */
export const strategyLines = ({ imperatives }: StrategyState): (string | number)[][] =>
  imperatives
    .filter(({ name }) => tidy(name) !== '')
    .map(({ name, owner, weight }) => [tidy(name), tidy(owner), amountOf(weight)]);

/** The strategy as the formulas are handed it: the imperatives that have a name, with their weights. */
export const strategyRows = (state: State): [name: string, weight: number][] => namedRows(state.strategy.imperatives);

const namedRows = memo((imperatives: Imperative[]) =>
  imperatives
    .filter(({ name }) => tidy(name) !== '')
    .map(({ name, weight }): [string, number] => [tidy(name), weightOf(weight) ?? 0]),
);

/** The reserve that is typed, null where there is none or it is no number. */
export const reserveOf = ({ strategy }: State): number | null =>
  isMissing(strategy.reserve) ? null : (parseNumber(strategy.reserve)?.value ?? null);

/**
 * The map as the formulas are handed it, and as it is to be written: labels as the sheet writes them, and what each stands
 * for. Rows settled to be sums stand in it too, so that the formulas leave them out.
 */
export function mapRows(state: State): [label: string, tag: string][] {
  const { sheet, mapping } = state;
  const sums = sheet ? sumsByLabel(sheet.content, sheet.layout, sheet.choices) : noSums;
  return written(mapping.tags, mapping.spelling, sums, talliesOf(state));
}

const noSums = new Map<number, SettledLabel>();

const written = memo(
  (
    tags: Record<string, string>,
    spelling: Record<string, string>,
    sums: Map<number, SettledLabel>,
    tallies: Tallies | null,
  ) => {
    const tagOf = new Map(Object.entries(tags));
    const texts = new Map(Object.entries(spelling));
    for (const { label, tag } of sums.values()) tagOf.set(labelKey(label), tag);
    return [...tagOf]
      .map(([key, tag]): [string, string] => [tallies?.labels.get(key)?.label ?? texts.get(key) ?? key, tag])
      .filter((row) => !row.some((text) => plain(text) instanceof CellError));
  },
);
