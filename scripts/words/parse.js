// Reads the functions' words from their sources: the JSDoc above each exported function is the only place where they stand.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readComment } from './comments.js';
import { parseExample } from './examples.js';

/** @typedef {{ name: string, type: string, optional: boolean, description: string }} Parameter */
/**
 * @typedef {object} FunctionWords
 * @property {string} name
 * @property {string} family the source file's name
 * @property {string} summary the first paragraph
 * @property {string[]} paragraphs all of them
 * @property {Parameter[]} parameters
 * @property {boolean} isTable whether it gives rows of cells
 * @property {string} returns
 * @property {string[]} throws
 * @property {string} helpUrl
 * @property {import('./examples.js').Example[]} examples
 */

/** @param {FunctionWords} words */
export const syntaxOf = ({ name, parameters }) =>
  `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;

/**
 * @param {string} directory
 * @returns {string[]} the sources, without tests and declarations
 */
export const sourcesIn = (directory) =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.ts') && !/\.(d|test)\.ts$/.test(name))
    .sort()
    .map((name) => path.join(directory, name));

/**
 * @param {string} file
 * @returns {{ name: string, node: ts.FunctionDeclaration, comment: string }[]} the exported function declarations
 */
export function exportedFunctions(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((node) => node.name && node.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword))
    .map((node) => ({
      name: /** @type {ts.Identifier} */ (node.name).text,
      node,
      comment: ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText() ?? '',
    }));
}

/**
 * @param {string} file a list of the form `export { one, another } from './module';`
 * @returns {ReturnType<typeof exportedFunctions>} the functions it names, in its order
 */
export function listedFunctions(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier))
      throw new Error(`${file}: write each export as \`export { name } from './module'\`.`);
    const module = path.join(path.dirname(file), `${moduleSpecifier.text}.ts`);
    const declared = exportedFunctions(module);
    return exportClause.elements.map(({ name }) => {
      const found = declared.find((each) => each.name === name.text);
      if (!found) throw new Error(`${file} lists ${name.text}, but ${module} declares no function of that name.`);
      return found;
    });
  });
}

/**
 * @param {string} file a source of src/functions
 * @returns {FunctionWords[]}
 */
export function parseFunctions(file) {
  const family = path.basename(file, '.ts');
  return exportedFunctions(file).flatMap(({ name, node, comment }) => {
    const { paragraphs, tags } = readComment(comment);
    /** @param {string[]} names */
    const all = (...names) => tags.filter((each) => names.includes(each.tag.toLowerCase())).map((each) => each.text);
    const [called] = all('customfunction');
    if (called === undefined) {
      if (/^[A-Z][A-Z0-9]+$/.test(name))
        throw new Error(`${file}: ${name} looks like a sheet function but has no @customfunction.`);
      return [];
    }
    if (called !== name)
      throw new Error(`${file}: ${name} says "@customfunction ${called}"; the two names must be the same.`);
    try {
      return {
        name,
        family,
        summary: paragraphs[0] ?? '',
        paragraphs,
        parameters: parseParameters(node, all('param')),
        isTable: node.type?.getText() === 'any[][]',
        returns: oneLine(all('returns', 'return')[0] ?? ''),
        throws: all('throws').map(oneLine),
        helpUrl: all('helpurl')[0] ?? '',
        examples: all('example').map(parseExample),
      };
    } catch (error) {
      throw new Error(`${file}: ${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  });
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * @param {ts.FunctionDeclaration} node
 * @param {string[]} tags what each param tag says
 * @returns {Parameter[]}
 */
export function parseParameters(node, tags) {
  const described = tags.map((text) => {
    const found = /^(?:\{[^}]*\}\s*)?(\[?)([\w$]+)[^\]\s]*\]?\s*-?\s*(.*)$/s.exec(text);
    if (!found) throw new Error(`"@param ${text}" names no parameter.`);
    return { name: found[2], bracketed: found[1] === '[', description: oneLine(found[3]) };
  });
  const parameters = node.parameters.map((each) => {
    const name = each.name.getText();
    const optional = each.questionToken !== undefined || each.initializer !== undefined;
    const words = described.find((one) => one.name === name);
    if (words && words.bracketed !== optional)
      throw new Error(`@param ${name} and its type disagree on whether it may be left out.`);
    return { name, type: each.type?.getText() ?? 'any', optional, description: words?.description ?? '' };
  });
  const strange = described.find((one) => !parameters.some((each) => each.name === one.name));
  if (strange) throw new Error(`@param ${strange.name} describes no parameter.`);
  return parameters;
}
