import { plain } from './cell';
import { count } from './matrix';
import { nothing } from './sheetError';
import { RatingReader, type NoRating, type Scale } from './rating';

/** What one group answered to one element. */
export interface Answers {
  /** How often each rating was given. */
  ratings: Map<number, number>;
  /** How many ratings that are. */
  rated: number;
  dontKnow: number;
  /** Blanks, N/A, error cells. */
  missing: number;
  /** Error cells, which count as missing too. */
  error: number;
  /** Text that does not begin with a number. */
  bad: number;
  outOfScale: number;
}

/** A cell that could not be used, as the sheet shows it. Row and column count from 0. */
export interface Oddity {
  row: number;
  column: number;
  text: string;
}

/** A group's answers. */
export interface GroupAnswers {
  elements: Answers[];
  /** Rows with at least one answer, “don't know” included. */
  people: number;
  /** Rows of the group without one. */
  silent: number;
}

export interface Ratings {
  groups: GroupAnswers[];
  /** The first answer that is bad, and the first out of scale. */
  first: { bad?: Oddity; outOfScale?: Oddity };
}

const noAnswers = (): Answers => ({
  ratings: new Map(),
  rated: 0,
  dontKnow: 0,
  missing: 0,
  error: 0,
  bad: 0,
  outOfScale: 0,
});

/** Tallies ratings (a row for each person, a column for each element) by group; rows of group -1 are left out. */
export function readRatings(
  rows: unknown[][],
  scale: Scale,
  groups: number,
  groupOf: (row: number) => number,
): Ratings {
  const elements = rows[0].length;
  if (elements === 0)
    throw nothing(`ratings has ${count(rows.length, 'row')} and no column. Give the answers' columns.`);
  const reader = new RatingReader(scale);
  const read: Ratings = {
    groups: Array.from({ length: groups }, () => ({
      elements: Array.from({ length: elements }, noAnswers),
      people: 0,
      silent: 0,
    })),
    first: {},
  };
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf(i);
    if (group >= 0) readPerson(rows[i], i, reader, read, read.groups[group]);
  }
  return read;
}

function readPerson(row: unknown[], place: number, reader: RatingReader, read: Ratings, group: GroupAnswers): void {
  let answered = false;
  for (let j = 0; j < group.elements.length; j++) {
    const answers = group.elements[j];
    const answer = reader.read(row[j]);
    if (typeof answer === 'number') {
      answers.ratings.set(answer, (answers.ratings.get(answer) ?? 0) + 1);
      answers.rated++;
      answered = true;
    } else {
      tally(answers, answer);
      if (answer === 'dontKnow' || answer === 'outOfScale') answered = true;
      if (answer === 'bad' || answer === 'outOfScale')
        read.first[answer] ??= { row: place, column: j, text: String(plain(row[j])) };
    }
  }
  if (answered) group.people++;
  else group.silent++;
}

function tally(answers: Answers, answer: NoRating): void {
  if (answer === 'error') answers.missing++;
  answers[answer]++;
}
