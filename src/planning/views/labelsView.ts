import { labelKey } from '../../cells/label';
import type { MapRow, State } from '../state/state';
import { mapRows, strategyRows } from './given';
import { mapColumn } from './mapColumn';
import { Meanings, type Meaning } from './meanings';
import { memo } from '../memo';
import { rangesOf } from './ranges';
import { talliesOf, type Tallies, type Tally } from './tallies';
import type { LabelLine, LabelsView } from './views';

/** The labels to map, with their money. */
export function labelsView(state: State): LabelsView {
  const tallies = talliesOf(state);
  if (!tallies) return { ...none, problem: problemOf(state) };
  const meant = counted(tallies, meaningsOf(state));
  const view = lines(tallies, meant, mapRows(state), strategyRows(state), writtenRows(state));
  return view.lines.length > 0
    ? view
    : {
        ...view,
        problem: 'The lines of this sheet have no labels to map. Choose the column that says what each line is.',
      };
}

const none: LabelsView = { lines: [], total: 0, unmapped: 0, unlabelled: null, gone: [], problem: null };

function problemOf(state: State): string {
  const ranges = rangesOf(state);
  if (!state.sheet || !ranges) return 'No sheet has been read yet. Choose the sheet to score.';
  const { shape, purpose } = state.sheet.layout;
  if (purpose.is !== 'resources')
    return 'Labels are mapped where a sheet holds money or time. This one is set to hold something else.';
  if (!ranges.amounts) return 'No column of amounts has been found. Choose one under Columns.';
  if (shape.is === 'shares')
    return ranges.tags
      ? 'This sheet gives a share for each imperative, so there is nothing to map.'
      : 'Every imperative needs a column of shares with its name in the header.';
  return shape.is === 'wide'
    ? 'The columns have no header to map. Choose the header under Columns.'
    : 'No column of labels has been found. Choose one under Columns.';
}

/** What the workbook's map says of the labels; null where it does not speak of them. */
function writtenRows(state: State): MapRow[] | null {
  const { written } = state.mapping;
  return written && labelKey(written.column) === labelKey(mapColumn(state) ?? '') ? written.rows : null;
}

/** What the sheet's labels stand for now. */
export const meaningsOf = (state: State): Meanings => meanings(strategyRows(state), mapRows(state));

/** What each label stands for, and its money: kept until the sheet, the strategy or the map change. */
export function countLabels(state: State): void {
  const tallies = talliesOf(state);
  if (tallies) counted(tallies, meaningsOf(state));
}

const meanings = memo(
  (strategy: [string, number][], map: [string, string][]) =>
    new Meanings(
      strategy.map(([name]) => name),
      map,
    ),
);

const counted = memo((tallies: Tallies, meanings: Meanings): Counted[] =>
  [...tallies.labels.values()].map((tally) => countedOf(tally, meanings)),
);

const lines = memo(
  (
    tallies: Tallies,
    counted: Counted[],
    map: [string, string][],
    strategy: [string, number][],
    written: MapRow[] | null,
  ): LabelsView => {
    const known = written && new Set(written.map(([label]) => labelKey(label)));
    const tags = new Map(map.map(([label, tag]) => [labelKey(label), tag]));
    const names = new Map(strategy.map(([name]) => [labelKey(name), name]));
    const size = counted.reduce((sum, { money }) => sum + Math.abs(money), 0);
    const lines = counted
      .map((one): LabelLine => {
        const { key, label, places } = one.tally;
        const chosen = tags.get(key);
        const tag = chosen ?? (one.meaning.names ? (names.get(key) ?? label) : null);
        return {
          key,
          label,
          money: one.net,
          share: size > 0 ? Math.abs(one.money) / size : 0,
          places,
          tag,
          by: tag === null ? null : chosen === undefined ? 'sheet' : 'choice',
          isNew: tag === null && known !== null && !known.has(key),
          problem: problemOfTag(one.meaning, tag),
        };
      })
      .filter(({ key, tag, places }) => key !== '' && (tag !== null || places.length > withoutOf(tallies, key)))
      .sort((one, other) => other.share - one.share || Math.abs(other.money) - Math.abs(one.money));
    const blank = counted.find(({ tally }) => tally.key === '');
    return {
      lines,
      total: counted.reduce((sum, { money }) => sum + money, 0),
      unmapped: counted.reduce((sum, { unmapped }) => sum + unmapped, 0),
      unlabelled: blank && blank.net !== 0 ? { money: blank.net, places: withAmount(blank.tally) } : null,
      gone: map.filter(([label]) => !tallies.labels.has(labelKey(label))).map(([label]) => label),
      problem: null,
    };
  },
);

const withoutOf = ({ labels }: Tallies, key: string): number => labels.get(key)?.without.length ?? 0;

/** The rows (or columns) of a label that hold an amount. */
function withAmount({ places, without }: Tally): number[] {
  const blank = new Set(without);
  return places.filter((place) => !blank.has(place));
}

interface Counted {
  tally: Tally;
  meaning: Meaning;
  /** All of its money, and what of it counts: not what is excluded. */
  net: number;
  money: number;
  unmapped: number;
}

function countedOf(tally: Tally, meanings: Meanings): Counted {
  const meaning = meanings.of(tally.label);
  const net = [...tally.byTeam.values()].reduce((sum, total) => sum + total.net, 0);
  const { excluded, unmapped } = meanings.buckets;
  return {
    tally,
    meaning,
    net,
    money: net * (1 - meanings.part(meaning, excluded)),
    unmapped: net * meanings.part(meaning, unmapped),
  };
}

/** A tag may name what is no imperative any more, or share out more than there is. */
function problemOfTag({ problem, shares }: Meaning, tag: string | null): string | null {
  if (tag === null || problem) return problem;
  const stray = shares.flatMap(({ unrecognised }) => unrecognised ?? []);
  return stray.length > 0 ? `“${tag}” names what is not in the strategy.` : null;
}
