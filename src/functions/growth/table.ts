import { estimable, type Row } from '../estimable';
import type { GrowthAssessment } from './assess';

const header = ['Year', 'Milestone', 'Organic', 'Inorganic', 'Gap', 'Catch-up rate', 'Note'];

/** From this rate on, a forgotten percent sign is likelier than a plan. */
const suspicious = 1;

/** Year by year what is there and what is missing; then the shares of the required growth, and the points of its rate. */
export function growthTable({ plan, growth }: GrowthAssessment): Row[] {
  const { base, rate, organic, inorganic } = plan;
  const { required, score, gap, points, years } = growth;
  const last = years.length - 1;
  const rows = years.map((year, t): Row => {
    const catchUp = t === last ? '' : estimable(year.catchUp);
    const note = organic[t] === 0 && inorganic[t] === 0 ? 'no level' : '';
    return [t + 1, estimable(year.milestone), organic[t], inorganic[t], estimable(year.gap), catchUp, note];
  });
  const share = (level: number) => estimable(level / required);
  return [
    header,
    ...rows,
    [
      'Share of required growth',
      1,
      share(organic[last] - base),
      share(inorganic[last]),
      share(gap),
      '',
      'what the last year adds to the base, over what the target adds',
    ],
    [
      'Points of growth a year',
      rate,
      estimable(points?.organic ?? null),
      estimable(points?.inorganic ?? null),
      estimable(points?.gap ?? null),
      '',
      points ? 'add up to the rate' : 'not estimable: a level of 0 or below has no growth rate',
    ],
    ['Score', score, '', '', '', '', 'share of the required growth that has an identified source'],
    ...warnings(rate),
  ];
}

const warnings = (rate: number): Row[] =>
  rate < suspicious
    ? []
    : [
        [
          'Warning: rate',
          rate,
          '',
          '',
          '',
          '',
          `${Number((rate * 100).toPrecision(6))}% a year; write 11% or 0.11 where 11 percent is meant`,
        ],
      ];
