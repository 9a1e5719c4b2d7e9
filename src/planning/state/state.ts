import type { ColumnRole, Layout, Purpose, RowRole, Shape } from '../layout';
import type { NamedPlace, Place, SheetContent, SheetInfo } from '../sheet';
import type { Restored } from './action';
import type { Conflict, WritePlan } from '../writePlan';

export type Screen = 'start' | 'strategy' | 'map' | 'result' | 'functions';

/** An imperative as it is being typed. The id stays when the name changes. */
export interface Imperative {
  id: number;
  name: string;
  owner: string;
  /** As typed: any scale, with or without %. */
  weight: string;
  /** What tags call it, while its name can't be one: blank, another's, or one that reads as a split. */
  taggedAs?: string;
}

/** Where the strategy is kept: only in the pane so far, in Plumbline's own table, or in a range that was adopted. */
export type StrategyHome = { kind: 'pane' } | { kind: 'table' } | { kind: 'range'; place: Place };

export interface StrategyState {
  home: StrategyHome;
  imperatives: Imperative[];
  /** Share for running the business, as typed ("10%"). */
  reserve: string;
  /** Where the reserve stands in the workbook, null while it is only in the pane. */
  reserveHome: Place | null;
  /** What the workbook said of it when it was last looked at, as `gist` puts it; null while it said nothing. */
  written: string | null;
}

/** What the user has said of the sheet, over what was found. Rows and columns are those of `content`. */
export interface Choices {
  purpose?: Purpose;
  shape?: Shape;
  header?: { first: number; last: number } | null;
  data?: { first: number; last: number };
  decimalComma?: boolean;
  columns: Record<number, ColumnRole>;
  /** Columns of labels whose blank cells mean the cell above, or mean nothing. */
  asAbove?: Record<number, boolean>;
  /** Rows that were confirmed to be no lines of data, or to be such after all. */
  rows: Record<number, RowRole>;
}

/** The sheet that is being mapped. */
export interface SheetState {
  content: SheetContent;
  choices: Choices;
  /** What detection found; kept, so that a user's changes can be taken back. */
  found: Layout;
  /** What is in use: what was found, with the user's changes. */
  layout: Layout;
  /** The imperatives that detection knew of. */
  names: string[];
  /** Whether the user has confirmed the columns. Nothing is written before. */
  confirmed: boolean;
}

/** What each label stands for, by label key: a tag in the grammar of ALIGNSCORE. A label that is missing is unmapped. */
export interface TagState {
  /** The sheet whose labels these are, null before one is read. */
  sheet: string | null;
  tags: Record<string, string>;
  /** How the sheet or the map writes the labels, by key, so that one that is gone from the sheet keeps its spelling. */
  spelling: Record<string, string>;
  /** Earlier states, the last one first to be taken back. */
  past: Record<string, string>[];
  /** What the workbook's map said of this sheet when it was last looked at; null while it said nothing. */
  written: WrittenMap | null;
}

/** A row of the map: a label as it is written, and what it stands for; "" for one that was left open. */
export type MapRow = [label: string, tag: string];

/** What the map says of a sheet's labels in a column of this name. */
export interface WrittenMap {
  column: string;
  rows: MapRow[];
}

/** What was changed in the workbook and in the pane alike since they last agreed, as the workbook has it. */
export interface Differing {
  strategy: StrategyState | null;
  /** The labels in question. */
  map: MapRow[];
}

export interface SurveyChoice {
  leader: string;
  /** "" stands for every other role. */
  rep: string;
  min: number;
  max: number;
}

export interface PriceChoice {
  /** Whether deals count by their money (price × quantity, or the weight column) or each the same. */
  weighted: boolean;
  bySegment: boolean;
  tolerance: number;
}

/** A plan on its way to the workbook. */
export interface WritingState {
  /** What is being written, in the user's words: "score", "table", "moves". */
  what: string;
  plan: WritePlan;
  conflicts: Conflict[];
  step: 'shown' | 'writing' | 'failed';
  message: string;
}

export interface Notice {
  tone: 'success' | 'warning' | 'error' | 'info';
  text: string;
  /** Where in the workbook it is about. */
  place?: Place;
}

/** Everything the pane knows. Plain data: it can be written down, compared and replayed. */
export interface State {
  screen: Screen;
  /** What the workbook holds; null until it has been looked at. */
  sheets: SheetInfo[] | null;
  named: NamedPlace[];
  selection: Place | null;
  strategy: StrategyState;
  /** What the sheet holds, as the user chose or detection found. */
  purpose: Purpose;
  sheet: SheetState | null;
  reading: { sheet: string; done: number; of: number } | null;
  mapping: TagState;
  /** The mappings of sheets that were left for another one, by sheet. */
  parked: Record<string, TagState>;
  /** What the workbook's formulas say already. */
  restored: Restored | null;
  survey: SurveyChoice;
  prices: PriceChoice;
  writing: WritingState | null;
  /** Rows right below Plumbline's own named ranges, which no formula sees. */
  below: Place[];
  /** Waits for the user to say which is right. */
  differing: Differing | null;
  notice: Notice | null;
}
