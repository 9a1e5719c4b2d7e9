import { CommandType, ICommandService } from '@univerjs/core';
import { createElement, type ReactElement } from 'react';
import type { Book } from '../book';
import { drawChart } from './drawing';
import { figuresOf } from './figures';
import { sizeOf } from './place';
import { allCharts, chartComponent } from './charts';
import './charts.css';
import type { Grid } from '../univer';

/** Draws the charts of the sheet shown, and again when anything they show has changed. */
export function showCharts({ univer, api }: Grid, book: Book): void {
  const shown = new Map<Element, { id: string; drawn: string }>();
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    if (!book.isOpen || !shown.size) return;
    const charts = new Map(allCharts(book).map((chart) => [chart.id, chart]));
    for (const [element, before] of shown) {
      const chart = charts.get(before.id);
      if (!chart) continue;
      const figures = figuresOf(book, chart);
      const { width, height } = sizeOf(chart.sheet, chart.place);
      const drawn = JSON.stringify([figures, width, height]);
      if (drawn !== before.drawn) element.replaceChildren(drawChart(figures, width, height));
      before.drawn = drawn;
    }
  };
  const drawSoon = (): void => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  // Edits, formats, widths, results of calculations, the chart's own properties: all are mutations of the workbook.
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) drawSoon();
    });
  const ref = (id: string) => (element: HTMLElement | null) => {
    if (!element) return;
    shown.set(element, { id, drawn: '' });
    drawSoon();
    return () => void shown.delete(element);
  };
  const frame = ({ floatDomId }: { floatDomId: string }): ReactElement =>
    createElement('div', { className: 'chart', ref: ref(floatDomId) });
  api.registerComponent(chartComponent, frame);
}
