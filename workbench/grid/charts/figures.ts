import { mapArea } from '../../address';
import { readable } from '../../cell';
import type { Book } from '../book';
import { sourceOf, type ChartLook, type GridChart } from './charts';

export interface Bar {
  /** Null where the cell holds no number. */
  value: number | null;
  /** As the cell shows it. */
  text: string;
}

export interface Series {
  name: string;
  color: string;
  bars: Bar[];
}

/** All that the drawing of a chart says: equal figures are drawn alike. */
export interface Figures extends Pick<ChartLook, 'showValues' | 'showLegend' | 'firstAtTop'> {
  /** "" for none. */
  title: string;
  labels: string[];
  series: Series[];
}

/** Office's colours for series nobody has chosen one for. */
const standardColors = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];

export function figuresOf(book: Book, chart: GridChart): Figures {
  const { look } = chart;
  const { showValues, showLegend, firstAtTop } = look;
  const rows = shownCells(book, chart);
  const [header = [], ...body] = rows;
  const series = header.slice(1).map((name, index) => ({
    name: name.text || `Series${index + 1}`,
    color: look.colors[index] ?? standardColors[index % standardColors.length],
    bars: body.map((row) => row[index + 1]),
  }));
  const labels = body.map(([label]) => label.text);
  return { title: titleOf(look, series), labels, series, showValues, showLegend, firstAtTop };
}

/** A title nobody has chosen is the name of the only series, as in Excel. */
const titleOf = ({ title, titleShown }: ChartLook, series: Series[]): string => {
  if (!titleShown) return '';
  return title ?? (series.length === 1 ? series[0].name : 'Chart Title');
};

function shownCells(book: Book, chart: GridChart): Bar[][] {
  const block = sourceOf(book, chart);
  if (!block) return [];
  const area = book.clipped(block);
  const shown = book.range({ ...block, area }).getDisplayValues();
  return mapArea(area, (row, column) => {
    const cell = book.cell(block.sheet, row, column);
    const text = shown[row - area.startRow]?.[column - area.startColumn];
    return { value: typeof cell === 'number' ? cell : null, text: String(text ?? readable(cell)) };
  });
}

/** What the chart is called for those who don't see it. */
export function spokenFigures({ title, labels, series }: Figures): string {
  const rows = labels.map((label, index) => {
    const figures = series.map(({ name, bars }) => `${name} ${bars[index].text || 'no figure'}`);
    return `${label}: ${figures.join(', ')}`;
  });
  return [title || 'Bar chart', ...rows].join('. ');
}
