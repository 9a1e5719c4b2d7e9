import type { Area } from '../address';
import type { OnlyReal, SheetChart } from './grid';
import type { RangeObject } from './range';

type Real = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type RealBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** Google's size for a new chart. */
const standardSize = { width: 600, height: 371 };

const areaOf = (range: RangeObject): Area => ({
  startRow: range.getRow() - 1,
  startColumn: range.getColumn() - 1,
  endRow: range.getLastRow() - 1,
  endColumn: range.getLastColumn() - 1,
});

/** Ranges of a chart stand for the columns beside each other. */
function joined(areas: Area[]): Area {
  const [first, ...rest] = areas;
  if (!first) throw new Error('The chart has no range.');
  return rest.reduce((whole, next) => {
    const beside = next.startColumn === whole.endColumn + 1;
    if (!beside || next.startRow !== whole.startRow || next.endRow !== whole.endRow)
      throw new Error('The emulation joins the ranges of a chart only where they lie side by side.');
    return { ...whole, endColumn: next.endColumn };
  }, first);
}

type Options = Record<string, unknown>;

/** Options may come one by one ("series.0.color") or as objects ("series", { 0: { color } }). */
function flattened(name: string, value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [name]: value };
  const parts = Object.entries(value).map(([key, one]) => flattened(`${name}.${key}`, one));
  return Object.assign({}, ...parts) as Options;
}

/** The options that are drawn; the others are passed over, as Google does with those it does not know. */
function drawn(options: Options, area: Area): Omit<SheetChart, 'id' | 'area' | 'anchor'> {
  const size = (name: 'width' | 'height'): number => Number(options[name] ?? standardSize[name]);
  const series = Array.from({ length: area.endColumn - area.startColumn }, (_, index) => index);
  const colors = (options.colors ?? []) as string[];
  return {
    width: size('width'),
    height: size('height'),
    title: String(options.title ?? ''),
    colors: series.map((index) => (options[`series.${index}.color`] as string | undefined) ?? colors[index] ?? null),
    showValues: series.length > 0 && series.every((index) => options[`series.${index}.dataLabel`] === 'value'),
    showLegend: (options['legend.position'] ?? options.legend) !== 'none',
  };
}

/** Google's EmbeddedChartBuilder, and of its kinds the one for bars. */
export function chartBuilder<Built>(sheetName: string, build: (chart: SheetChart) => Built) {
  const areas: Area[] = [];
  const options: Options = {};
  let anchor: SheetChart['anchor'] = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
  let isBar = false;
  // What every kind has gives back the general builder: the kind's own setters come first in a chain, as Google's types have it.
  const builder = {
    addRange: (range: RangeObject) => {
      if (range.getSheet().getName() !== sheetName)
        throw new Error('The emulation draws charts of cells of their own sheet only.');
      areas.push(areaOf(range));
      return builder;
    },
    setNumHeaders: (headers: number) => {
      if (headers !== 1) throw new Error('The emulation draws charts with one header row only.');
      return builder;
    },
    setOption: (name: string, value: unknown) => {
      Object.assign(options, flattened(name, value));
      return builder;
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (!(row >= 1 && column >= 1)) throw new Error('The position of a chart counts rows and columns from 1.');
      anchor = { row: row - 1, column: column - 1, offsetX, offsetY };
      return builder;
    },
    asBarChart: () => {
      isBar = true;
      return barBuilder;
    },
    build: () => {
      if (!isBar) throw new Error('The emulation draws bar charts only.');
      const area = joined(areas);
      return build({ id: null, area, anchor, ...drawn(options, area) });
    },
  };
  const barBuilder = {
    ...builder,
    setTitle: (title: string) => {
      options.title = title;
      return barBuilder;
    },
    setColors: (colors: string[]) => {
      options.colors = colors;
      return barBuilder;
    },
  };
  barBuilder satisfies OnlyReal<typeof barBuilder, RealBar>;
  return builder satisfies OnlyReal<typeof builder, Real>;
}
