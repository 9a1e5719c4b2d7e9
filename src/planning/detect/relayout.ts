import type { Layout, Purpose, Shape } from '../layout';
import type { SheetContent } from '../sheet';
import { choicesOf, type Choices } from './choices';
import { layOut } from './findLayout';
import type { Rows } from './header';

/** What the user overrules of a layout; nothing where only the sheet has been edited. */
export interface LayoutChange {
  purpose?: Purpose;
  shape?: Shape;
  header?: Rows | null;
  data?: Rows;
  decimalComma?: boolean;
}

/**
 * Finds a layout anew after a change by the user or an edit of the sheet. What the user chose before stays, except where
 * the change takes its ground away: under another header the data are found again, for another purpose the roles.
 */
export function relayout(
  content: SheetContent,
  imperatives: readonly string[],
  layout: Layout,
  change: LayoutChange = {},
): Layout {
  const choices: Choices = { ...choicesOf(layout), ...change };
  if (change.header !== undefined) delete choices.data;
  if (change.purpose !== undefined && change.purpose !== layout.purpose.is) {
    choices.columns = new Map();
    delete choices.shape;
  }
  if (change.shape !== undefined && change.shape !== layout.shape.is) choices.columns = new Map();
  return layOut(content, imperatives, choices);
}
