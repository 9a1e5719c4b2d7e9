// functions.json, what Excel is told about the functions: by Microsoft's own tool, which reads each source alone.
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/**
 * @param {string[]} files
 * @param {import('./parse.js').FunctionWords[]} functions
 * @returns {Promise<string>}
 */
export async function functionsJson(files, functions) {
  /** @type {any[]} */
  const entries = [];
  let top = {};
  for (const file of files) {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
    if (errors.length > 0) throw new Error(`${file}: custom-functions-metadata says: ${errors.join('; ')}`);
    if (!metadataJson) continue;
    const { functions: found, ...rest } = JSON.parse(metadataJson);
    if (rest.enums) throw new Error(`${file}: custom enums are not supported here; take a text instead.`);
    entries.push(...found);
    top = rest;
  }
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const [theirs, ours] = [entries.map((each) => each.id).join(), functions.map((each) => each.name).join()];
  if (theirs !== ours) throw new Error(`custom-functions-metadata found ${theirs}, the sources hold ${ours}.`);
  // The error cells of a range reach a function only by this; the tool has no tag for it.
  const whole = {
    ...top,
    allowErrorForDataTypeAny: true,
    functions: entries.map((each, at) => shown(each, functions[at])),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Excel shows these in one line of a small box, so the summary alone and no line breaks.
 * @param {any} entry
 * @param {import('./parse.js').FunctionWords} words
 */
function shown(entry, words) {
  const parameters = entry.parameters.map((/** @type {any} */ each, /** @type {number} */ at) => ({
    ...each,
    description: words.parameters[at].description,
  }));
  return { ...entry, description: words.summary, parameters };
}
