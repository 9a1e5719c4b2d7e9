type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Why the user may not edit these cells, null where it is allowed: what is protected, and who can change that. */
export function refusalOf(range: Range): string | null {
  if (range.canEdit()) return null;
  const sheet = range.getSheet();
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const closed = (one: Protection): boolean => !one.isWarningOnly() && !one.canEdit();
  const [whole] = sheet.getProtections(SHEET).filter(closed);
  const [part] = sheet.getProtections(RANGE).filter((one) => closed(one) && overlap(one.getRange(), range));
  if (!part && !whole) return `You may read this spreadsheet but not edit it. Ask ${owner()} to let you.`;
  const note = (part ?? whole).getDescription();
  const what = part ? `${part.getRange().getA1Notation()} of “${sheet.getName()}”` : `The sheet “${sheet.getName()}”`;
  const why = note ? ` (“${note}”)` : '';
  return `${what} is protected${why}, so ${range.getA1Notation()} can’t be written. Ask ${owner()} to let you edit it, or choose another place.`;
}

/** A spreadsheet on a shared drive has no owner, and some organisations don't tell addresses. */
function owner(): string {
  const address = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail();
  return address ? `the spreadsheet’s owner, ${address},` : 'the spreadsheet’s owner';
}

const overlap = (one: Range, other: Range): boolean =>
  one.getRow() <= other.getLastRow() &&
  other.getRow() <= one.getLastRow() &&
  one.getColumn() <= other.getLastColumn() &&
  other.getColumn() <= one.getLastColumn();
