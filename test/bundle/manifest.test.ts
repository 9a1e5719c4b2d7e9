import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { dist } from './hosts';

const text = readFileSync(dist('excel/manifest.xml'), 'utf8');
const app = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true }).parse(
  text,
).OfficeApp;
const overrides = app.VersionOverrides;
const list = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);
const resources: { id: string; DefaultValue: string; kind: string }[] = Object.entries({
  Image: overrides.Resources.Images.Image,
  Url: overrides.Resources.Urls.Url,
  Short: overrides.Resources.ShortStrings.String,
  Long: overrides.Resources.LongStrings.String,
}).flatMap(([kind, items]) => list<any>(items).map((item) => ({ ...item, kind })));

test('every resid resolves, and every resource is used', () => {
  const used = new Set([...text.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id));
  const ids = resources.map(({ id }) => id);
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids and strings are within what Office takes', () => {
  for (const { id, DefaultValue, kind } of resources) {
    expect(id.length).toBeLessThanOrEqual(32);
    if (kind === 'Short') expect(DefaultValue.length).toBeLessThanOrEqual(125);
    if (kind === 'Long') expect(DefaultValue.length).toBeLessThanOrEqual(250);
  }
  expect(app.Description.DefaultValue.length).toBeLessThanOrEqual(250);
});

test('every file it names is in the build', () => {
  const address = new URL(app.DefaultSettings.SourceLocation.DefaultValue).origin;
  const named = [...text.matchAll(/="(https:[^"]+)"/g)].map(([, url]) => url).filter((url) => url.startsWith(address));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((url) => !existsSync(dist('excel', new URL(url).pathname)))).toEqual([]);
});

test('every icon is a PNG of the size that it is named for', () => {
  const icons = [...text.matchAll(/icon-(\d+)\.png/g)].map(([name, size]) => ({ name, size: Number(size) }));
  expect(new Set(icons.map(({ size }) => size))).toEqual(new Set([16, 32, 64, 80]));
  for (const { name, size } of icons) {
    const png = readFileSync(dist('excel/assets', name));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('one shared runtime: page, functions and runtime are the same resource', () => {
  const host = overrides.Hosts.Host;
  expect(Object.keys(host).find((key) => key !== 'type')).toBe('Runtimes');
  const { resid, lifetime } = host.Runtimes.Runtime;
  expect(lifetime).toBe('long');
  expect(host.AllFormFactors.ExtensionPoint.Page.SourceLocation.resid).toBe(resid);
  expect(host.DesktopFormFactor.FunctionFile.resid).toBe(resid);
});

test('functions have no namespace, so that people type them bare', () => {
  expect(text.replace(/<!--[\s\S]*?-->/g, '')).not.toContain('Namespace');
});

test('asks for no more than the host must have', () => {
  expect(list<any>(app.Requirements.Sets.Set).map(({ Name, MinVersion }) => `${Name} ${MinVersion}`)).toEqual([
    'SharedRuntime 1.1',
    'CustomFunctionsRuntime 1.3',
    'ExcelApi 1.9',
  ]);
});
