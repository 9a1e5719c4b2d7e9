import type { WritePlan } from '../planning/writePlan';

/** What the pane may ask of a spreadsheet. Each host has an adapter; the pane never knows which one it holds. */
export interface Workbook {
  sheetNames(): Promise<string[]>;
  /** Carries out a plan as one undo step. Refuses, in a sentence, to touch a sheet that is already there. */
  write(plan: WritePlan): Promise<void>;
}
