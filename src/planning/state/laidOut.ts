import { layOut } from '../detect/findLayout';
import type { Layout } from '../layout';
import { memo } from '../memo';
import type { SheetContent } from '../sheet';
import { likelyLeader } from '../views/rolesView';
import type { Choices, Imperative, SheetState, State } from './state';

export const noChoices: Choices = { columns: {}, rows: {} };

export const namesOf = ({ strategy }: State): string[] => named(strategy.imperatives);

const named = memo((imperatives: Imperative[]) => imperatives.map(({ name }) => name).filter((name) => name !== ''));

/** How a sheet is laid out with what the user has said of it. */
export const layoutOf = (content: SheetContent, names: readonly string[], choices: Choices): Layout =>
  layOut(content, names, { ...choices, columns: numbered(choices.columns), rows: numbered(choices.rows) });

const numbered = <T>(record: Record<number, T>): Map<number, T> =>
  new Map(Object.entries(record).map(([place, value]) => [Number(place), value]));

/** The state with a sheet whose layout follows its choices. */
export function laidOut(state: State, sheet: Omit<SheetState, 'layout'>): State {
  const { content, found, choices } = sheet;
  const layout = isEmpty(choices) ? found : layoutOf(content, namesOf(state), choices);
  const { survey } = state;
  // A guess that the user sees among the choices, made once there are roles to choose from.
  const leader =
    layout.purpose.is === 'ratings' && !survey.leader ? likelyLeader(content, layout, choices) : survey.leader;
  return {
    ...state,
    sheet: { ...sheet, layout },
    purpose: layout.purpose.is,
    survey: leader === survey.leader ? survey : { ...survey, leader },
  };
}

const isEmpty = ({ columns, rows, ...rest }: Choices): boolean =>
  [columns, rows].every((record) => Object.keys(record).length === 0) &&
  Object.values(rest).every((choice) => choice === undefined);
