import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../bundle/hosts';
import { measure, type Measured } from './measure';
import { report } from './report';
import { sheets } from './sheets/all';
import { methodology } from './sheets/golden';
import { sampleSheets } from './sheets/sample';

const file = path.join(root, 'docs/detection.md');
const marks = /(<!-- measured -->\n)([\s\S]*)(<!-- \/measured -->)/;
let measured: Measured[];

beforeAll(async () => {
  measured = [...sheets, ...methodology, ...(await sampleSheets())].map(measure);
});

test('covers at least 24 sheets, 8 of them laid out as published tables are, and a held-out share', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(24);
  expect(sheets.filter(({ follows }) => follows).length).toBeGreaterThanOrEqual(8);
  expect(sheets.filter(({ heldOut }) => heldOut > 0).length).toBeGreaterThanOrEqual(sheets.length / 3);
});

test('nothing that it is sure of is wrong', () => {
  expect(measured.flatMap(({ name, sureAndWrong }) => sureAndWrong.map((wrong) => `${name}: ${wrong}`))).toEqual([]);
});

test('finds what docs/detection.md says (PLUMBLINE_WRITE=1 writes what is measured)', () => {
  const text = readFileSync(file, 'utf8');
  if (process.env.PLUMBLINE_WRITE) {
    writeFileSync(
      file,
      text.replace(marks, (_, start, __, end) => `${start}\n${report(measured)}\n\n${end}`),
    );
    execFileSync('npx', ['prettier', '--write', file], { cwd: root });
    return;
  }
  // The page is set by prettier, which pads tables.
  const bare = (markdown: string) =>
    markdown
      .replace(/-{3,}/g, '---')
      .replace(/[ \n]+/g, ' ')
      .replace(/\\(?=[_*])/g, '')
      .trim();
  expect(bare(marks.exec(text)?.[2] ?? '')).toBe(bare(report(measured)));
});
