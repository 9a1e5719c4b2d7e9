import { sheetName } from '../address';
import { quote } from '../../cells/sheetError';
import type { Dialect } from '../formula';
import type { Conflict, TablePlan, WritePlan } from '../writePlan';
import { formulaText } from './formulaText';

/** A plan in words, for the user to read before anything is written. */
export interface PlanDescription {
  /** What will happen, in one sentence. */
  heading: string;
  /** Sheets that are added, and tables on sheets that are there, with their rows. */
  sheets: { name: string; rows: number }[];
  tables: { name: string; address: string; rows: number; isRange: boolean }[];
  formulas: { address: string; formula: string }[];
  /** Cells that get a value: on sheets that are there already. */
  values: { address: string; value: string }[];
  /** Charts, with the cells they will lie over. */
  charts: { address: string; title: string }[];
  /** Filled cells that would be overwritten, with what they hold; null for those that the user has allowed already. */
  overwritten: { address: string; holds: string | null }[];
}

export function describePlan(plan: WritePlan, dialect: Dialect, conflicts: readonly Conflict[] = []): PlanDescription {
  const isAdded = (sheet: string): boolean => plan.addSheets.some(({ name }) => name === sheet);
  const at = (sheet: string, address: string): string => `${sheetName(sheet)}!${address}`;
  const blocks = [...plan.addSheets.map(({ name, ...rest }) => ({ sheet: name, ...rest })), ...plan.cells].flatMap(
    ({ sheet, blocks: list }) => list.map((block) => ({ sheet, ...block })),
  );
  const described = {
    sheets: plan.addSheets.map(({ name }) => ({
      name,
      rows: plan.tables.filter(({ sheet }) => sheet === name).reduce((sum, table) => sum + lines(table), 0),
    })),
    tables: plan.tables
      .filter(({ sheet }) => !isAdded(sheet))
      .map((table) => ({
        name: table.name,
        address: at(table.sheet, table.at),
        rows: lines(table),
        isRange: table.isRange ?? false,
      })),
    formulas: blocks.flatMap(({ sheet, at: cell, formula }) =>
      formula ? [{ address: at(sheet, cell), formula: formulaText(formula, dialect) }] : [],
    ),
    values: blocks.flatMap(({ sheet, at: cell, values }) =>
      values && !isAdded(sheet) && values.flat().some((value) => value !== '')
        ? [{ address: at(sheet, cell), value: values.flat().join(', ') }]
        : [],
    ),
    charts: plan.charts.map(({ sheet, place, title }) => ({ address: at(sheet, place), title })),
  };
  const filled = conflicts
    .filter(({ kind }) => kind === 'filled')
    .map(({ address, says }) => ({ address, holds: says }));
  const allowed = plan.overwrite.map((address) => ({ address, holds: null }));
  return { heading: headingOf(described), ...described, overwritten: [...filled, ...allowed] };
}

const lines = ({ rows }: TablePlan): number => rows.length - 1;

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

function headingOf({
  sheets,
  tables,
  formulas,
  values,
  charts,
}: Omit<PlanDescription, 'heading' | 'overwritten'>): string {
  const withRows = ({ name, rows }: { name: string; rows: number }): string =>
    rows > 0 ? `${quote(name)} (${counted(rows, 'row')})` : quote(name);
  const those = (noun: string, some: { name: string; rows: number }[]): string[] =>
    some.length ? [`the ${noun}${some.length > 1 ? 's' : ''} ${listed(some.map(withRows))}`] : [];
  const updated = [
    ...those(
      'table',
      tables.filter(({ isRange }) => !isRange),
    ),
    ...those(
      'named range',
      tables.filter(({ isRange }) => isRange),
    ),
  ];
  const parts = [
    ...those('sheet', sheets).map((added) => `add ${added}`),
    ...(updated.length ? [`update ${listed(updated)}`] : []),
    ...(values.length ? [`change ${listed(values.map(({ address }) => address))}`] : []),
    ...(formulas.length ? [`write ${counted(formulas.length, 'formula')}`] : []),
    ...charts.map(({ address, title }) => `draw the chart ${quote(title)} at ${address}`),
  ];
  return parts.length
    ? `Plumbline will ${listed(parts)}.`
    : 'There is nothing to write: the workbook says all of it already.';
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
