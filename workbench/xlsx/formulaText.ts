import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/** Pieces of a formula: text, quoted sheet names and bracketed columns are whole, so that a rewrite can't touch them. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\s+|./gsu;
const isWord = (piece: string): boolean => /^[\p{L}_\\]/u.test(piece);

const split = (formula: string): string[] => formula.match(pieces) ?? [];

/** Functions that Excel stores with the prefix _xlfn. beyond those the grid itself lists. */
const otherNewFunctions = [
  'LET',
  'LAMBDA',
  'BYROW',
  'BYCOL',
  'MAP',
  'REDUCE',
  'SCAN',
  'MAKEARRAY',
  'ISOMITTED',
  'TEXTJOIN',
];
otherNewFunctions.push(
  'TEXTSPLIT',
  'TEXTBEFORE',
  'TEXTAFTER',
  'CONCAT',
  'MAXIFS',
  'MINIFS',
  'VALUETOTEXT',
  'ARRAYTOTEXT',
);
/** These two carry a second prefix, for no reason anyone remembers. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);
const spilling = new Set(['FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'RANDARRAY', 'LET', 'LAMBDA', 'XLOOKUP']);
const shaping = [
  'CHOOSECOLS',
  'CHOOSEROWS',
  'DROP',
  'EXPAND',
  'TAKE',
  'HSTACK',
  'VSTACK',
  'TOCOL',
  'TOROW',
  'WRAPCOLS',
];
for (const name of [...shaping, 'WRAPROWS', 'TEXTSPLIT', 'BYROW', 'BYCOL', 'MAP', 'SCAN', 'MAKEARRAY'])
  spilling.add(name);

const isNew = (name: string): boolean => NEW_EXCEL_FUNCTIONS.has(name) || otherNewFunctions.includes(name);

/** As stored → as typed: the prefixes of newer functions, of their parameters and of add-in functions go. */
export function typedFormula(stored: string): string {
  return split(stored)
    .map((piece) => (isWord(piece) ? piece.replace(/^(_xldudf_|_xlfn\.|_xlws\.|_xlpm\.|_xleta\.)+/i, '') : piece))
    .join('');
}

interface Call {
  name: string;
  at: number;
  end: number;
  commas: number[];
}

/** Every call with the places of its own commas, inner calls' commas left out. */
function callsIn(parts: string[]): Call[] {
  const calls: Call[] = [];
  const open: (Call | null)[] = [];
  parts.forEach((piece, index) => {
    if (piece === '(' || piece === '{') {
      const name = index > 0 && piece === '(' && isWord(parts[index - 1]) ? parts[index - 1].toUpperCase() : '';
      const call = { name, at: index, end: parts.length, commas: [] };
      if (name) calls.push(call);
      open.push(call);
    } else if (piece === ')' || piece === '}') {
      const call = open.pop();
      if (call) call.end = index;
    } else if (piece === ',') open[open.length - 1]?.commas.push(index);
  });
  return calls;
}

/** The names a LET or LAMBDA call defines: every other argument of LET, all but the last of LAMBDA. */
function definedIn(call: Call, parts: string[]): Set<string> {
  const bounds = [call.at, ...call.commas, call.end];
  const given = bounds.slice(1).map((end, index) =>
    parts
      .slice(bounds[index] + 1, end)
      .join('')
      .trim(),
  );
  const names = given.slice(0, -1).filter((_, index) => call.name === 'LAMBDA' || index % 2 === 0);
  return new Set(names.filter(isWord).map((name) => name.toUpperCase()));
}

/** As typed → as Excel stores it. `addIn` holds the upper-case names of the add-in's own functions. */
export function storedFormula(typed: string, addIn: ReadonlySet<string>): string {
  const parts = split(typed.replace(/^=/, ''));
  const calls = callsIn(parts);
  const result = [...parts];
  for (const call of calls) {
    const prefix = addIn.has(call.name) ? '_xldudf_' : isNew(call.name) ? '_xlfn.' : '';
    const second = worksheetFunctions.has(call.name) ? '_xlws.' : '';
    result[call.at - 1] = prefix ? prefix + second + call.name : parts[call.at - 1];
  }
  for (const call of calls.filter(({ name }) => name === 'LET' || name === 'LAMBDA')) {
    const names = definedIn(call, parts);
    for (let index = call.at; index < call.end; index++) {
      if (names.has(parts[index].toUpperCase())) result[index] = `_xlpm.${parts[index]}`;
    }
  }
  return result.join('');
}

/** Whether Excel must be told that the formula may spill: without that mark it would show it with an @. */
export function mayReturnArray(typed: string, addIn: ReadonlySet<string>): boolean {
  return callsIn(split(typed)).some(({ name }) => addIn.has(name) || spilling.has(name));
}

/** The functions a stored formula calls, by the names people type, apart from the names it defines itself. */
export function calledIn(stored: string): string[] {
  const calls = callsIn(split(stored));
  return calls.filter(({ name }) => !name.startsWith('_XLPM.')).map(({ name }) => typedFormula(name));
}
