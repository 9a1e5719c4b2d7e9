import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export const root = path.join(__dirname, '../..');
export const dist = (...parts: string[]) => path.join(root, 'dist', ...parts);

type Called = (...args: any[]) => any;

/** One host's functions, as that host would find them in the built bundle. */
export interface Host {
  name: string;
  functions: Record<string, Called>;
  /** What this host passes for an error cell. */
  errorCell(code: string): unknown;
  /** The code and the sentence of what a function threw. */
  trouble(thrown: any): { code: string; sentence: string };
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** dist/excel/functions.js in a context that has CustomFunctions and nothing else. */
export function excelHost(): Host & { context: object } {
  const functions: Record<string, Called> = {};
  const CustomFunctions = {
    associate: (id: string, called: Called) => (functions[id] = called),
    Error: CustomFunctionsError,
  };
  const context = vm.createContext({ CustomFunctions });
  vm.runInContext(readFileSync(dist('excel/functions.js'), 'utf8'), context, { filename: 'dist/excel/functions.js' });
  return {
    name: 'dist/excel',
    functions,
    context,
    errorCell: (code) => new CustomFunctionsError(code),
    trouble: (thrown) => ({ code: thrown.code, sentence: thrown.message }),
  };
}

export const scriptFiles = () => readdirSync(dist('appsscript')).filter((file) => file.endsWith('.js'));

/** dist/appsscript in a bare context: its files share one global scope, and there is nothing else in it. */
export function appsScriptHost(globals: object = {}): Host & { context: Record<string, Called> } {
  const context = vm.createContext(globals) as Record<string, Called>;
  for (const file of scriptFiles()) {
    vm.runInContext(readFileSync(dist('appsscript', file), 'utf8'), context, { filename: `dist/appsscript/${file}` });
  }
  const names = JSON.parse(readFileSync(dist('excel/functions.json'), 'utf8')).functions.map(
    (one: { id: string }) => one.id,
  );
  return {
    name: 'dist/appsscript',
    functions: Object.fromEntries(names.map((name: string) => [name, context[name]])),
    context,
    errorCell: (code) => code,
    trouble: (thrown) => {
      const [, code, sentence] = /^(#\S+) (.*)$/s.exec(thrown.message) ?? [];
      return { code, sentence };
    },
  };
}

export const hosts = (): Host[] => [excelHost(), appsScriptHost()];

/** What a call gives: its value as plain data (contexts have classes of their own), or its trouble. */
export function call(host: Host, name: string, ...args: unknown[]): { value?: any; code?: string; sentence?: string } {
  try {
    const value = host.functions[name](...args);
    if (value instanceof CustomFunctionsError) return host.trouble(value);
    return { value: Array.isArray(value) ? value.map((row: any[]) => Array.from(row)) : value };
  } catch (thrown) {
    return host.trouble(thrown);
  }
}

/** Lists of one dimension in the reference cases are columns of a sheet. */
export const column = (list: any[]): any[][] => (Array.isArray(list[0]) ? list : list.map((cell) => [cell]));
