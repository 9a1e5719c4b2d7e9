/** A verdict as it stands in a table, made a sentence: “different worlds” is “Different worlds.” */
export const sentence = (words: string): string => (words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : '');
