import type { Found } from '../layout';
import type { Grid } from './grid';
import { areGroups, belongsAbove, belongsBelow } from './headerRows';
import type { Rows } from './rows';
import { Top, isHeading, looksAt } from './top';

/** A table further down has to look this much more like one than the first to be taken instead. */
const muchBetter = 2;

interface Candidate {
  place: number;
  score: number;
  /** Headings over numbers, and numbers without one. */
  strong: number;
  unheaded: number;
  texts: number;
}

/** Finds the header: the row of texts that stands over the most columns of numbers, with the rows that belong to it. */
export function findHeader(grid: Grid): Found<Rows | null> {
  const top = new Top(grid, 0);
  const best = bestRow(top);
  if (!best) {
    return {
      is: null,
      confidence: top.rows.length > 0 ? 'likely' : 'guess',
      because: 'no row of headings above the data',
    };
  }
  const row = top.rows[best.place];
  const numeric = top.numericBelow(best.place);
  const header = { first: row, last: row };
  for (let i = 0; i < 2 && belongsAbove(grid, header.first - 1, header, numeric); i++) header.first--;
  for (let i = 0; i < 2 && belongsBelow(grid, header.last + 1, numeric); i++) header.last++;
  if (best.strong === 0) return { is: header, confidence: 'guess', because: 'the first row that names its columns' };
  const sure =
    best.strong >= 2 &&
    best.unheaded === 0 &&
    best.texts >= 3 &&
    (header.first === row || areGroups(grid, header.first, numeric));
  return {
    is: header,
    confidence: sure ? 'sure' : 'likely',
    because: best.strong === 1 ? 'text above a column of numbers' : `text above ${best.strong} columns of numbers`,
  };
}

function bestRow(top: Top): Candidate | null {
  let best: Candidate | null = null;
  let dataBetween = false;
  const end = Math.min(top.rows.length, looksAt);
  for (let place = 0; place < end; place++) {
    const candidate = judge(top, place);
    if (!candidate) {
      dataBetween = best !== null;
      continue;
    }
    if (candidate.score > (best ? best.score * (dataBetween ? muchBetter : 1) : 0)) {
      best = candidate;
      dataBetween = false;
    }
  }
  return best;
}

/** How much a row looks like a header; null where it holds data or nothing to go by. */
function judge(top: Top, place: number): Candidate | null {
  const { grid } = top;
  const row = top.rows[place];
  const found: Candidate = { place, score: 0, strong: 0, unheaded: 0, texts: 0 };
  let weak = 0;
  let data = 0;
  for (let column = 0; column < grid.columns; column++) {
    const isNumeric = top.isNumeric(place, column);
    if (isHeading(grid, row, column)) {
      found.texts++;
      if (isNumeric && !top.repeatsItself(place, column)) found.strong++;
      else if (top.isFilled(place, column)) weak++;
    } else if (grid.kind(row, column) === 'number') data++;
    else if (isNumeric) found.unheaded++;
  }
  if (data > 0.1 * (data + found.texts)) return null;
  if (found.strong === 0 && (weak < 2 || weak < 0.6 * found.texts)) return { ...found, score: 0 };
  found.score = found.strong + 0.3 * weak - 0.5 * found.unheaded;
  return found;
}
