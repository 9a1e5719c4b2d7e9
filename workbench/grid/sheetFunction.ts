import type { Ctor } from '@univerjs/core';
import {
  AsyncObject,
  BaseFunction,
  FunctionType,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import type { SheetFunction } from '../functionList';
import { cellsOfResult, failed, type Outcome } from './results';
import { boxed, errorValue } from './values';

export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

type NodeValue = ReturnType<BaseFunction['calculate']>;

/** Where a formula's call goes, with its arguments as the host hands them over. Through office.js it takes its time. */
export interface Dispatcher {
  readonly asynchronous: boolean;
  call(info: SheetFunction, given: FunctionVariantType[], place: Place): Outcome | Promise<Outcome>;
}

export type Verdict = (place: Place, outcome: Outcome) => void;

/** The class Univer wants for a function: a throw inside `calculate` would end all calculation, so none leaves it. */
export function functionClass(info: SheetFunction, dispatcher: Dispatcher, verdict: Verdict): Ctor<BaseFunction> {
  return class extends BaseFunction {
    // References are read by this page itself: Univer's arrays have lost the difference between "5" and 5.
    override needsReferenceObject = true;

    override isAsync(): boolean {
      return dispatcher.asynchronous;
    }

    override calculate(...variants: FunctionVariantType[]): NodeValue {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const settle = (outcome: Outcome): BaseValueObject => {
        verdict(place, outcome);
        return (failed(outcome) ? errorValue(outcome.code) : boxed(cellsOfResult(outcome.value))) as BaseValueObject;
      };
      const outcome = called(info, dispatcher, variants, place);
      if (outcome instanceof Promise) return new AsyncObject(outcome.then(settle)) as unknown as NodeValue;
      if (dispatcher.asynchronous) return new AsyncObject(Promise.resolve(settle(outcome))) as unknown as NodeValue;
      return settle(outcome);
    }
  } as unknown as Ctor<BaseFunction>;
}

const broken: Outcome = { code: '#VALUE!', sentence: '' };

function called(
  info: SheetFunction,
  dispatcher: Dispatcher,
  variants: FunctionVariantType[],
  place: Place,
): Outcome | Promise<Outcome> {
  try {
    const outcome = dispatcher.call(info, variants, place);
    return outcome instanceof Promise ? outcome.catch(() => broken) : outcome;
  } catch {
    return broken;
  }
}

/** The same words in the grid's autocomplete as in Excel's. */
export const described = (info: SheetFunction): IFunctionInfo => ({
  functionName: info.name,
  functionType: FunctionType.User,
  description: info.description ?? '',
  abstract: info.description ?? '',
  functionParameter: info.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? '',
    example: parameter.dimensionality === 'matrix' ? 'A2:C9' : '',
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});
