/** A range on one line, so that it reads like one: `grid('"Win", 50 / "Keep", 30')` has two rows of two cells. */
export const grid = (rows: string): any[][] => JSON.parse(`[[${rows.replace(/ \/ /g, '],[')}]]`);
