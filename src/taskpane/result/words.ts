import { decimal, percent } from '../figures';

const priorities = (n: number) => `${decimal(n)} ${decimal(n) === '1' ? 'priority' : 'priorities'}`;

/** The texts of the result. */
export const words = {
  title: 'Result',
  titleOf: (sheet: string | undefined) => (sheet ? `Result · ${sheet}` : 'Result'),
  score: 'Score',
  range: 'The score on a scale from 0 to 100%',
  now: (low: number) => `${percent(low)} now`,
  high: (high: number) => `up to ${percent(high)} when the unmapped is placed`,
  even: (even: number) => `An even split would score ${percent(even)}`,
  bars: 'Target and actual by imperative',
  legend: { target: 'Target', actual: 'Actual' },
  figures: (target: number, actual: number) => `${percent(target)} | ${percent(actual)}`,
  spoken: (target: number, actual: number) => `target ${percent(target)}, actual ${percent(actual)}`,
  asTable: 'Show as table',
  asBars: 'Show as bars',
  columns: ['Imperative', 'Target', 'Actual', 'Target money', 'Actual money', 'Verdict'],
  move: (money: string) => `Move ${money}`,
  inPlace: 'Every amount is where the strategy says. Nothing has to move.',
  seeMoves: 'See moves',
  hideMoves: 'Hide moves',
  moves: 'The least money to move',
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  after: (score: number) => `score then ${percent(score)}`,
  focus: 'Focus',
  focusStrategy: 'The strategy names',
  focusMoney: 'The money follows',
  priorities,
  focusSays:
    'By imperative, each counted by its share, as in ALIGNTABLE. FOCUSCOUNT of the sheet’s labels counts labels, so it differs.',
  focusUnknown: 'No money is mapped to an imperative yet, so there is no focus of the money to show.',
  teams: 'By team',
  teamColumns: ['Team', 'Score', 'Money', 'To move'],
  noScore: 'none',
  warnings: 'Worth a look',
  allWarnings: (n: number) => `Show all ${n}`,
  show: (cells: string) => `Show ${cells}`,
} as const;
