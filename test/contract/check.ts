// The cases run in Jest, and in a browser where no test runner is: these checks need neither.

/** Plain data as text that does not depend on the order of keys. */
const text = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  ) ?? 'undefined';

const shortened = (long: string): string => (long.length > 2000 ? `${long.slice(0, 2000)}…` : long);

export function same(actual: unknown, wanted: unknown, what = 'It'): void {
  if (text(actual) === text(wanted)) return;
  throw new Error(`${what} is\n  ${shortened(text(actual))}\nand should be\n  ${shortened(text(wanted))}`);
}

export function holds(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

/** The error with which a promise is rejected. Its message is a sentence that has all of these words. */
export async function rejected(promise: Promise<unknown>, ...words: string[]): Promise<Error> {
  const reason = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(reason instanceof Error)) throw new Error(`There was no error, but ${String(reason)}.`);
  for (const word of words) holds(reason.message.includes(word), `“${reason.message}” does not say “${word}”.`);
  return reason;
}

/** Waits for a condition. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`It never came about that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
