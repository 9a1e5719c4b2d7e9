import { CellError, plain } from './cell';

// Zero-width characters and the soft hyphen: invisible, so never part of a name.
const invisible = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g;

/** Printable ASCII with single spaces inside: most labels, and nothing to do. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/** Text as a person reads it: NFKC (a non-breaking space is a space), whitespace collapsed and trimmed; line breaks stay. */
export const tidy = (text: string): string =>
  isTidy.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(invisible, '')
        .replace(/[^\S\n]+/g, ' ')
        .trim();

/** What two labels must share to be the same: tidy, on one line, case folded (by way of upper case, so that ß and ẞ equal SS). */
export const labelKey = (text: string): string =>
  isTidy.test(text) ? text.toLowerCase() : tidy(text).replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();

/** A cell as a label; a blank is "", and so is 0, because hosts pass blanks as 0. Errors come back as they are. */
export function labelOf(cell: unknown): string | CellError {
  const value = plain(cell);
  if (value instanceof CellError) return value;
  if (value === null || value === 0) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : tidy(String(value));
}
