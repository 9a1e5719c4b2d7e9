/** What a call gives the sidebar, as plain JSON. Trouble is a sentence for the user: what is wrong, where, what to do. */
export type Reply<T> = { value: T } | { trouble: string };

/** Google's own messages that a user may meet, in our words. */
const known: [RegExp, string][] = [
  [
    /protected cell or object/,
    'Some of these cells are protected, and you may not edit them. Ask the owner of the spreadsheet, or choose another place.',
  ],
  [
    /timed out|Service Spreadsheets failed|Service error: Spreadsheets/,
    'Google Sheets did not answer in time. Try again in a minute.',
  ],
];

export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return known.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

/** Nothing thrown leaves a call: google.script.run would hand over its text alone, with words of its own before it. */
export function reply<T>(work: () => T): Reply<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { trouble: sentenceOf(error) };
  }
}
