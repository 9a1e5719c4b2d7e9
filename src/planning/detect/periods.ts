import { says, wordsOf } from './words';

/** What stretch of time a heading or cell names. */
export type Period = 'month' | 'quarter' | 'half' | 'year' | 'week';

// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Scandinavian: in full and as they are shortened, without accents.
const monthNames =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|' +
  'november|december|januar|janner|februar|marz|maerz|mrz|mai|juni|juli|oktober|okt|dezember|dez|janvier|janv|fevrier|fevr|' +
  'fev|mars|avril|avr|juin|juillet|juil|aout|septembre|octobre|novembre|decembre|enero|ene|febrero|marzo|abril|abr|mayo|' +
  'junio|julio|agosto|ago|septiembre|octubre|noviembre|diciembre|dic|gennaio|gen|febbraio|aprile|maggio|mag|giugno|giu|' +
  'luglio|lug|settembre|ottobre|ott|dicembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
  'januari|februari|maart|mrt|mei|augustus|styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|' +
  'listopad|grudzien|augusti|marts';
const year = '(?:fy ?)?(?:(?:19|20)\\d\\d)(?: \\d\\d(?:\\d\\d)?)?|fy ?\\d\\d(?: \\d\\d)?|year \\d{1,2}|jahr \\d{1,2}';

const patterns: [Period, RegExp][] = [
  [
    'month',
    new RegExp(
      `(?:^| )(?:${monthNames})(?: ?\\d{2,4})?(?= |$)|(?:^| )(?:month|monat|mois|mes|m|p|period) ?(?:0?[1-9]|1[0-3])(?= |$)|(?:^|\\D)(?:[1-9]|1[0-2])月`,
      'u',
    ),
  ],
  ['month', /^(?:(?:19|20)\d\d (?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2]) (?:19|20)\d\d)$/u],
  [
    'quarter',
    /(?:^| )(?:[qt] ?[1-4]|[1-4] ?[qt]|quarter [1-4]|[1-4] ?(?:st|nd|rd|th)? (?:quarter|quartal)|quartal [1-4]|[1-4]o? ?(?:er|e|eme)? trim(?:estre)?|trim(?:estre)? [1-4])(?= |$)|[1-4]四半期/u,
  ],
  ['half', /(?:^| )(?:h ?[12]|[12] ?h|s[12]|[12] halbjahr|semestre [12]|[12] semestre)(?= |$)|[上下]期/u],
  ['week', /(?:^| )(?:w|wk|week|kw|semaine|semana) ?\d{1,2}(?= |$)/u],
  ['year', new RegExp(`(?:^| )(?:${year})(?= |$)|年度|(?:19|20)\\d\\d年|令和`, 'u')],
];

/** The smallest stretch of time that a heading names ("Q1 Jan" a month), null where it names none. */
export function periodIn(heading: string): Period | null {
  const words = wordsOf(heading);
  const period = patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return period === 'quarter' && isQuestion(words) ? null : period;
}

/** "Q3 We have the right people" is the third question of a survey, "Q3 budget" a quarter. */
function isQuestion(words: string): boolean {
  const [, rest] = /^q ?\d{1,2} (.*\p{L}.*)$/u.exec(words) ?? [];
  const speaksOfMoney = (word: string) =>
    /^(?:fy)?\d*$/.test(word) ||
    (['money', 'total', 'difference', 'hours', 'headcount'] as const).some((one) => says[one].test(word));
  return rest !== undefined && periodIn(rest) === null && !rest.split(' ').every(speaksOfMoney);
}

/** Whether a cell holds a stretch of time and nothing else: "Jan 2026", "2026-01", "Q1", "FY26". */
export const isPeriod = (text: string): boolean =>
  text.length <= 24 && periodIn(text) !== null && restOf(wordsOf(text)) === '';

/** What is left of the words when months, quarters, years and numbers are taken out. */
const restOf = (words: string): string =>
  patterns
    .reduce((left, [, pattern]) => left.replace(new RegExp(pattern, 'gu'), ' '), words)
    .replace(/[\d\s]|年|月/g, '');

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2100;
