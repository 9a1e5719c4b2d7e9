import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, tokenizer } from 'acorn';
import { appsScriptHost, dist, root, scriptFiles } from './hosts';

const source = (file: string) => readFileSync(dist('appsscript', file), 'utf8');
const metadata = JSON.parse(readFileSync(dist('excel/functions.json'), 'utf8')).functions;
const program = (file: string) => parse(source(file), { ecmaVersion: 2020 });

test('is ES2020 from end to end', () => {
  expect(scriptFiles().sort()).toEqual(['core.js', 'functions.js']);
  for (const file of scriptFiles()) expect(() => program(file)).not.toThrow();
});

test('each function is a global declaration with its parameters, under JSDoc with @customfunction', () => {
  const declared = program('functions.js').body.map((node: any) => {
    expect(node.type).toBe('FunctionDeclaration');
    return { name: node.id.name, parameters: node.params.map((one: any) => one.name) };
  });
  for (const { name, parameters } of metadata) {
    expect(declared).toContainEqual({ name, parameters: parameters.map((one: { name: string }) => one.name) });
    const [comment] = source('functions.js').match(
      new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\nfunction ${name}\\(`),
    ) ?? [''];
    expect(comment).toContain('@customfunction');
    for (const parameter of parameters)
      expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} \\[?${parameter.name}\\b`));
  }
});

test('loading it calls no Google service', () => {
  const touched: string[] = [];
  const service = (name: string) =>
    new Proxy(function () {}, {
      get: (_, key) => touched.push(`${name}.${String(key)}`),
      apply: () => touched.push(name),
    });
  const names = [
    'SpreadsheetApp',
    'HtmlService',
    'ScriptApp',
    'PropertiesService',
    'UrlFetchApp',
    'LockService',
    'Session',
    'CacheService',
  ];
  appsScriptHost(Object.fromEntries(names.map((name) => [name, service(name)])));
  expect(touched).toEqual([]);
});

test('opening a spreadsheet touches the menu and nothing else; installing does the same', () => {
  for (const trigger of ['onOpen', 'onInstall']) {
    const calls: string[] = [];
    const menu: any = {
      addItem: (_label: string, called: string) => (calls.push(`item ${called}`), menu),
      addToUi: () => calls.push('shown'),
    };
    const SpreadsheetApp = new Proxy(
      {},
      { get: (_, key) => (key === 'getUi' ? () => ({ createAddonMenu: () => menu }) : fail(String(key))) },
    );
    const { context } = appsScriptHost({ SpreadsheetApp });
    context[trigger]({ authMode: 'NONE' });
    const items = ['openPlumbline', 'scoreThisSheet', 'repairFormulas', 'openHelp'];
    expect(calls).toEqual([...items.map((called) => `item ${called}`), 'shown']);
    for (const called of items) expect(typeof context[called]).toBe('function');
  }
});

const fail = (key: string): never => {
  throw new Error(`SpreadsheetApp.${key} may not be touched in AuthMode.NONE`);
};

test('no template literal holds //, which HtmlService would take for a comment', () => {
  let literals = 0;
  for (const file of scriptFiles()) {
    for (const token of tokenizer(source(file), { ecmaVersion: 2020 })) {
      if (token.type.label !== 'template') continue;
      literals++;
      expect(source(file).slice(token.start, token.end)).not.toContain('//');
    }
  }
  expect(literals).toBeGreaterThan(0);
});

test('appsscript.json has exactly the two scopes, V8, and no add-ons block', () => {
  const manifest = JSON.parse(source('appsscript.json'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes.sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ]);
  expect(manifest).not.toHaveProperty('addOns');
  expect(manifest).not.toHaveProperty('$schema');
});

test('clasp would push exactly the files of dist/appsscript', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-clasp-'));
  try {
    cpSync(dist('appsscript'), path.join(folder, 'dist/appsscript'), { recursive: true });
    cpSync(path.join(root, '.claspignore'), path.join(folder, '.claspignore'));
    const example = JSON.parse(readFileSync(path.join(root, '.clasp.json.example'), 'utf8'));
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...example, scriptId: 'x'.repeat(57) }));
    const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
    const status = JSON.parse(
      execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: folder, encoding: 'utf8' }),
    );
    const pushed = status.filesToPush.map((file: string) => path.basename(file)).sort();
    expect(pushed).toEqual(readdirSync(dist('appsscript')).sort());
    expect(pushed).toEqual(['appsscript.json', 'core.js', 'functions.js', 'sidebar.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
