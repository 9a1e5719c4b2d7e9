/** Sheets' day zero, which makes serial numbers agree with Excel's from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** A number format that shows a date or a time: letters of dates outside quotes, brackets and escapes. */
export const isDateFormat = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(format);

export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay;

/** How far the zone's clocks are ahead of UTC at a moment. */
function offset(time: number, timeZone: string): number {
  const parts = wallClock(time, timeZone);
  return (
    Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - time + (time % 1000)
  );
}

function wallClock(time: number, timeZone: string): Record<string, number> {
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
}

/** The moment at which the zone's clocks show what the serial number says. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(dayZero + serial * millisecondsPerDay);
  const first = wall - offset(wall, timeZone);
  // The offset may differ between the two moments: around a change of the clocks.
  return wall - offset(first, timeZone);
}

/** Utilities.formatDate, for the one pattern that the server uses. */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  if (pattern !== "yyyy-MM-dd'T'HH:mm:ss.SSS") throw new Error(`The emulation knows no pattern ${pattern}.`);
  return new Date(time + offset(time, timeZone)).toISOString().slice(0, -1);
}
