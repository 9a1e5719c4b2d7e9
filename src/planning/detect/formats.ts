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

const currencies = new Map<string, boolean>();

export function hasCurrency(format: string): boolean {
  if (format === '' || format === 'General') return false;
  let has = currencies.get(format);
  if (has === undefined) {
    has = currencyOfFormat(format) !== null;
    if (currencies.size < 1000) currencies.set(format, has);
  }
  return has;
}

/** The currency in a number format such as `[$€-407] #,##0`, `$#,##0`, `"CHF" 0` or `#,##0 "€"`, where it names one. */
export function currencyOfFormat(format: string): string | null {
  // `[$€-407]` is a currency and a language, `[$-409]` only a language.
  const bracketed = [...format.matchAll(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g)].map(([, mark]) => mark);
  const bare = format.replace(/\[[^\]]*\]/g, '');
  const written = bare.match(/[$€£¥₹]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? [];
  for (const mark of [...bracketed, ...written]) {
    const currency = currencyOf(mark.trim());
    if (currency) return currency;
  }
  return null;
}
