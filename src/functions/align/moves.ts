import { wrong } from '../../cells/sheetError';
import { moves } from '../../scores/moves';
import { optionalNumber } from '../arguments';
import { nameOf, type Assessment } from './assess';
import type { Row } from './notes';

/** The least moves that reach the target, or the first `limit` of money of them, with the score that each brings. */
export function alignMoves({ ledger, alignment }: Assessment, limitArgument: unknown): Row[] {
  const limit = optionalNumber(limitArgument, 'limit');
  if (limit !== null && limit < 0)
    throw wrong(`limit is ${limit}, but must be 0 or more. Write how much money may move, or leave it out.`);
  // A blank cell may arrive as 0, so 0 is no limit.
  const found = moves(alignment, limit || Infinity);
  let money = 0;
  const scoreAfter = () => Math.min(1, alignment.low + money / Math.abs(alignment.total));
  const rows = found.map((move): Row => {
    money += move.money;
    return [nameOf(move.from, ledger), nameOf(move.to, ledger), move.money, scoreAfter()];
  });
  return [['From', 'To', 'Money', 'Score after'], ...rows, ['Total', '', money, scoreAfter()]];
}
