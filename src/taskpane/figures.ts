import { percentText } from '../planning/views/moneyText';

/** Writes an amount of money (or hours) as the sheet writes its own. */
export type Money = (amount: number) => string;

/** A share in percent, without decimals unless they matter. */
export const percent = percentText;

/** A number with one decimal, and none where it is whole. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);
