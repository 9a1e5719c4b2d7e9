import { concordanceOf, pairsOf, readTolerance } from './price/assess';
import { fairLines } from './price/fairLines';
import { fairPrice } from './price/fairPrice';
import { shareInBand } from './price/places';
import { leakTable, salesOf, totalLeak } from './price/leak';
import { priceTable } from './price/table';

/**
 * How often more value carries more price, from 0 to 1; 0.5 is unrelated.
 *
 * Of all pairs of deals with different values (in the same segment), the share in which the one of higher value has the
 * higher price; equal prices count half. Up to 0.5 is unrelated or inverted, to 0.65 weak, to 0.80 moderate, above coherent;
 * PRICETABLE says whether the score may be claimed. Values must come from customers or a blind panel, not from the price list.
 * @customfunction PRICEVALUE
 * @helpurl https://localhost:3000/help/PRICEVALUE.html
 * @param prices Net prices, one cell for each deal. Rows without a price above 0 or without a value are left out.
 * @param values What each is worth to customers, on any scale that rises with worth.
 * @param [weights] What each deal counts, its revenue for instance; all the same where left out. Refunds (below 0) are left out.
 * @param [segments] The segment of each deal: only deals of one segment are compared.
 * @returns The score, from 0 to 1.
 * @throws #VALUE! when the ranges do not fit together.
 * @throws #N/A when no two deals can be compared.
 * @example =PRICEVALUE(A2:A11, B2:B11) → 0.897435897435897
 * A2:B11 = {100, 3; 150, 5; 90, 2; 120, 4; 140, 4; 95, 1; 150, 5; 100, 3; 110, 2; 105, 4}
 * @example =PRICEVALUE(A2:A7, B2:B7) → 0.692307692307692
 * A2:B7 = {10, 1; 12, 2; 14, 3; 50, 2; 45, 3; 40, 4}
 * @example =PRICEVALUE(A2:A7, B2:B7, , C2:C7) → 0.5
 * A2:C7 = {10, 1, "SMB"; 12, 2, "SMB"; 14, 3, "SMB"; 50, 2, "Enterprise"; 45, 3, "Enterprise"; 40, 4, "Enterprise"}
 * @example =PRICEVALUE(A2:A8, B2:B8) → 1
 * A2:B8 = {"$1,000", 4; "900 EUR", "3"; , 5; 1200, 5; "N/A", "2"; 0, "4"; 800, #N/A}
 */
export function PRICEVALUE(prices: any[][], values: any[][], weights?: any[][], segments?: any[][]): number {
  return concordanceOf(pairsOf({ prices, values, weights, segments })).c;
}

/**
 * Share of deals whose price is within a tolerance of the fair-value line, from 0 to 1.
 *
 * The line is drawn for each segment through the median of the slopes of all pairs of deals (Theil–Sen), so that a few mad
 * prices do not bend it. The share jumps when a price crosses the edge of the corridor: read it beside PRICEVALUE, not alone.
 * @customfunction PRICEBAND
 * @helpurl https://localhost:3000/help/PRICEBAND.html
 * @param prices Net prices, one cell for each deal. Rows without a price above 0 or without a value are left out.
 * @param values What each is worth to customers, on a scale whose steps are equal.
 * @param [weights] What each deal counts, its revenue for instance; all the same where left out.
 * @param [tolerance] Half the width of the corridor as a share of the fair price; 10% where left out.
 * @param [segments] The segment of each deal: each has its own line. One without two different values is left out.
 * @returns The weighted share of deals inside the corridor.
 * @throws #VALUE! when the ranges do not fit together, or tolerance is not between 0 and 1.
 * @throws #N/A when price does not rise with value in a segment, or no two deals have different values.
 * @example =PRICEBAND(A2:A11, B2:B11, C2:C11, 10%) → 0.521739130434783
 * A2:C11 = {100, 3, 50; 150, 5, 20; 90, 2, 40; 120, 4, 30; 140, 4, 10; 95, 1, 60; 150, 5, 25; 100, 3, 45; 110, 2, 35; 105, 4, 30}
 * @example =PRICEBAND(A2:A6, B2:B6) → 0.8
 * A2:B6 = {100, 1; 200, 2; 300, 3; 400, 4; 900, 5}
 * @example =PRICEBAND(A2:A7, B2:B7, , , C2:C7) → #N/A Price does not rise with value in segment “Enterprise”
 * A2:C7 = {10, 1, "SMB"; 12, 2, "SMB"; 14, 3, "SMB"; 50, 2, "Enterprise"; 45, 3, "Enterprise"; 40, 4, "Enterprise"}
 */
export function PRICEBAND(
  prices: any[][],
  values: any[][],
  weights?: any[][],
  tolerance?: any,
  segments?: any[][],
): number {
  const width = readTolerance(tolerance);
  const pairs = pairsOf({ prices, values, weights, segments });
  return shareInBand(pairs, fairLines(pairs), width);
}

/**
 * The price that the fair-value line asks for a value; without one, the line itself.
 *
 * The line is Theil and Sen's: its slope is the median of the slopes of all pairs of deals, so that it stands firm while
 * less than 29% of the deals are off. Draw it for one segment at a time. A line that falls is given as it is: more value
 * then asks for less money, and PRICEBAND refuses it.
 * @customfunction FAIRPRICE
 * @helpurl https://localhost:3000/help/FAIRPRICE.html
 * @param prices Net prices, one cell for each deal. Rows without a price above 0 or without a value are left out.
 * @param values What each is worth to customers, on a scale whose steps are equal.
 * @param [at] A value, or a range of them, to give the fair price of.
 * @returns The fair price of each value, in the shape of at; without at, a table: slope, intercept, deals used.
 * @throws #VALUE! when the ranges do not fit together, or at is text.
 * @throws #N/A when no two deals have different values.
 * @example =FAIRPRICE(A2:A11, B2:B11) → {"Slope", "Intercept", "Deals used"; 13.75, 73.125, 10}
 * A2:B11 = {100, 3; 150, 5; 90, 2; 120, 4; 140, 4; 95, 1; 150, 5; 100, 3; 110, 2; 105, 4}
 * @example =FAIRPRICE(A2:A6, B2:B6, D2:D4) → {200; ""; 400}
 * A2:B6 = {100, 1; 200, 2; 300, 3; 400, 4; 900, 5}
 * D2:D4 = {2; ; 4}
 * @example =FAIRPRICE(A2:A4, B2:B4, 4) → 103
 * A2:B4 = {100, 1; 101, 2; 102, 3}
 * @example =FAIRPRICE(A2:A4, B2:B4) → {"Slope", "Intercept", "Deals used"; -5, 60, 3}
 * A2:B4 = {50, 2; 45, 3; 40, 4}
 */
export function FAIRPRICE(prices: any[][], values: any[][], at?: any[][]): any {
  return fairPrice(prices, values, at);
}

/**
 * Share of the list-price money that is given away before the invoice.
 *
 * Quantity times list price less net price, over quantity times list price. Refunds (quantities below 0) and surcharges
 * net. A broken cell shows its own error: money is never dropped silently. LEAKTABLE shows it by segment.
 * @customfunction PRICELEAK
 * @helpurl https://localhost:3000/help/PRICELEAK.html
 * @param list List prices, one cell for each deal. Rows without one are left out.
 * @param net Net prices. A row without one is left out: 0 and blank are the same.
 * @param [quantity] Quantities; 1 where left out.
 * @returns The share, 0 where everything is sold at list.
 * @throws #VALUE! when the ranges do not fit together, or a row holds a number and text.
 * @throws #N/A when nothing is sold at a list price.
 * @example =PRICELEAK(A2:A4, B2:B4, C2:C4) → 0.15
 * A2:C4 = {100, 90, 10; "$200", 150, 4; 100, 100, 2}
 * @example =PRICELEAK(A2:A5, B2:B5, C2:C5) → 0.2
 * A2:C5 = {100, 80, 10; 50, 40, -4; "", "", 6; 300, 240, 1}
 * @example =PRICELEAK(A2:A4, B2:B4) → #REF! Row 2 of net shows #REF!.
 * A2:B4 = {100, 90; 100, #REF!; 100, 80}
 */
export function PRICELEAK(list: any[][], net: any[][], quantity?: any[][]): number {
  return totalLeak(salesOf(list, net, quantity)).share;
}

/**
 * What is given away off list by segment, how widely net prices spread, and whether volume earns the discounts.
 *
 * P10 to P90 of net over list is the pocket-price band: the wider, the more one customer pays than another. τ-b between
 * discount and quantity runs from −1 to 1: near 0, discounts do not follow volume. Below the total stand refunds and rows
 * without a price.
 * @customfunction LEAKTABLE
 * @helpurl https://localhost:3000/help/LEAKTABLE.html
 * @param list List prices, one cell for each deal. Rows without one are left out.
 * @param net Net prices. A row without one is left out: 0 and blank are the same.
 * @param [quantity] Quantities; 1 where left out.
 * @param [segments] The segment of each deal.
 * @returns A table: segment, sales, quantity, list and net money, leaked money and share, P10, P50 and P90 of net/list, τ-b of discount and quantity, note.
 * @throws #VALUE! and #N/A as PRICELEAK does.
 * @example =INDEX(LEAKTABLE(A2:A4, B2:B4, C2:C4), 2, 6) → 250
 * A2:C4 = {100, 90, 10; "$200", 150, 3; 100, 100, 2}
 * @example =INDEX(LEAKTABLE(A2:A5, B2:B5, C2:C5, D2:D5), 3, 7) → 0.25
 * A2:D5 = {100, 90, 10, "Enterprise"; 200, 150, 4, "SMB"; 100, 100, 2, "Enterprise"; 200, 150, 2, "smb"}
 */
export function LEAKTABLE(list: any[][], net: any[][], quantity?: any[][], segments?: any[][]): any[][] {
  return leakTable(salesOf(list, net, quantity, segments));
}

/**
 * What PRICEVALUE and PRICEBAND are made of, deal by deal; then the score with its interval, and each segment's own.
 *
 * Money to corridor is what a deal lacks to the floor of its corridor, or (below 0) exceeds the ceiling by: of its revenue
 * where weights are revenues, else per unit. Concordance is the share of a deal's own comparisons in which more value carries
 * more price. Rows that are left out say why. A segment whose prices do not rise with value is named.
 * @customfunction PRICETABLE
 * @helpurl https://localhost:3000/help/PRICETABLE.html
 * @param prices Net prices, one cell for each deal. Rows without a price above 0 or without a value are left out.
 * @param values What each is worth to customers, on a scale whose steps are equal.
 * @param [weights] What each deal counts, its revenue for instance; all the same where left out.
 * @param [tolerance] Half the width of the corridor as a share of the fair price; 10% where left out.
 * @param [segments] The segment of each deal: only deals of one segment are compared, and each has its own line.
 * @returns A table: row, price, value, weight, fair price, deviation, in band, money to corridor, concordance, quadrant, segment, note.
 * @throws #VALUE! when the ranges do not fit together, or tolerance is not between 0 and 1.
 * @throws #N/A when no two deals can be compared.
 * @example =INDEX(PRICETABLE(A2:A6, B2:B6), 6, 6) → 0.8
 * A2:B6 = {100, 1; 200, 2; 300, 3; 400, 4; 900, 5}
 * @example =INDEX(PRICETABLE(A2:A11, B2:B11), 16, 9) → 0.602399212429
 * A2:B11 = {100, 3; 150, 5; 90, 2; 120, 4; 140, 4; 95, 1; 150, 5; 100, 3; 110, 2; 105, 4}
 * @example =INDEX(PRICETABLE(A2:A7, B2:B7, , , C2:C7), 17, 12) → "more value carries less price in Enterprise"
 * A2:C7 = {10, 1, "SMB"; 12, 2, "SMB"; 14, 3, "SMB"; 50, 2, "Enterprise"; 45, 3, "Enterprise"; 40, 4, "Enterprise"}
 */
export function PRICETABLE(
  prices: any[][],
  values: any[][],
  weights?: any[][],
  tolerance?: any,
  segments?: any[][],
): any[][] {
  return priceTable(prices, values, weights, tolerance, segments);
}
