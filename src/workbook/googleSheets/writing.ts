import type { Progress } from '../workbook';
import { Unanswered, type Calls } from './bridge';
import { nextBatch, type Named } from './steps';

/**
 * Takes the steps in several calls. Whatever stops it half-way, the error says what is written, what is not, and what may be
 * either: a call that was not answered may have been carried out.
 */
export async function takeSteps(steps: readonly Named[], calls: Calls, { onProgress }: Progress): Promise<void> {
  for (let done = 0; done < steps.length;) {
    const batch = nextBatch(steps, done);
    try {
      const progress = await calls.carryOut(batch.map(({ step }) => step));
      done += progress.done;
      if (progress.trouble) throw halfWay(progress.trouble, steps, done, done);
    } catch (error) {
      if (error instanceof HalfWay) throw error;
      const { message } = error as Error;
      throw halfWay(message, steps, done, error instanceof Unanswered ? done + batch.length : done);
    }
    onProgress?.(done, steps.length);
  }
}

class HalfWay extends Error {}

/** Steps before `done` were confirmed; those before `begun` were asked for. */
function halfWay(reason: string, steps: readonly Named[], done: number, begun: number): HalfWay {
  const parts = [
    list(steps.slice(0, done), 'Written', 'Nothing was written.'),
    list(steps.slice(done, begun), 'Not certain, please look', ''),
    list(steps.slice(begun), 'Not written', ''),
  ];
  return new HalfWay([reason, ...parts].filter(Boolean).join(' '));
}

function list(steps: readonly Named[], title: string, none: string): string {
  const names = steps.flatMap(({ says }) => (says === null ? [] : [says]));
  if (names.length) return `${title}: ${names.join(', ')}.`;
  return steps.length ? `${title}: formats and widths.` : none;
}
