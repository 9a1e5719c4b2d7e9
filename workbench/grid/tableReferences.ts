import { LexerTreeBuilder, ReferenceNodeFactory } from '@univerjs/engine-formula';

// Univer takes no underscore in the name of a table, stops all calculation at a column that is gone, and knows nothing of
// the apostrophe before ' [ ] # @ in a column's name. Excel does.

interface Factory {
  _checkTokenIsTableReference(token: string): boolean;
  _getTableReferenceNode(...given: unknown[]): unknown;
}

const tableReference = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(\[.*\])?$/su;

/** From here on structured references are read as Excel reads them. */
export function readTableReferences(): void {
  const factory = ReferenceNodeFactory.prototype as unknown as Factory;
  factory._checkTokenIsTableReference = (token) => tableReference.test(token);
  const create = factory._getTableReferenceNode;
  factory._getTableReferenceNode = function (...given) {
    try {
      return create.apply(this, given);
    } catch {
      return undefined;
    }
  };
  const parse = LexerTreeBuilder.prototype.treeBuilder;
  LexerTreeBuilder.prototype.treeBuilder = function (formula, ...rest) {
    return parse.call(this, unescaped(formula), ...rest);
  };
}

/** Marks that mean something inside brackets, and what stands for them where they are part of a name. */
const marks = "'[]#@";
const standIn = (mark: string): string => String.fromCharCode(0xe000 + marks.indexOf(mark));

/** A heading as Univer's formulas are to call it. */
export const titleOf = (heading: string): string => heading.replace(/['[\]#@]/g, standIn);

const bracketed = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/gs;

const unescaped = (formula: string): string =>
  formula.replace(bracketed, (piece) =>
    piece.startsWith('[') ? piece.replace(/'(.)/gs, (_, mark: string) => standIn(mark)) : piece,
  );
