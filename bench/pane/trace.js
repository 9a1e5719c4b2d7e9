// The pane's own tasks in a trace of Chromium, by the processor's time: what else the machine does is not counted.

/**
 * @typedef {object} Event times in microseconds; `tdur` is what the thread itself was at work
 * @property {string} name
 * @property {number} ts
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur]
 * @property {number} [tdur]
 * @property {{ data?: { url?: string } }} args
 */

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} step
 * @returns {Promise<Event[]>} what happened while the step was taken
 */
export async function traced(page, step) {
  const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories });
  await step();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

/** The longest of the pane's tasks, in milliseconds. @param {Event[]} events */
export const longestTask = (events) => Math.max(0, ...panesTasks(events).map(milliseconds));

/** What the pane takes from the evaluation of its script to its first screen, in milliseconds. @param {Event[]} events */
export function startTime(events) {
  const shown = events.find(({ name }) => name === 'plumbline:shown');
  if (!shown) throw new Error('the pane was not shown');
  const until = panesTasks(events).filter(({ ts, pid }) => pid === shown.pid && ts <= shown.ts);
  return until.reduce((sum, task) => sum + milliseconds(task), 0);
}

/** @param {Event} event */
const milliseconds = ({ tdur = 0 }) => tdur / 1000;

/**
 * Tasks in which the pane's script was called, and those that only go on after a pause: they name no script, and the
 * workbench's own take none. @param {Event[]} events
 */
function panesTasks(events) {
  const calls = events.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  const tasks = events.filter(({ name }) => name === 'RunTask' || name === 'BlinkScheduler_PerformMicrotaskCheckpoint');
  return tasks.filter((task) => {
    const inside = calls.filter(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && isDuring(ts, task));
    return inside.length > 0
      ? inside.some(({ args }) => /\/taskpane\.js$/.test(args.data?.url ?? ''))
      : task.name !== 'RunTask';
  });
}

/** @param {number} at @param {Event} task */
const isDuring = (at, { ts, dur = 0 }) => at >= ts && at <= ts + dur;
