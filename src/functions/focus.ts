import { focusTable } from './focus/table';
import { measureFocus } from './focus/measure';

/**
 * How many priorities the money has in effect, from 1 to their count.
 *
 * Three equal lines count 3; three lines with 80% and twelve with 20% count 6.5. Up to 4 is focused, up to 7 stretched, up
 * to 12 diffuse, above that everything is a priority. The Hill number of the shares; order 2 is one over the Herfindahl index.
 * @customfunction FOCUSCOUNT
 * @helpurl https://localhost:3000/help/FOCUSCOUNT.html
 * @param amounts Money, hours or weights: one row a line; columns are added.
 * @param [tags] One label a row (or a column): amounts are added by label first. Splits such as "A:60%; B:40%" are split; BAU and its like are one label; Exclude, Total and Subtotal are left out.
 * @param [order] 1 (the default) counts each priority by its share; 2 is 1/HHI; 0 counts them all.
 * @returns The effective number of priorities.
 * @throws #VALUE! when a label's net amount has the opposite sign of the whole, an amount is text, or order is negative.
 * @throws #N/A when there is no amount.
 * @example =FOCUSCOUNT(A2:A6) → 3.44038580212568
 * A2:A6 = {500; 300; 100; 60; 40}
 * @example =FOCUSCOUNT(A2:A6, B2:B6) → 2
 * A2:B6 = {100, "A"; "200", "a "; 300, "B"; , "B"; 400, "Subtotal"}
 * @example =FOCUSCOUNT(A2:A6, , 2) → 2.81531531531532
 * A2:A6 = {500; 300; 100; 60; 40}
 */
export function FOCUSCOUNT(amounts: any[][], tags?: any[][], order?: any): number {
  return measureFocus(amounts, tags, order).number;
}

/**
 * The labels that FOCUSCOUNT counts: their shares, largest first, and what the count would be without each.
 *
 * Money without a label stands in one line of its own, so that the amounts add up to the sheet's.
 * @customfunction FOCUSTABLE
 * @helpurl https://localhost:3000/help/FOCUSTABLE.html
 * @param amounts Money, hours or weights: one row a line; columns are added.
 * @param [tags] One label a row (or a column): amounts are added by label first.
 * @param [order] 1 (the default) counts each priority by its share; 2 is 1/HHI; 0 counts them all.
 * @returns A table: label, share, cumulative share, rank, the count without it; then the total and the count itself.
 * @throws #VALUE! and #N/A as FOCUSCOUNT does.
 * @example =FOCUSTABLE(A2:A4, B2:B4) → {"Label", "Share", "Cumulative", "Rank", "Count without it"; "Retail", 0.5, 0.5, 1, 2; "Services", 0.25, 0.75, 2, 1.88988157484231; "Churn", 0.25, 1, 3, 1.88988157484231; "Total", 1, 1, "", 2.82842712474619}
 * A2:B4 = {200, "Retail"; 100, "Services"; 100, "Churn"}
 * @example =INDEX(FOCUSTABLE(A2:A4, B2:B4), 2, 1) → "B"
 * A2:B4 = {100, "A"; 300, "B"; 100, "Total"}
 */
export function FOCUSTABLE(amounts: any[][], tags?: any[][], order?: any): any[][] {
  return focusTable(measureFocus(amounts, tags, order));
}
