/**
 * What is wrong with the input, in the sheet's terms: a code that the cell shows and a sentence that says
 * what is wrong, where, and what to do.
 *
 * `#VALUE!` the input is wrong and can be mended; `#N/A` there is nothing to score yet; any other code is an
 * error cell of the input, passed on as itself.
 */
export class SheetError extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'SheetError';
  }
}

export const wrong = (sentence: string): SheetError => new SheetError('#VALUE!', sentence);
export const nothing = (sentence: string): SheetError => new SheetError('#N/A', sentence);

/** Text of the sheet inside a sentence: quoted, and cut where it is long. */
export const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
