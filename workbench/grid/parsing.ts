import { IFunctionService, LexerTreeBuilder, type FunctionService } from '@univerjs/engine-formula';
import type { Univer } from '@univerjs/core';

// Univer keeps the pieces of a parsed formula and the tree made of them. Two things then go wrong. Of LET and LAMBDA it
// spoils the pieces while it builds the tree, and forgets after a calculation what the tree's names stood for, so that both
// are #VALUE! when calculated again. And a tree keeps the place a table had when it was built.

const spoiled = /\b(LET|LAMBDA)\s*\(/i;

/** From here on formulas with LET or LAMBDA are taken to pieces anew each time. */
export function parseLambdasAnew(): void {
  const parse = LexerTreeBuilder.prototype.treeBuilder;
  LexerTreeBuilder.prototype.treeBuilder = function (formula, ...rest) {
    // All builders share one store of pieces, and disposing of any builder empties it.
    if (spoiled.test(formula)) new LexerTreeBuilder().dispose();
    return parse.call(this, formula, ...rest);
  };
}

/** To be called before each calculation. */
export function forgetTrees(univer: Univer): void {
  const functions = univer.__getInjector().get(IFunctionService) as FunctionService;
  // It deletes the trees whose formulas hold a text: all hold this one.
  functions.deleteFormulaAstCacheKey('');
}
