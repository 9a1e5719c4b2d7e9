import { readFileSync, readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dist, excelHost } from './hosts';

const metadata = JSON.parse(readFileSync(dist('excel/functions.json'), 'utf8'));
const files = (readdirSync(dist('excel'), { recursive: true }) as string[]).filter((file) =>
  statSync(dist('excel', file)).isFile(),
);

test('registers exactly the functions of functions.json, each under its own name', () => {
  const { functions } = excelHost();
  expect(Object.keys(functions).sort()).toEqual(metadata.functions.map(({ id }: { id: string }) => id).sort());
  for (const { id, name } of metadata.functions) expect(id).toBe(name);
});

test('leaves no global behind but what it was given', () => {
  expect(Object.keys(excelHost().context)).toEqual(['CustomFunctions']);
});

test('asks for error cells and tells each parameter and description', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { description, parameters, helpUrl } of metadata.functions) {
    expect(description.length).toBeGreaterThan(20);
    expect(helpUrl).toMatch(/^https:/);
    for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
  }
});

test('functions.js stays small: at most 80 kB gzipped', () => {
  expect(gzipSync(readFileSync(dist('excel/functions.js'))).length).toBeLessThanOrEqual(80_000);
});

test('the pane registers the functions before its own code runs, and loads office.js from Microsoft', () => {
  const page = readFileSync(dist('excel/taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'functions.js',
    'taskpane.js',
  ]);
});

test('no file of a production build names a local address', () => {
  const naming = files.filter((file) => /localhost|127\.0\.0\.1/.test(readFileSync(dist('excel', file), 'latin1')));
  expect(files.length).toBeGreaterThan(10);
  expect(naming).toEqual([]);
});
