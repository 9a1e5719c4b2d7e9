// The survey export: do leaders and reps see the same company? Five questions, 1 (disagree) to 5 (agree).
import { serial } from './cells.js';
import { draws } from './random.js';
import { formats, heading, put, style } from './styles.js';

const questions = [
  'Q1 We know which customers we want',
  'Q2 Reps spend their time on the right tasks',
  'Q3 We have the right sales people',
  'Q4 Our sales organisation helps us sell',
  'Q5 We interact with customers the way they want',
];

// Leaders are surer of the direction, reps of the execution: the gaps point in opposite ways and must not cancel.
const groups = {
  leader: {
    means: [4.5, 4.2, 2.6, 2.9, 3.3],
    spellings: ['Executive', 'Executive', 'Executive', 'executive', 'Executive ', 'EXECUTIVE'],
  },
  rep: {
    means: [2.6, 2.7, 4.0, 3.7, 3.8],
    spellings: ['Sales rep', 'Sales rep', 'Sales rep', 'Sales Rep', 'sales rep', 'Sales rep ', 'Sales  rep'],
  },
  engineer: { means: [3.3, 3.1, 3.6, 3.2, 3.5], spellings: ['Sales engineer'] },
};
const words = ['', 'Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];

/** Who answered, in the order of the answers. @type {(keyof typeof groups)[]} */
const people = Array.from({ length: 60 }, (_, i) =>
  i < 9 ? 'leader' : i % 13 === 0 ? 'leader' : i % 16 === 1 ? 'engineer' : 'rep',
);

/** Answers that are none, or not what the form asked for; row and question count from 0. @type {[number, number, string | { error: '#N/A' }][]} */
const oddities = [
  [4, 2, 'N/A'],
  [7, 0, '5 - Strongly agree'],
  [11, 0, "Don't know"],
  [14, 2, '44'],
  [18, 0, 'Don’t know'],
  [21, 3, ''],
  [23, 4, { error: '#N/A' }],
  [28, 0, "Don't know"],
  [31, 1, ''],
  [35, 4, 'N/A'],
  [37, 1, "Don't know"],
  [44, 3, ''],
  [47, 0, "don't know"],
  [53, 4, ''],
];

const comments = new Map([
  [2, 'Territories should follow the new segments.'],
  [16, 'Which chains do we want? Depends on whom you ask.'],
  [27, 'Too many reports on Fridays.'],
  [41, 'Customers would rather order online.'],
  [52, 'Price lists change too often.'],
]);

/** @typedef {string | number | { error: '#N/A' } | null} Answer */

function answers() {
  const draw = draws(60);
  let minute = serial('2026-10-05T08:52:00');
  return people.map((group, row) => {
    minute += draw.whole(1, 62) / 1440;
    if (minute % 1 > 0.74) minute = Math.floor(minute) + 1 + draw.whole(485, 530) / 1440;
    const { means, spellings } = groups[group];
    const ratings = means.map((mean, question) => {
      const rating = Math.min(5, Math.max(1, Math.round(draw.around(mean, 1.4))));
      const asText = draw.whole(1, 100);
      const odd = oddities.find(([at, which]) => at === row && which === question);
      /** @type {Answer} */
      const answer = asText <= 6 ? `${rating} - ${words[rating]}` : asText <= 9 ? `${rating}` : rating;
      return odd ? (odd[2] === '44' ? 44 : odd[2] || null) : answer;
    });
    return {
      time: Math.round(minute * 1440) / 1440,
      role: draw.pick(spellings),
      ratings,
      comment: comments.get(row) ?? null,
    };
  });
}

export const surveyRows = answers();

const firstRow = 2;
const lastRow = firstRow + surveyRows.length - 1;
// The averages at the foot are inside: they have no role, so they count for nobody.
const footRow = lastRow + 2;
export const surveyAddresses = {
  sheet: 'Survey',
  roles: `Survey!$B$${firstRow}:$B$${footRow}`,
  ratings: `Survey!$C$${firstRow}:$G$${footRow}`,
  questions: 'Survey!$C$1:$G$1',
  leader: 'Executive',
  rep: 'Sales rep',
};

/** The mean a survey tool prints at the foot: of the plain numbers, whoever gave them. */
const average = (/** @type {number} */ question) => {
  const numbers = surveyRows.map(({ ratings }) => ratings[question]).filter((answer) => typeof answer === 'number');
  return Math.round((10 * numbers.reduce((sum, answer) => sum + answer, 0)) / numbers.length) / 10;
};

/** @param {import('@cj-tech-master/excelts').Workbook} workbook */
export function addSurvey(workbook) {
  const sheet = workbook.addWorksheet(surveyAddresses.sheet, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2, showGridLines: false }],
  });
  [18, 16, 18, 18, 18, 18, 18, 50].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  ['Timestamp', 'Role', ...questions, 'Anything else?'].forEach((name, i) => heading(sheet.getCell(1, i + 1), name));
  sheet.getRow(1).height = 48;
  sheet.getRow(1).eachCell((cell) => (cell.alignment = { vertical: 'middle', wrapText: true }));
  surveyRows.forEach(({ time, role, ratings, comment }, i) => {
    const row = firstRow + i;
    put(sheet.getCell(row, 1), time, style.moment, formats.time);
    put(sheet.getCell(row, 2), role, style.body);
    ratings.forEach((answer, question) => put(sheet.getCell(row, question + 3), answer, style.body));
    put(sheet.getCell(row, 8), comment, style.note);
  });
  put(sheet.getCell(footRow, 1), 'Average', style.subtotal);
  put(sheet.getCell(footRow, 2), null, style.subtotal);
  questions.forEach((_, question) =>
    put(sheet.getCell(footRow, question + 3), average(question), style.subtotal, formats.count),
  );
}
