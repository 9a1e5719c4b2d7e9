import { readFileSync, statSync } from 'node:fs';
import { parse, tokenizer } from 'acorn';
import { dist } from './hosts';

const file = dist('appsscript', 'sidebar.html');
const page = readFileSync(file, 'utf8');
const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);

test('is one file that parses as a script', () => {
  expect(scripts).toHaveLength(1);
  expect(() => parse(scripts[0], { ecmaVersion: 2020 })).not.toThrow();
  expect(page).toContain('id=pane');
});

// A debt: the pane with its screens is 1.3 MB in Excel too. This test fails as soon as the file fits.
test.failing('is at most 900 kB', () => expect(statSync(file).size).toBeLessThanOrEqual(900_000));

test('holds no template literal, in which HtmlService would take // for a comment', () => {
  const kinds = [...tokenizer(scripts[0], { ecmaVersion: 2020 })].map(({ type }) => type.label);
  expect(kinds.length).toBeGreaterThan(10_000);
  expect(kinds).not.toContain('`');
});

test('holds nothing that HtmlService takes for a scriptlet of a template', () => {
  expect(page).not.toMatch(/<\?/);
});

test('loads nothing from elsewhere', () => {
  expect(page.replace(scripts[0], '')).not.toMatch(/\b(?:src|href)\s*=|@import|url\(/);
  const addresses = [...withoutComments(scripts[0]).matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+[^\s"'`)]*/g)].map(
    ([address]) => address,
  );
  // XML's own names, and what React and Griffel say in their errors; nobody fetches them.
  const words =
    /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|github\.com\/microsoft\/griffel\/issues$|aka\.ms\/griffel-css-shorthands$)/;
  expect([...new Set(addresses.filter((address) => !words.test(address)))]).toEqual([]);
});

/** Licences name where they come from. */
function withoutComments(script: string): string {
  const comments: { start: number; end: number }[] = [];
  parse(script, { ecmaVersion: 2020, onComment: (_block, _text, start, end) => comments.push({ start, end }) });
  return comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), script);
}
