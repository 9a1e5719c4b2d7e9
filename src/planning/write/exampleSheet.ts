import type { FunctionWords } from '../../functions/generated/words';
import { cellAddress, columnLetters, parseArea } from '../address';
import type { Argument, Formula } from '../formula';
import type { Block, SheetPlan, Value, WritePlan } from '../writePlan';
import { freeName } from './freeName';

type Example = FunctionWords['examples'][number];

/** A sheet with one of a function's documented examples: its data, what each range is, and the live formula beside them. */
export function exampleSheet(words: FunctionWords, existing: readonly string[]): WritePlan {
  const sheet = freeName(`${words.name} example`, existing);
  const usable = words.examples.flatMap((example) => {
    const formula = formulaOf(example, words.name, sheet);
    const blocks = dataBlocks(example);
    return formula && blocks ? [{ example, formula, blocks }] : [];
  });
  if (!usable.length) throw new Error(`${words.name} has no example that can be written to a sheet.`);
  const [{ example, formula, blocks }] = usable;
  const areas = Object.keys(example.data).map((address) => area(address));
  const column = Math.max(...areas.map((one) => one.column + one.columns)) + 1;
  const at = cellAddress(1, column);
  const plan: SheetPlan = {
    name: sheet,
    blocks: [
      ...blocks,
      ...captions(words, example),
      { at: cellAddress(0, column), values: [[words.name]] },
      { at, formula },
    ],
    formats: [{ range: `A1:${cellAddress(0, column)}`, bold: true }],
    widths: { [columnLetters(column)]: 18 },
  };
  return { addSheets: [plan], tables: [], names: [], cells: [], charts: [], overwrite: [], show: { sheet, cell: at } };
}

const area = (address: string) => {
  const read = parseArea(address);
  if (!read) throw new Error(`${address} is no address of cells.`);
  return read;
};

/** The example's cells, null where they hold what can't be typed in: an error, a truth value. */
function dataBlocks({ data }: Example): Block[] | null {
  const blocks = Object.entries(data).map(([address, rows]) => ({
    at: cellAddress(area(address).row, area(address).column),
    values: rows.map((row) => row.map((cell) => cell ?? '')),
  }));
  const plain = (cell: unknown): cell is Value => typeof cell === 'string' || typeof cell === 'number';
  return blocks.every(({ values }) => values.every((row) => row.every(plain))) ? (blocks as Block[]) : null;
}

/** The name of a parameter above the cells that stand for it, where the row above is free. */
const captions = (words: FunctionWords, example: Example): Block[] =>
  argumentsOf(example.formula, words.name)!.flatMap((text, at) => {
    const given = text in example.data ? area(text) : null;
    const name = words.parameters[at]?.name;
    return given?.row === 1 && name ? [{ at: cellAddress(0, given.column), values: [[name]] }] : [];
  });

/** The arguments of the call in a formula; null where another call stands among them. */
function argumentsOf(formula: string, name: string): string[] | null {
  const inside = new RegExp(`\\b${name}\\(([^()]*)\\)`).exec(formula);
  if (!inside) return null;
  return (inside[1].match(/("[^"]*"|[^,"])*(,|$)/g) ?? []).slice(0, -1).map((part) => part.replace(/,$/, '').trim());
}

/** The example's call in no host's words, null where an argument is more than cells, a number or a text. */
function formulaOf(example: Example, name: string, sheet: string): Formula | null {
  const given = argumentsOf(example.formula, name)?.map((text) => argumentOf(text, sheet));
  return given?.every((one) => one !== null) ? { name, arguments: given as Argument[] } : null;
}

function argumentOf(text: string, sheet: string): Argument | null {
  if (text === '') return { kind: 'omitted' };
  const cells = parseArea(text);
  if (cells) return { kind: 'area', sheet, area: cells };
  const quoted = /^"([^"]*)"$/.exec(text);
  if (quoted) return { kind: 'text', text: quoted[1] };
  const percent = /^(-?[\d.]+)(%?)$/.exec(text);
  return percent ? { kind: 'number', value: Number(percent[1]) / (percent[2] ? 100 : 1) } : null;
}
