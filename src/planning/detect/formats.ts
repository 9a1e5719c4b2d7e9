import { currencyOf } from '../../cells/currency';

const known = new Map<string, boolean>();

/** Whether a number format shows a date: day, month or year outside of quotes, escapes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === '' || format === 'General' || format === '@') return false;
  let isDate = known.get(format);
  if (isDate === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    isDate = /[dmy]/i.test(bare) && !/[0#?]/.test(bare) && !/^standard$/i.test(bare);
    if (known.size < 1000) known.set(format, isDate);
  }
  return isDate;
}

export const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The currency in a number format such as `[$€-407] #,##0`, `$#,##0`, `"CHF" 0` or `#,##0 "kr"`, where it names one. */
export function currencyOfFormat(format: string): string | null {
  const marks = format.match(/[$€£¥₹](?!-)|(?<=\[\$)[A-Za-z]{3}|(?<=")[A-Z]{3}(?= ?")|(?<=" )[A-Z]{3}(?=")/g);
  for (const mark of marks ?? []) {
    // `[$-409]` and the `$` of `[$CHF]` are only the grammar of formats.
    if (mark === '$' && /\[\$(?!\$)/.test(format) && !/(?:^|[^[])\$/.test(format)) continue;
    const currency = currencyOf(mark);
    if (currency) return currency;
  }
  return null;
}
