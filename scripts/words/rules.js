// What every function's words must have, each rule with the sentence that says so.
import { readAddress } from './addresses.js';
import { callsOf, parseFormula } from './formulas.js';

/** @typedef {import('./parse.js').FunctionWords} FunctionWords */

/** Where the development server shows a function's help; webpack puts the production address in its place. */
export const helpAddress = 'https://localhost:3000/help/';

/**
 * @param {FunctionWords[]} functions
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function problemsOf(functions) {
  const problems = functions.flatMap((words) => [
    ...problemsOfName(words.name),
    ...problemsOfWords(words),
    ...problemsOfExamples(words),
  ]);
  functions.forEach(({ name, family }, index) => {
    const twin = functions.slice(0, index).find((each) => each.name === name);
    if (twin) problems.push(`${name} stands in ${twin.family}.ts and in ${family}.ts; a name stands once.`);
  });
  return problems;
}

/** @param {string} name */
function problemsOfName(name) {
  if (!/^[A-Z][A-Z0-9]*$/.test(name)) return [`${name} must be upper-case letters and digits only, without a dot.`];
  if ((name.match(/[A-Z]/g) ?? []).length < 3) return [`${name} needs three letters or more.`];
  if (/^[A-Z]{1,3}[0-9]+$/.test(name) || /^R\d*C\d*$/.test(name))
    return [`${name} looks like a cell, so no sheet would call it.`];
  return [];
}

/** @param {FunctionWords} words */
function problemsOfWords({ name, summary, parameters, returns, helpUrl }) {
  const problems = [];
  if (!summary) problems.push(`${name} has no summary: its JSDoc begins with one sentence that says what it gives.`);
  if (!returns) problems.push(`${name} has no @returns.`);
  if (helpUrl !== `${helpAddress}${name}.html`) problems.push(`${name} needs "@helpurl ${helpAddress}${name}.html".`);
  for (const each of parameters) if (!each.description) problems.push(`${name} does not describe @param ${each.name}.`);
  const optional = parameters.findIndex((each) => each.optional);
  const late = optional < 0 ? undefined : parameters.slice(optional).find((each) => !each.optional);
  if (late) problems.push(`${name} needs ${late.name} after an argument that may be left out.`);
  return problems;
}

/** @param {FunctionWords} words */
function problemsOfExamples({ name, parameters, examples }) {
  const problems = [];
  if (examples.length < 2) problems.push(`${name} has ${examples.length} @example; every function needs two or more.`);
  for (const { formula, data } of examples) {
    const calls = callsOf(parseFormula(formula));
    const call = calls.find((each) => each.name === name);
    if (!call) problems.push(`${name} has an example that does not call it: ${formula}`);
    if (call && call.args.length > parameters.length)
      problems.push(`${name} has an example with too many arguments: ${formula}`);
    const blocks = Object.keys(data).map(
      (address) => /** @type {import('./addresses.js').Block} */ (readAddress(address)),
    );
    for (const arg of calls.flatMap((each) => each.args)) {
      if (arg === null || !('block' in arg)) continue;
      const { top, left, bottom, right } = arg.block;
      const met = blocks.some((b) => b.top <= bottom && b.bottom >= top && b.left <= right && b.right >= left);
      if (!met) problems.push(`${name} has an example without data for ${arg.address}: ${formula}`);
    }
  }
  return problems;
}
