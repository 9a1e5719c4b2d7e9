import { columnsOf } from '../../address';
import { readable } from '../../cell';
import type { GridSheet } from '../../grid/book';
import { figuresOf } from '../../grid/charts/figures';
import { changeChart, chartsOf, sourceOf, type ChartLook, type GridChart } from '../../grid/charts/charts';
import { invalid, type Host, type Property, type Remote } from '../remote';

/** How a part of a chart finds it: the chart itself may have changed meanwhile. */
export interface ChartPath {
  host: Host;
  sheet: GridSheet;
  id: string;
  /** To be called before each change: it may refuse. */
  edit(): void;
}

export function openChart({ host, sheet, id, edit }: ChartPath): {
  chart(): GridChart;
  change(part: Partial<ChartLook>): void;
} {
  const chart = (): GridChart => {
    const found = chartsOf(host.book, sheet).find((one) => one.id === id);
    if (!found) throw invalid('The chart is gone.');
    return found;
  };
  const change = (part: Partial<ChartLook>): void => {
    edit();
    changeChart(host.book, chart(), part);
  };
  return { chart, change };
}

/** A part of the look that is on or off. */
function onOff(path: ChartPath, key: 'titleShown' | 'showLegend' | 'showValues' | 'firstAtTop'): Property {
  const { chart, change } = openChart(path);
  return { get: () => chart().look[key], set: (on) => change({ [key]: Boolean(on) }) };
}

function title(path: ChartPath): Remote {
  const { chart, change } = openChart(path);
  return {
    kind: 'ChartTitle',
    properties: {
      Text: {
        get: () => figuresOf(path.host.book, chart()).title,
        set: (text) => change({ title: String(text), titleShown: true }),
      },
      Visible: onOff(path, 'titleShown'),
    },
  };
}

function legend(path: ChartPath): Remote {
  const { change } = openChart(path);
  const set = (position: unknown): void => {
    if (position !== 'Bottom') throw invalid(`A legend at ${String(position)} is not available in the workbench.`);
    change({ showLegend: true });
  };
  return {
    kind: 'ChartLegend',
    properties: { Position: { get: () => 'Bottom', set }, Visible: onOff(path, 'showLegend') },
  };
}

function axes(path: ChartPath): Remote {
  const category: Remote = { kind: 'ChartAxis', properties: { ReversePlotOrder: onOff(path, 'firstAtTop') } };
  return { kind: 'ChartAxes', links: { CategoryAxis: () => category } };
}

function seriesObject(path: ChartPath, index: number): Remote {
  const { chart, change } = openChart(path);
  const fill: Remote = {
    kind: 'ChartFill',
    methods: {
      SetSolidColor: (color) => {
        if (!/^#[0-9a-f]{6}$/i.test(String(color)))
          throw invalid(`The colour ${String(color)} is not available in the workbench: write it as #4472C4.`);
        const colors = [...chart().look.colors];
        while (colors.length < index) colors.push(null);
        colors[index] = String(color);
        change({ colors });
      },
    },
  };
  const format: Remote = { kind: 'ChartSeriesFormat', links: { Fill: () => fill } };
  const name = (): unknown => {
    const block = sourceOf(path.host.book, chart());
    if (!block) return '';
    const { startRow, startColumn } = block.area;
    return String(readable(path.host.book.cell(block.sheet, startRow, startColumn + 1 + index)));
  };
  return {
    kind: 'ChartSeries',
    properties: { Name: { get: name }, ChartType: { get: () => 'BarClustered' } },
    links: { Format: () => format },
  };
}

function seriesObjects(path: ChartPath): Remote {
  const { chart } = openChart(path);
  const count = (): number => {
    const { source } = chart().look;
    return source ? columnsOf(source.area) - 1 : 0;
  };
  return {
    kind: 'ChartSeriesCollection',
    properties: { Count: { get: count } },
    links: {
      GetItemAt: (index) => {
        if (!(Number(index) >= 0 && Number(index) < count())) throw invalid(`There is no series ${String(index)}.`);
        return seriesObject(path, Number(index));
      },
    },
    methods: { GetCount: count },
    items: () => Array.from({ length: count() }, (_, index) => seriesObject(path, index)),
  };
}

export function chartParts(path: ChartPath): Remote['links'] {
  const labels: Remote = { kind: 'ChartDataLabels', properties: { ShowValue: onOff(path, 'showValues') } };
  return {
    Title: () => title(path),
    Legend: () => legend(path),
    Axes: () => axes(path),
    DataLabels: () => labels,
    Series: () => seriesObjects(path),
  };
}
