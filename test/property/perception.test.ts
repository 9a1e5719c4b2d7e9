import fc from 'fast-check';
import { AGREESCORE, PERCEPTIONGAP, PERCEPTIONTABLE } from '../../src/functions/perception';
import { expectAtMost, expectClose, expectSame } from '../close';
import { TableView } from '../survey';

type Rating = number | '';

interface Answers {
  ratings: Rating[][];
  roles: string[][];
  weights: number[];
}

/** Surveys with holes on a scale from 1 to 5, in which both groups rated the first element. */
const surveys = fc
  .record({ k: fc.integer({ min: 1, max: 4 }), m: fc.integer({ min: 1, max: 7 }), n: fc.integer({ min: 1, max: 12 }) })
  .chain(({ k, m, n }) => {
    const rating = fc.integer({ min: 1, max: 5 });
    const hole = fc.oneof(
      { weight: 6, arbitrary: rating as fc.Arbitrary<Rating> },
      { weight: 1, arbitrary: fc.constant('' as Rating) },
    );
    const person = fc.tuple(rating, ...Array.from({ length: k - 1 }, () => hole)) as fc.Arbitrary<Rating[]>;
    return fc.record<Answers>({
      ratings: fc.array(person, { minLength: m + n, maxLength: m + n }),
      roles: fc.constant(Array.from({ length: m + n }, (_, i) => [i < m ? 'L' : 'R'])),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: k, maxLength: k }),
    });
  });

const score = ({ ratings, roles, weights }: Answers, leader = 'L', min = 1, max = 5) =>
  PERCEPTIONGAP(ratings, roles, leader, null, min, max, [weights]);
const table = ({ ratings, roles, weights }: Answers, leader = 'L', min = 1, max = 5) =>
  PERCEPTIONTABLE(ratings, roles, leader, null, min, max, [weights]);
const mapped = (survey: Answers, to: (rating: number) => number): Answers => ({
  ...survey,
  ratings: survey.ratings.map((row) => row.map((rating) => (rating === '' ? '' : to(rating)))),
});

/** §10's definition, written out. */
function defined({ ratings, roles, weights }: Answers): number {
  let [total, weight] = [0, 0];
  weights.forEach((w, e) => {
    const of = (role: string) =>
      ratings.flatMap((row, i) => (roles[i][0] === role && row[e] !== '' ? [row[e] as number] : []));
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    if (of('L').length === 0 || of('R').length === 0) return;
    total += w * Math.abs(mean(of('L')) - mean(of('R')));
    weight += w;
  });
  return total / weight / 4;
}

test('the score is its definition, lies in 0..1, and the table adds up to it', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const gap = score(survey);
      expectClose(gap, defined(survey));
      expectAtMost(gap, 1);
      expectAtMost(0, gap);
      const view = new TableView(table(survey));
      expect(view.note('Score')[0]).toBe(gap);
      const points = survey.weights.map((_, e) => view.cell(`Element ${e + 1}`, 'Points'));
      expectClose(
        points.reduce((sum, p) => sum + (typeof p === 'number' ? p : 0), 0),
        gap,
      );
    }),
    { numRuns: 500 },
  );
});

test('exchanging the groups keeps the score and turns the gaps round', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      expectClose(score(survey, 'R'), score(survey));
      const [one, other] = [new TableView(table(survey)), new TableView(table(survey, 'R'))];
      for (const header of ['Gap', 'Hedges g', "Cliff's delta"]) {
        const [a, b] = [one, other].map((view) => view.cell('Element 1', header));
        if (typeof a === 'number') expectClose(b, -a);
        else expect(b).toBe(a);
      }
      const [p, q] = [one, other].map((view) => view.cell('Element 1', 'p'));
      if (typeof p === 'number') expectClose(q, p);
      expect(other.note('Noise floor')).toEqual(one.note('Noise floor'));
    }),
    { numRuns: 200 },
  );
});

test('the order of the people changes nothing, to the last digit', () => {
  fc.assert(
    fc.property(surveys, fc.infiniteStream(fc.nat()), (survey, numbers) => {
      const keys = survey.roles.map((_, i) => ({ i, key: numbers.next().value as number }));
      const order = keys.sort((a, b) => a.key - b.key).map(({ i }) => i);
      const shuffled = {
        ...survey,
        ratings: order.map((i) => survey.ratings[i]),
        roles: order.map((i) => survey.roles[i]),
      };
      expect(table(shuffled)).toEqual(table(survey));
    }),
    { numRuns: 200 },
  );
});

test('shifting or stretching scale and ratings together changes no score', () => {
  const moves = fc.record({ by: fc.integer({ min: 1, max: 50 }), factor: fc.constantFrom(1, 2, 0.5, 10, 0.1, 3) });
  fc.assert(
    fc.property(surveys, moves, (survey, { by, factor }) => {
      const move = (r: number) => by + factor * r;
      const moved = mapped(survey, move);
      expectClose(score(moved, 'L', move(1), move(5)), score(survey));
      const [one, other] = [new TableView(table(survey)), new TableView(table(moved, 'L', move(1), move(5)))];
      for (const header of [
        'Hedges g',
        "Cliff's delta",
        'delta low',
        'p',
        'rwg* reps',
        'a_wg reps',
        'Top-box % reps',
        'Flags',
      ]) {
        // r_wg compares with a random answer on A = max − min + 1 points, so stretching is not its law.
        if (factor !== 1 && /rwg|Flags/.test(header)) continue;
        expectSame(one.cell('Element 1', header), other.cell('Element 1', header));
      }
    }),
    { numRuns: 300 },
  );
});

test('reverse-coding every element keeps the score', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const reversed = mapped(survey, (r) => 6 - r);
      expectClose(score(reversed), score(survey));
      const floor = (of: Answers) => new TableView(table(of)).note('Noise floor');
      expectSame(floor(reversed), floor(survey));
    }),
    { numRuns: 200 },
  );
});

test('the score is 1 only with the groups at opposite ends', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const opposite = survey.weights.every((_, e) => {
        const of = (role: string) =>
          survey.ratings.flatMap((row, i) => (survey.roles[i][0] === role && row[e] !== '' ? [row[e]] : []));
        const ends = new Set([...of('L').map(String), ...of('R').map((r) => String(6 - (r as number)))]);
        return of('L').length === 0 || of('R').length === 0 || (ends.size === 1 && (ends.has('1') || ends.has('5')));
      });
      expect(score(survey) > 1 - 1e-12).toBe(opposite);
    }),
    { numRuns: 300 },
  );
});

test('a blank says the same in any form it arrives in, and so does a rating', () => {
  fc.assert(
    fc.property(surveys, fc.constantFrom<any>(0, null, undefined, 'n/a', '-', true), (survey, blank) => {
      const other = survey.ratings.map((row, i) =>
        row.map((r) => (r === '' ? blank : i % 3 === 0 ? `${r} - words` : i % 3 === 1 ? `${r}` : r)),
      );
      expect(table({ ...survey, ratings: other })).toEqual(table(survey));
    }),
    { numRuns: 200 },
  );
});

test('intervals hold their estimate, Holm is no smaller than p, and p no smaller than the smallest', () => {
  fc.assert(
    fc.property(surveys, (survey) => {
      const view = new TableView(table(survey));
      survey.weights.forEach((_, e) => {
        const cell = (header: string) => view.cell(`Element ${e + 1}`, header);
        const ordered = (...headers: string[]) => {
          const numbers = headers.map(cell).filter((value) => typeof value === 'number');
          numbers.slice(1).forEach((value, i) => expectAtMost(numbers[i], value));
        };
        ordered('Gap low', 'Gap', 'Gap high');
        ordered('g low', 'Hedges g', 'g high');
        ordered('delta low', "Cliff's delta", 'delta high');
        ordered('Smallest p', 'p', 'Holm p');
      });
    }),
    { numRuns: 300 },
  );
});

test('agreement lies in 0..1 and is the mean of its elements', () => {
  const matrix = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(matrix, (rows) => {
      const one = AGREESCORE(rows);
      expectAtMost(0, one);
      expectAtMost(one, 1);
      const alone = [0, 1, 2].map((e) => AGREESCORE(rows.map((row) => [row[e]])));
      expectClose(one, (alone[0] + alone[1] + alone[2]) / 3);
      expectClose(AGREESCORE(rows.map((row) => row.map((r) => 6 - r))), one);
      expectClose(AGREESCORE([...rows].reverse()), one);
    }),
  );
});
