import { estimable, type Row } from '../estimable';
import type { CascadeAssessment } from './assess';

const header = ['Level', 'Step', 'Cumulative', 'Drift added', 'Worst imperative', 'Shortfall', 'Note'];

/** From this amplification on, the claim that drift grows by an order of magnitude is confirmed. */
const orderOfMagnitude = 10;

/** Level by level: how much of the level before and of the strategy is left. The drift adds up to 1 − score. */
export function cascadeTable({ cascade, names, imperatives, ...read }: CascadeAssessment): Row[] {
  const { steps, cumulative, drift, worst, score, floor, product } = cascade;
  const rows = steps.map((step, l): Row => {
    const lost = worst[l];
    return [
      names[l + 1],
      step,
      cumulative[l],
      drift[l],
      lost ? imperatives[lost.place] : '',
      lost ? lost.shortfall : 0,
      drift[l] < -1e-12 ? 'drift undone' : '',
    ];
  });
  const last = worst[worst.length - 1];
  return [
    header,
    [names[0], '', 1, 0, '', 0, ''],
    ...rows,
    [
      'Score',
      '',
      score,
      1 - score,
      last ? imperatives[last.place] : '',
      last ? last.shortfall : 0,
      'what is left of the strategy at the last level',
    ],
    ['Proportional loss', '', product, '', '', '', benchmark(score, product)],
    ['Floor', '', floor, '', '', '', 'with these steps no score can be lower'],
    amplification(cascade.amplification),
    ...notesOf(read),
  ];
}

function benchmark(score: number, product: number): string {
  const what = 'all steps multiplied: a benchmark, not a bound';
  if (Math.abs(score - product) <= 1e-9) return what;
  return `${what}; drift ${score > product ? 'partly cancels' : 'concentrates on the same imperatives'} here`;
}

function amplification(times: number | null): Row {
  const note =
    times === null
      ? 'not estimable: the first step has no drift'
      : times >= orderOfMagnitude - 1e-9
        ? 'drift end to end over drift of the first step: an order of magnitude is confirmed'
        : 'drift end to end over drift of the first step: below 10, an order of magnitude is not confirmed';
  return ['Amplification', estimable(times), '', '', '', '', note];
}

type Read = Pick<CascadeAssessment, 'money' | 'withoutAmount' | 'captions'>;

function notesOf({ money: { currencies }, withoutAmount, captions }: Read): Row[] {
  const rows: Row[] = [];
  if (withoutAmount) rows.push(['Rows without amount', withoutAmount, '', '', '', '', 'nothing at any level']);
  if (captions) rows.push(['Captions', captions, '', '', '', '', 'rows of text without a number, left out']);
  if (currencies.size > 1) {
    const note = `the levels name ${[...currencies].sort().join(', ')}; amounts are compared as they stand, never converted`;
    rows.push(['Warning: mixed currencies', '', '', '', '', '', note]);
  }
  return rows;
}
