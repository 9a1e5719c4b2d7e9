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
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
    }
    // A swap looks two rows back, so both must be past the limit.
    if (Math.min(...row) > most && Math.min(...above) > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length], most + 1);
}

/** The one slip that makes `b` of `a`: the letters that differ and where. Null where there is none or more than one. */
export function oneSlip(
  a: string,
  b: string,
): { at: number; letters: string; kind: 'wrong' | 'swapped' | 'length' } | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let end = 0;
  const most = Math.min(a.length, b.length) - at;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(at, a.length - end), b.slice(at, b.length - end)];
  const letters = left + right;
  if (letters.length === 1) return { at, letters, kind: 'length' };
  if (left.length === 1 && right.length === 1) return { at, letters, kind: 'wrong' };
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped ? { at, letters, kind: 'swapped' } : null;
}

const hasDigit = /\d/;

/** Whether `a` looks like the word `b` mistyped: one slip, two in words of 9 letters, never in the first letter. */
export function isTypo(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || hasDigit.test(a + b)) return false;
  return oneSlip(a, b) !== null || (shorter >= 9 && slips(a, b, 2) === 2);
}

/**
 * A typo beyond doubt: a slip that seldom makes another word. Two letters swapped or a letter doubled will do, one
 * missing or too many takes 6 letters. A wrong letter never does: among common words it is what parts most of those that
 * look alike (protection, projection; professor, processor).
 */
export function isPlainTypo(a: string, b: string): boolean {
  const slip = isTypo(a, b) ? oneSlip(a, b) : null;
  if (!slip || slip.kind === 'wrong') return false;
  return slip.kind === 'swapped' || Math.min(a.length, b.length) >= 6 || undouble(a) === undouble(b);
}

const undouble = (word: string): string => word.replace(/(.)\1/g, '$1');
