import type { Answers } from '../../cells/ratings';
import type { Scale } from '../../cells/rating';
import { nothing } from '../../cells/sheetError';
import { agreement, type Agreement } from '../../scores/agreement';
import { cliffDelta, type CliffDelta } from '../../scores/cliff';
import { hedgesG, type HedgesG } from '../../scores/hedges';
import { holm } from '../../scores/holm';
import type { Interval } from '../../scores/interval';
import { moments, type Moments } from '../../scores/moments';
import { perceptionGap, type PerceptionGap } from '../../scores/perception';
import { countOf, median, tally, type Tally } from '../../scores/tally';
import { welchInterval } from '../../scores/welch';
import { rankSumTest, type RankSumTest } from '../../scores/wilcoxon';
import type { Survey } from './survey';

/** One group on one element; what is null is not estimable, or too few answered to say it. */
export interface Side {
  answers: Answers;
  tally: Tally;
  moments: Moments | null;
  agreement: Agreement | null;
  top: number | null;
  bottom: number | null;
  /** The end of the scale that its median stands at. */
  ceiling: 'top' | 'bottom' | null;
}

/** One element; what compares the groups is null where one of them has fewer than two ratings. */
export interface Element {
  name: string;
  weight: number;
  sides: [Side, Side];
  welch: Interval | null;
  g: HedgesG | null;
  delta: CliffDelta | null;
  test: RankSumTest | null;
  holm: number | null;
  /** What it adds to the score; null where it is left out of it. */
  points: number | null;
}

export interface Measured {
  elements: Element[];
  gap: PerceptionGap;
}

/** Fewer in a group: its inner statistics would tell of single persons. */
export const fewestWithin = 3;

/** The score of a survey, without the statistics beside it. */
export const scoreSurvey = (survey: Survey): PerceptionGap =>
  scoreOf(
    survey.names.map((_, e) => ({
      weight: survey.weights[e],
      means: survey.groups.map(({ elements }) => momentsOf(tally(elements[e].ratings))),
    })),
    survey.scale,
  );

/** The score and everything that PERCEPTIONTABLE says of it. */
export function measureSurvey(survey: Survey): Measured {
  const elements = survey.names.map((_, e) => measureElement(survey, e));
  const means = elements.map(({ weight, sides }) => ({ weight, means: sides.map((side) => side.moments) }));
  const gap = scoreOf(means, survey.scale);
  const tested = elements.filter(({ test }) => test !== null);
  holm(tested.map(({ test }) => (test as RankSumTest).p)).forEach((p, i) => (tested[i].holm = p));
  elements
    .filter(({ sides }) => sides.every((side) => side.moments))
    .forEach((element, i) => (element.points = gap.points[i]));
  return { elements, gap };
}

/** The gap over the elements that both groups rated. */
function scoreOf(elements: { weight: number; means: (Moments | null)[] }[], { min, max }: Scale): PerceptionGap {
  const rated = elements.flatMap(({ means: [leaders, reps], weight }) =>
    leaders && reps ? [{ leaders, reps, weight }] : [],
  );
  if (!rated.some(({ weight }) => weight > 0))
    throw nothing(
      'No element with a weight was rated by both groups, so there is no gap to score. Check ratings, roles, leader and rep.',
    );
  return perceptionGap(rated, max - min);
}

const momentsOf = (ratings: Tally): Moments | null => (ratings.n > 0 ? moments(ratings) : null);

function measureElement({ names, weights, groups, scale }: Survey, e: number): Element {
  const sides = groups.map(({ elements }) => measureSide(elements[e], scale)) as [Side, Side];
  const [leaders, reps] = sides;
  const [x, y] = [leaders.moments, reps.moments];
  const comparable = x !== null && y !== null && x.n > 1 && y.n > 1;
  return {
    name: names[e],
    weight: weights[e],
    sides,
    welch: comparable ? welchInterval(x, y) : null,
    g: comparable ? hedgesG(x, y) : null,
    delta: comparable ? cliffDelta(leaders.tally, reps.tally) : null,
    test: comparable ? rankSumTest(leaders.tally, reps.tally) : null,
    holm: null,
    points: null,
  };
}

function measureSide(answers: Answers, { min, max }: Scale): Side {
  const ratings = tally(answers.ratings);
  const enough = ratings.n >= fewestWithin;
  const middle = enough ? median(ratings) : null;
  return {
    answers,
    tally: ratings,
    moments: momentsOf(ratings),
    agreement: enough ? agreement(ratings, min, max) : null,
    top: enough ? countOf(ratings, max) / ratings.n : null,
    bottom: enough ? countOf(ratings, min) / ratings.n : null,
    ceiling: middle === max ? 'top' : middle === min ? 'bottom' : null,
  };
}
