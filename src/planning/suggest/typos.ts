/**
 * Letters to change, drop, add or swap with a neighbour to make one word of the other, or `most + 1` where it takes more:
 * the optimal string alignment distance (Damerau 1964 for the four slips), in three rows.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap looks two rows back, so both must be past the limit.
    if (least > most && Math.min(...above) > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length], most + 1);
}

const letters = /^[^\d]+$/;

/** Whether one word looks like the other mistyped; `b` is the one that is known to be right. */
export function isTypo(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || !letters.test(a) || !letters.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  return slips(a, b, 1) === 1 || (shorter >= 9 && slips(a, b, 2) === 2);
}

/**
 * A typo beyond doubt: one slip inside a word, of a kind that seldom makes another word. Two letters swapped or a letter
 * doubled will do in words of 5 letters, a letter missing or too many takes 6, a wrong one 7 and not at the end (trainer, trainee).
 */
export function isPlainTypo(a: string, b: string): boolean {
  if (!isTypo(a, b) || slips(a, b, 1) !== 1) return false;
  const shorter = Math.min(a.length, b.length);
  if (a.length !== b.length) return shorter >= 6 || undouble(a) === undouble(b);
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped || (shorter >= 7 && at < shorter - 2);
}

const undouble = (word: string): string => word.replace(/(.)\1/g, '$1');
