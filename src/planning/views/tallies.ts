import { AmountReader, sumOfNumbers } from '../../cells/amount';
import { CellError } from '../../cells/cell';
import { labelKey } from '../../cells/label';
import { isAmount } from '../../cells/row';
import type { Layout, Shape } from '../layout';
import type { Cell, SheetContent } from '../sheet';
import type { State } from '../state/state';
import { cellsOf, placesOf, textOf } from './cells';
import { isAmbiguous } from './decimalComma';
import { memo } from '../memo';
import { rangesOf, type Ranges } from './ranges';
import { Total } from './total';

/** A cell of the sheet and what it says. */
export interface Told {
  row: number;
  column: number;
  text: string;
}

/** A cell among the amounts that is text and no number. `alone` where its row holds no number: a caption, if nothing maps it. */
export interface TextCell extends Told {
  key: string;
  alone: boolean;
}

/** The money of one label. */
export interface Tally {
  key: string;
  label: string;
  /** The sheet's rows (columns in a wide sheet). */
  places: number[];
  /** By the number of the team, 0 where there are none. */
  byTeam: Map<number, Total>;
  /** Rows (or columns) without an amount. */
  without: number[];
}

/** All that one pass over the amounts can tell, whatever the labels stand for. */
export interface Tallies {
  /** By label key; money without a label has the key "". */
  labels: Map<string, Tally>;
  teams: string[];
  texts: TextCell[];
  errors: Told[];
  /** Numbers written so that a decimal comma would make them others. */
  ambiguous: Told[];
  currencies: string[];
}

/** The money by label; null in a sheet of shares, which has no labels, and while there are no amounts or labels. */
export function talliesOf(state: State): Tallies | null {
  const ranges = rangesOf(state);
  return state.sheet && ranges && tally(state.sheet.content, state.sheet.layout, ranges);
}

const tally = memo((content: SheetContent, layout: Layout, ranges: Ranges): Tallies | null => {
  const { amounts, tags, teams } = ranges;
  if (!amounts || !tags || layout.shape.is === 'shares') return null;
  const pass = new Pass(layout);
  const cells = cellsOf(content, amounts);
  const labels = cellsOf(content, tags);
  const teamCells = teams ? cellsOf(content, teams) : [];
  const places = { rows: placesOf(amounts.rows), columns: placesOf(amounts.columns) };
  if (layout.shape.is === 'wide') pass.wide(cells, labels[0], teamCells, places);
  else cells.forEach((row, i) => pass.line(row, labels[i][0], teamCells[i]?.[0] ?? '', places.rows[i], places.columns));
  return pass.told();
});

class Pass {
  private readonly labels = new Map<string, Tally>();
  private readonly tallyOf = new Map<Cell, Tally>();
  private readonly teams = new Map<string, { number: number; name: string }>();
  private readonly texts: TextCell[] = [];
  private readonly errors: Told[] = [];
  private readonly ambiguous: Told[] = [];
  private readonly reader = new AmountReader();

  constructor(private readonly layout: Layout) {}

  /** A row with one label: its columns are added. */
  line(cells: Cell[], label: Cell, team: Cell, row: number, columns: number[]): void {
    const tally = this.tally(label);
    tally.places.push(row);
    let amount = sumOfNumbers(cells);
    if (!Number.isFinite(amount)) amount = this.readRow(cells, row, columns, () => tally.key);
    if (amount === 0 && !cells.some(isAmount)) tally.without.push(row);
    this.add(tally, team, amount);
  }

  /** A label for each column. */
  wide(rows: Cell[][], labels: Cell[], teams: Cell[][], places: { rows: number[]; columns: number[] }): void {
    const tallies = labels.map((label) => this.tally(label));
    tallies.forEach((tally, j) => tally.places.push(places.columns[j]));
    const held = labels.map(() => false);
    rows.forEach((cells, i) => {
      this.readRow(cells, places.rows[i], places.columns, (j) => tallies[j].key);
      cells.forEach((cell, j) => {
        const amount = this.reader.read(cell);
        if (typeof amount !== 'number' || amount === 0) return;
        held[j] = true;
        this.add(tallies[j], teams[i]?.[0] ?? '', amount);
      });
    });
    tallies.forEach((tally, j) => !held[j] && tally.without.push(places.columns[j]));
  }

  told(): Tallies {
    const { labels, texts, errors, ambiguous, reader } = this;
    const teams = [...this.teams.values()].map(({ name }) => name);
    return { labels, teams, texts, errors, ambiguous, currencies: [...reader.currencies].sort() };
  }

  private add(tally: Tally, team: Cell, amount: number): void {
    if (amount === 0) return;
    const number = this.team(team);
    let total = tally.byTeam.get(number);
    if (!total) tally.byTeam.set(number, (total = new Total()));
    total.add(amount);
  }

  /** The sum of a row that does not hold numbers alone, and what else it holds. */
  private readRow(cells: Cell[], row: number, columns: number[], keyOf: (column: number) => string): number {
    const numbers: number[] = [];
    const texts: { j: number; text: string }[] = [];
    cells.forEach((cell, j) => {
      const value = this.reader.read(cell);
      if (value instanceof CellError) this.errors.push({ row, column: columns[j], text: value.code });
      else if (typeof value === 'string') texts.push({ j, text: value });
      else if (value !== null) numbers.push(value);
      if (typeof cell === 'string' && this.layout.decimalComma.is && isAmbiguous(cell))
        this.ambiguous.push({ row, column: columns[j], text: cell });
    });
    const alone = !numbers.some((number) => number !== 0);
    for (const { j, text } of texts) this.texts.push({ row, column: columns[j], text, key: keyOf(j), alone });
    return sumOfNumbers(numbers);
  }

  private tally(cell: Cell): Tally {
    let tally = this.tallyOf.get(cell);
    if (tally) return tally;
    const label = textOf(cell);
    const key = labelKey(label);
    tally = this.labels.get(key) ?? { key, label, places: [], byTeam: new Map(), without: [] };
    this.labels.set(key, tally);
    this.tallyOf.set(cell, tally);
    return tally;
  }

  private team(cell: Cell): number {
    const name = textOf(cell);
    const key = labelKey(name);
    const known = this.teams.get(key);
    if (known) return known.number;
    this.teams.set(key, { number: this.teams.size, name });
    return this.teams.size - 1;
  }
}

/** In which direction labels stand. */
export const placesAre = (shape: Shape): 'rows' | 'columns' => (shape === 'wide' ? 'columns' : 'rows');
