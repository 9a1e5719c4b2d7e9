import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/**
 * The functions of the built dist/excel/functions.js, as Excel registers them.
 * @returns {Record<string, (...args: unknown[]) => any>}
 */
export function loadBundle() {
  /** @type {Record<string, (...args: unknown[]) => any>} */
  const functions = {};
  const CustomFunctions = {
    /**
     * @param {string} id
     * @param {(...args: unknown[]) => any} called
     */
    associate: (id, called) => {
      functions[id] = called;
    },
    Error: class extends Error {
      /**
       * @param {string} code
       * @param {string} message
       */
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    },
  };
  const source = readFileSync(new URL('../dist/excel/functions.js', import.meta.url), 'utf8');
  vm.runInThisContext(`(CustomFunctions) => {${source}\n}`, { filename: 'dist/excel/functions.js' })(CustomFunctions);
  return functions;
}
