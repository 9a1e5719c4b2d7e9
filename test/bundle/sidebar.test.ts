import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse, tokenizer } from 'acorn';
import { dist } from './hosts';

const file = dist('appsscript', 'sidebar.html');
const page = readFileSync(file, 'utf8');
const scripts = [...page.matchAll(/<script(?: id="?(\w+)"?)?[^>]*>([\s\S]*?)<\/script>/g)];
const [licences, packed, unpacking] = scripts.map(([, , content]) => content);
const script = gunzipSync(Buffer.from(packed, 'base64url')).toString();

test('is one file that parses as a script, before and after unpacking', () => {
  expect(scripts.map(([, id]) => id)).toEqual(['licences', 'packed', undefined]);
  // Old browsers must understand the part that tells them that they are too old.
  expect(() => parse(unpacking, { ecmaVersion: 2017 })).not.toThrow();
  expect(() => parse(script, { ecmaVersion: 2022 })).not.toThrow();
  expect(page).toContain('id=pane');
});

test('is at most 900 kB', () => expect(statSync(file).size).toBeLessThanOrEqual(900_000));

test('holds no // in a template literal, which HtmlService would take for a comment, nor in what is packed', () => {
  const tokens = [...tokenizer(script, { ecmaVersion: 2022 })];
  expect(tokens.length).toBeGreaterThan(10_000);
  const texts = tokens
    .filter(({ type }) => type.label === 'template')
    .map(({ start, end }) => script.slice(start, end));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => text.includes('//'))).toEqual([]);
  expect(unpacking).not.toContain('`');
  expect(packed).toMatch(/^[\w-]+$/);
});

test('holds nothing that HtmlService takes for a scriptlet of a template', () => {
  expect(page).not.toMatch(/<\?/);
});

test('loads nothing from elsewhere', () => {
  expect(page.replace(licences, '')).not.toMatch(/\b(?:src|href)\s*=|@import|url\(|https?:/);
  const addresses = [...script.matchAll(/(?:https?:)?\/\/[\w-]+\.[\w.-]+[^\s"'`)]*/g)].map(([address]) => address);
  // XML's own names, and what React and Griffel say in their errors; nobody fetches them.
  const words =
    /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|github\.com\/microsoft\/griffel\/issues$|aka\.ms\/griffel-css-shorthands$)/;
  expect([...new Set(addresses.filter((address) => !words.test(address)))]).toEqual([]);
});

test('states every line of the licences of what is in it, readable and once', () => {
  const lines = (text: string) => text.split('\n').map((line) => line.replace(/^[\s/*!]+|[\s*/]+$/g, ''));
  const stated = new Set(lines(licences));
  // The pane in Excel is made of the same libraries; its licences stand beside it as the minifier took them out.
  const asked = lines(readFileSync(dist('excel', 'taskpane.js.LICENSE.txt'), 'utf8'));
  const fences = /^(## Notice|```\w*)$/;
  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter((line) => !stated.has(line) && !fences.test(line))).toEqual([]);
  expect(licences.match(/Licensed under the Apache License/g)).toHaveLength(1);
});
