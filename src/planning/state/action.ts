import type { ColumnRole, Purpose, RowRole, Shape } from '../layout';
import type { NamedPlace, Place, SheetContent, SheetInfo } from '../sheet';
import type { Cells } from '../views/cells';
import type { Given } from '../views/ranges';
import type { Conflict, WritePlan } from '../writePlan';
import type { Imperative, Notice, PriceChoice, Screen, StrategyState, SurveyChoice, WrittenMap } from './state';

/** What a workbook that has been mapped before gives back. */
export interface Restored {
  strategy: StrategyState | null;
  /** The sheet and columns that the workbook's formulas speak of, and the map's tags. */
  sheet: string | null;
  purpose: Purpose | null;
  tags: Record<string, string>;
  /** All that the map says of that sheet; null where it says nothing. */
  map: WrittenMap | null;
  /** The cells that the formulas take, null where no formula was found. */
  given: Partial<Record<Given, Cells>> | null;
  /** What the formulas say of a survey or of prices. */
  survey: Partial<SurveyChoice>;
  prices: Partial<PriceChoice>;
  /** Rows right below Plumbline's own named ranges. */
  below: Place[];
}

/** The strategy and the map of the sheet in work as the workbook has them now; null where it has none. */
export interface Tables {
  strategy: StrategyState | null;
  map: (WrittenMap & { sheet: string }) | null;
  /** Rows right below Plumbline's own named ranges. */
  below: Place[];
}

/** Everything that can happen to the pane's state, named as what has happened. */
export type Action =
  | { type: 'screenChosen'; screen: Screen }
  | { type: 'workbookSeen'; sheets: SheetInfo[]; named: NamedPlace[] }
  | { type: 'selectionMoved'; selection: Place }
  | { type: 'restored'; restored: Restored }
  /** Somebody may have worked on the workbook's own tables. */
  | { type: 'tablesRead'; tables: Tables }
  /** Whether what was changed there or here is to stand, where both were. */
  | { type: 'differenceSettled'; takes: 'workbook' | 'pane' }
  // Strategy
  | { type: 'imperativeAdded' }
  | { type: 'imperativeChanged'; id: number; change: Partial<Omit<Imperative, 'id'>> }
  | { type: 'imperativeMoved'; id: number; by: -1 | 1 }
  | { type: 'imperativeRemoved'; id: number }
  | { type: 'reserveChanged'; reserve: string }
  | { type: 'strategyAdopted'; place: Place; content: SheetContent }
  // The sheet and its columns
  | { type: 'readingStarted'; sheet: string }
  | { type: 'readingWentOn'; done: number; of: number }
  | { type: 'readingStopped' }
  | { type: 'sheetRead'; content: SheetContent }
  /** The same sheet anew, after an edit: what the user chose stays. */
  | { type: 'sheetEdited'; content: SheetContent }
  | { type: 'purposeChosen'; purpose: Purpose }
  | { type: 'shapeChosen'; shape: Shape }
  | { type: 'columnRoleChosen'; column: number; role: ColumnRole }
  | { type: 'headerChosen'; header: { first: number; last: number } | null }
  | { type: 'dataChosen'; firstRow: number; lastRow: number }
  /** For one row or several: a suspected subtotal confirmed as one, or as a line of data after all. */
  | { type: 'rowsSettled'; rows: number[]; role: RowRole }
  /** Whether blank cells of a column of labels mean the cell above. */
  | { type: 'blanksChosen'; column: number; asAbove: boolean }
  | { type: 'decimalCommaChosen'; decimalComma: boolean }
  | { type: 'columnsConfirmed' }
  | { type: 'layoutReset' }
  // Labels
  | { type: 'labelsTagged'; tags: Record<string, string> }
  | { type: 'labelsCleared'; keys: string[] }
  | { type: 'mappingUndone' }
  // Survey and prices
  | { type: 'surveyChosen'; change: Partial<SurveyChoice> }
  | { type: 'pricesChosen'; change: Partial<PriceChoice> }
  // Writing
  | { type: 'planShown'; what: string; plan: WritePlan; conflicts: Conflict[] }
  | { type: 'overwriteAllowed'; addresses: string[] }
  | { type: 'planClosed' }
  | { type: 'writeStarted' }
  /** Before the first cell was written: the workbook has changed since the plan was shown. */
  | { type: 'planOutdated'; plan: WritePlan; conflicts: Conflict[]; message: string }
  | { type: 'writeFailed'; message: string }
  | { type: 'writeDone'; text: string }
  | { type: 'noticed'; notice: Notice | null };
