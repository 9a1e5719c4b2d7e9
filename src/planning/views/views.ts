import type { Cell, Place } from '../sheet';

/** Something to know, with the cells it speaks of. */
export interface Warning {
  text: string;
  place: Place | null;
}

export interface StrategyRow {
  id: number;
  /** Share of the weights, null while there is none. */
  share: number | null;
  /** What is wrong with this row, in a sentence. */
  problem: string | null;
}

export interface StrategyView {
  rows: StrategyRow[];
  /** Effective number of priorities (FOCUSCOUNT of the weights), null while there are none. */
  focus: number | null;
  /** What to make of the focus, in a sentence. */
  advice: string;
  /** What keeps the strategy from being used, null where nothing does. */
  problem: string | null;
  reserveProblem: string | null;
}

/** A distinct label of the sheet (or a heading of a wide one), with its money. */
export interface LabelLine {
  key: string;
  label: string;
  money: number;
  /** Part of all money that counts, by size. */
  share: number;
  /** The sheet's rows (columns in a wide sheet) it stands in, from 0. */
  places: number[];
  /** What it stands for; null while it is unmapped. */
  tag: string | null;
  /** Whether the tag was chosen in the pane, or the label says it itself. */
  by: 'choice' | 'sheet' | null;
  /** Whether it stands for nothing, and has come since the map was written to the workbook. */
  isNew: boolean;
  /** What is wrong with the tag, in a sentence: it names no imperative, or shares out more than 100%. */
  problem: string | null;
}

export interface LabelsView {
  /** Largest money first. */
  lines: LabelLine[];
  total: number;
  unmapped: number;
  /** Money on lines without a label, which can't be mapped from the pane. */
  unlabelled: { money: number; places: number[] } | null;
  /** Labels of the map that the sheet no longer holds. */
  gone: string[];
  /** Why there is nothing to map, in a sentence. */
  problem: string | null;
}

export interface Bar {
  name: string;
  target: number;
  actual: number;
  targetMoney: number;
  actualMoney: number;
  verdict: string;
}

export interface Move {
  from: string;
  to: string;
  money: number;
  /** The score after this move and those before it. */
  after: number;
}

/** A team's own score; null where its money cancels, so that it has none. */
export interface TeamLine {
  name: string;
  money: number;
  score: number | null;
  toMove: number | null;
}

export interface ResultView {
  low: number;
  high: number;
  even: number;
  /** The score in a sentence: "80% of the money sits where the strategy says." */
  headline: string;
  verdict: string;
  bars: Bar[];
  total: number;
  toMove: number;
  moves: Move[];
  focus: { strategy: number; money: number | null };
  /** Alignment by team, where a column says the teams. `hidden` is what netting between teams hides: pooled − mean. */
  teams: { lines: TeamLine[]; mean: number | null; hidden: number | null; says: string } | null;
}

/** A result, or why there is none. Warnings stand beside either. */
export type Outcome<T> =
  { result: T; problem: null; warnings: Warning[] } | { result: null; problem: string; warnings: Warning[] };

/** A role of a survey's people. */
export interface Role {
  role: string;
  people: number;
}

export interface RolesView {
  /** Most people first. */
  roles: Role[];
  /** That many answers lie outside the scale, and which scale would fit; null where it fits. */
  scaleHint: string | null;
}

export interface SurveyView {
  /** PERCEPTIONGAP, from 0 to 1. */
  score: number;
  headline: string;
  noiseFloor: number | null;
  leaders: number;
  reps: number;
  /** AGREESCORE of all the ratings, and the mean agreement within each group. */
  agree: number | null;
  agreeLeaders: number | null;
  agreeReps: number | null;
  verdict: string;
  /** PERCEPTIONTABLE, header first. */
  table: Cell[][];
}

/** A deal against its fair price. What can't be said of it is null; what it is left out for stands in `leftOut`. */
export interface DealLine {
  name: string;
  price: number | null;
  value: number | null;
  weight: number | null;
  fair: number | null;
  /** Part of the fair price that it is above, or below 0 beneath it. */
  deviation: number | null;
  inBand: boolean | null;
  /** What it lacks to the band, or below 0 exceeds it by. */
  money: number | null;
  /** Part of its comparisons in which more value has the higher price. */
  inOrder: number | null;
  /** Where it stands among the deals: "high value, low price". */
  standing: string;
  segment: string;
  leftOut: string;
}

export interface PricesView {
  /** PRICEVALUE, from 0 to 1. */
  score: number;
  headline: string;
  /** 95%, null where it can't be estimated. */
  interval: [number, number] | null;
  /** PRICEBAND, null where price does not rise with value. */
  band: number | null;
  /** PRICELEAK, null where there are no list prices, or one of its cells is broken. */
  leak: number | null;
  deals: number;
  /** The heading of the column that deals count by, null where each counts the same. */
  countedBy: string | null;
  verdict: string;
  lines: DealLine[];
}
