/** How numbers are written as text in different places. */

const groups = (value: number, separator: string): string =>
  String(Math.trunc(Math.abs(value))).replace(/\B(?=(\d{3})+$)/g, separator);

const decimals = (value: number, mark: string, digits: number): string =>
  digits === 0 ? '' : mark + Math.abs(value).toFixed(digits).split('.')[1];

const signed = (value: number, text: string): string => (value < 0 ? `-${text}` : text);

/** 1.200,50 */
export const german = (value: number): string => signed(value, groups(value, '.') + decimals(value, ',', 2));
/** 1.200,50 € */
export const germanEuro = (value: number): string => `${german(value)} €`;
/** 1 200,50 with a non-breaking space */
export const french = (value: number): string => signed(value, groups(value, '\u00a0') + decimals(value, ',', 2));
/** 1'200 */
export const swiss = (value: number): string => signed(value, groups(value, "'"));
/** ¥1,200 */
export const yen = (value: number): string => signed(value, `¥${groups(value, ',')}`);
/** 1.200 € */
export const spanishEuro = (value: number): string => signed(value, `${groups(value, '.')} €`);
/** ₹1,20,000 */
export const indian = (value: number): string => {
  const digits = String(Math.trunc(Math.abs(value)));
  const head = digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  return signed(value, `₹${head === '' ? '' : `${head},`}${digits.slice(-3)}`);
};
/** 1,200 and (1,200) */
export const brackets = (value: number): string => (value < 0 ? `(${groups(value, ',')})` : groups(value, ','));
