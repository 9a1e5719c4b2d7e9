import { spokenFigures, type Bar, type Figures, type Series } from './figures';
import { fitted, sizedText, svg, textWidth } from './svg';

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

const margin = 12;
const titleSize = 15;
const textSize = 12;
/** Of a row's height, what the bars take; the rest keeps the rows apart. */
const barsOfRow = 0.72;

/** Horizontal clustered bars, as plain as they can be: no axis to read figures from, for the bars bear them. */
export function drawChart(figures: Figures, width: number, height: number): SVGSVGElement {
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': spokenFigures(figures) });
  const { title, series, showLegend } = figures;
  const plot = { left: margin, top: margin, width: width - 2 * margin, height: height - 2 * margin };
  if (title) {
    const text = fitted(title, plot.width, titleSize, true);
    drawing.append(sizedText(text, { class: 'title', x: width / 2, y: margin + titleSize, 'text-anchor': 'middle' }));
    plot.top += titleSize + margin;
    plot.height -= titleSize + margin;
  }
  if (showLegend && series.length) {
    plot.height -= textSize + margin;
    drawing.append(legend(series, width, height - margin));
  }
  if (figures.labels.length) drawing.append(labelled(figures, plot), bars(figures, plot));
  return drawing;
}

function legend(series: Series[], width: number, baseline: number): SVGElement {
  const [square, gap] = [10, 18];
  const share = (width - 2 * margin) / series.length - square - gap;
  const names = series.map(({ name }) => fitted(name, share, textSize));
  const widths = names.map((name) => square + 5 + textWidth(name, textSize));
  let x = (width - widths.reduce((sum, one) => sum + one, 0) - gap * (series.length - 1)) / 2;
  const entries = svg('g', { class: 'legend' });
  names.forEach((name, index) => {
    const mark = { class: 'bar', x, y: baseline - square, width: square, height: square, fill: series[index].color };
    entries.append(svg('rect', mark), sizedText(name, { x: x + square + 5, y: baseline - 1 }));
    x += widths[index] + gap;
  });
  return entries;
}

const middleOfRow = ({ labels, firstAtTop }: Figures, { top, height }: Plot, index: number): number =>
  top + ((firstAtTop ? index : labels.length - 1 - index) + 0.5) * (height / labels.length);

/** Writes the labels and leaves the plot what they don't need. */
function labelled(figures: Figures, plot: Plot): SVGElement {
  const { labels } = figures;
  const size = Math.max(8, Math.min(textSize, plot.height / labels.length - 1));
  const longest = Math.max(...labels.map((label) => textWidth(label, size)));
  const room = Math.min(longest, plot.width * 0.36);
  const written = svg('g', { class: 'labels' });
  labels.forEach((label, index) => {
    const y = middleOfRow(figures, plot, index) + size * 0.35;
    const place = { x: plot.left + room, y, 'text-anchor': 'end', 'font-size': size };
    written.append(sizedText(fitted(label, room, size), place, label));
  });
  plot.left += room + 8;
  plot.width -= room + 8;
  return written;
}

/** Where values lie across the plot: from the lowest or zero to the highest or zero, with room for what is written beside. */
function scaleOf({ series, showValues }: Figures, plot: Plot, size: number): (value: number) => number {
  const all = series.flatMap((one) => one.bars);
  const roomFor = (side: (value: number) => boolean): number => {
    const texts = all.filter(({ value }) => showValues && value !== null && side(value));
    return Math.max(0, ...texts.map(({ text }) => textWidth(text, size) + 6));
  };
  const values = all.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const before = roomFor((value) => value < 0);
  const width = Math.max(1, plot.width - before - roomFor((value) => value >= 0));
  return (value) => plot.left + before + ((value - low) / (high - low || 1)) * width;
}

function bars(figures: Figures, plot: Plot): SVGElement {
  const { series, labels, firstAtTop, showValues } = figures;
  const row = plot.height / labels.length;
  const thickness = (row * barsOfRow) / series.length;
  const size = Math.max(7, Math.min(textSize - 1, thickness));
  const x = scaleOf(figures, plot, size);
  const drawn = svg('g', { class: 'bars' });
  const draw = ({ value, text }: Bar, { color }: Series, y: number): void => {
    if (value === null) return;
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    drawn.append(svg('rect', { class: 'bar', x: from, y, width: to - from, height: thickness, fill: color }));
    if (!showValues) return;
    const beside = value < 0 ? { x: from - 4, 'text-anchor': 'end' } : { x: to + 4, 'text-anchor': 'start' };
    drawn.append(sizedText(text, { ...beside, y: y + thickness / 2 + size * 0.35, 'font-size': size }));
  };
  series.forEach((one, at) => {
    // The series of a row follow each other in the direction in which the rows do.
    const fromTop = firstAtTop ? at : series.length - 1 - at;
    const offset = (fromTop - series.length / 2) * thickness;
    one.bars.forEach((bar, index) => draw(bar, one, middleOfRow(figures, plot, index) + offset));
  });
  drawn.append(svg('line', { class: 'axis', x1: x(0), x2: x(0), y1: plot.top, y2: plot.top + plot.height }));
  return drawn;
}
