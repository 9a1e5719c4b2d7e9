// The pane's own tasks in a trace of Chromium, by the processor's time: the machine's other work does not count.

/** @typedef {{ name: string, ph: string, ts: number, pid: number, tid: number, dur?: number, tdur?: number, args: any }} Event */

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The longest task in milliseconds among those in which the pane's script ran while `step` was taken.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} step
 */
export async function longestTask(page, step) {
  const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories });
  await step();
  /** @type {{ traceEvents: Event[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return longestOf(traceEvents);
}

/** @param {Event[]} events */
function longestOf(events) {
  const calls = events.filter(isPanes);
  const tasks = events
    .filter(({ name }) => name === 'RunTask')
    .sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
  const longest = tasks.find((task) =>
    calls.some(({ tid, pid, ts }) => tid === task.tid && pid === task.pid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0)),
  );
  return (longest?.tdur ?? 0) / 1000;
}

/** @param {Event} event */
const isPanes = ({ name, args }) =>
  (name === 'FunctionCall' || name === 'EvaluateScript') && /\/taskpane\.js$/.test(args.data?.url ?? '');
