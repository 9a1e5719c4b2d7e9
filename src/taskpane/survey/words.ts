import { percent } from '../figures';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** The texts of the perception gap: what is chosen, and the score. */
export const words = {
  choices: 'Who is compared',
  leader: 'Leaders are those whose role is',
  rep: 'Compared with',
  everyOther: 'everyone else',
  min: 'Lowest rating',
  max: 'Highest rating',
  role: (role: string, people: number) => `${role} (${people.toLocaleString('en')})`,
  noRoles: 'Choose the column that holds the roles under Columns.',
  scale: 'The highest rating must be above the lowest.',
  title: 'Perception gap',
  noise: (floor: number) => `By chance alone ${percent(floor)} would be expected, if both groups thought alike.`,
  noNoise: 'Too few answers to say what chance alone would give.',
  people: (leaders: number, reps: number) =>
    `${count(leaders, 'leader', 'leaders')} and ${count(reps, 'other person', 'other people')} with an answer.`,
  agree: (leaders: number, reps: number) =>
    `Leaders agree among themselves at ${percent(leaders)}, the others at ${percent(reps)}; 100% is all the same.`,
  table: 'Both groups on each element',
} as const;

/** Columns that say most come first: the pane is narrow. */
export const firstColumns = [
  'Element',
  'Gap',
  'Gap low',
  'Gap high',
  'Mean leaders',
  'Mean reps',
  'n leaders',
  'n reps',
];
