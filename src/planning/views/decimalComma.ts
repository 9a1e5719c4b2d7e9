/**
 * Whether a number written as text means something else where a comma marks decimals: the functions read 1,200 as
 * twelve hundred and 1.200 as one and a fifth.
 */
export const isAmbiguous = (text: string): boolean => /^[^\d.,]*(?!0[.,])\d{1,3}[.,]\d{3}[^\d.,]*$/.test(text);
