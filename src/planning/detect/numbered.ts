/** A numbered answer such as "5 - Strongly agree" or "4: agree". */
const numbered = /^(\d{1,2})\s?(?:[-–—:=.)]|\s)\s?\p{L}/u;

export const startsWithRating = (text: string): boolean =>
  text.length > 2 && text.charCodeAt(0) < 58 && numbered.test(text);

/** The number of such an answer, NaN where it has none. */
export const ratingIn = (text: string): number => Number(numbered.exec(text)?.[1] ?? NaN);
