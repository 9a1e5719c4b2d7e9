import { tidy } from '../../cells/label';
import { parseNumber } from '../../cells/number';
import type { Argument } from '../formula';
import type { Cell, FormulaCell, NamedPlace, SheetContent } from '../sheet';
import type { Taken } from './arguments';
import { parseArgument, type TableHeadings } from './parseFormula';
import { plainName, wrapping } from './repairFormula';
import { results, type Result } from './results';
import { callAt, isWord, tokens } from './tokens';

/** A call of one of the functions that the pane inserts, found in a formula: its arguments by what they are. */
export interface Found {
  name: string;
  given: ReadonlyMap<Taken, Argument>;
}

/** What each function takes; where the pane inserts it in two ways, the one with more arguments. */
const takes = new Map<string, readonly Taken[]>(
  Object.values(results)
    .map((result: Result): [string, readonly Taken[]] => [result.name, result.takes])
    .sort(([, one], [, other]) => one.length - other.length),
);

/** The functions whose formulas say what was mapped, the ones that say most first. */
export const tellingFunctions: readonly string[] = [...new Set(Object.values(results).map(({ name }) => name))];

/** All calls of these functions, in the order of `tellingFunctions`; also where a host has mangled or wrapped them. */
export function found(formulas: readonly FormulaCell[], tables: readonly TableHeadings[]): Found[] {
  const calls = formulas.flatMap(({ formula, sheet }) => {
    const parts = tokens(wrapping(formula) ?? formula);
    return parts.flatMap((part, i): Found[] => {
      const name = plainName(part);
      const wanted = isWord(part) ? takes.get(name) : undefined;
      const call = wanted && callAt(parts, i);
      if (!call) return [];
      const given = call.arguments.map((text, j): [Taken, Argument] => [
        wanted[j],
        parseArgument(text, { sheet, tables }),
      ]);
      return [{ name, given: new Map(given.filter(([taken, { kind }]) => taken && kind !== 'omitted')) }];
    });
  });
  return calls.sort((one, other) => tellingFunctions.indexOf(one.name) - tellingFunctions.indexOf(other.name));
}

/** The tables whose columns formulas speak of: their headings are to be read. */
export function tablesSpokenOf(formulas: readonly FormulaCell[], named: readonly NamedPlace[]): NamedPlace[] {
  const spoken = new Set(
    formulas.flatMap(({ formula }) =>
      tokens(formula).flatMap((part, i, all) =>
        isWord(part) && all[i + 1]?.startsWith('[') ? [part.toLowerCase()] : [],
      ),
    ),
  );
  return named.filter(({ name }) => spoken.has(name.toLowerCase()));
}

/** A table's headings as its header cells have them. */
export const headingsOf = ({ name, place }: NamedPlace, header: SheetContent): TableHeadings => ({
  name,
  place,
  headings: (header.cells[0] ?? []).map(String),
});

/** A number, or a percentage as a person writes it. */
export function numberOf(argument: Argument | undefined): number | null {
  if (argument?.kind === 'number') return argument.value;
  return argument?.kind === 'written' ? (parseNumber(argument.text)?.value ?? null) : null;
}

/** A cell as a label or a name: a truth value as the functions read it. */
export const labelText = (cell: Cell): string =>
  tidy(typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));
