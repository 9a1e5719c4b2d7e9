/** Writes an amount of money (or hours) in the sheet's own format. */
export type Money = (amount: number) => string;

const symbol = /^[^A-Z]+$/;

/**
 * Amounts with the currency they are in, where there is exactly one: a symbol as the sheet writes it, a code by its usual
 * sign. Decimals show only where they carry something: below 100.
 */
export function moneyFormat(currencies: readonly string[]): Money {
  const [currency] = currencies.length === 1 ? currencies : [''];
  const style: Intl.NumberFormatOptions =
    currency && !symbol.test(currency) ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {};
  const formats = [0, 2].map(
    (digits) => new Intl.NumberFormat('en', { ...style, minimumFractionDigits: 0, maximumFractionDigits: digits }),
  );
  return (amount) => {
    const text = formats[Math.abs(amount) < 100 ? 1 : 0].format(Math.abs(amount));
    const negative = amount < 0 && /[1-9]/.test(text);
    return `${negative ? '−' : ''}${symbol.test(currency) ? currency : ''}${text}`;
  };
}

/** A share in percent, without decimals unless rounding would make something of nothing, or all of nearly all. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  const hidden = (whole === 0 && share !== 0) || (whole === 100 && share !== 1);
  if (!hidden || Math.abs(share - Math.round(share)) < 1e-9) return `${whole === 0 ? 0 : whole}%`;
  return `${Math.min(99.9, Math.max(0.1, Math.round(share * 1000) / 10))}%`;
}

/** A number with one decimal, and none where it is whole. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);
