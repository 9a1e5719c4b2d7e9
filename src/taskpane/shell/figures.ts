const shares = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** A share without decimals. */
export const percent = (share: number): string => shares.format(share);
