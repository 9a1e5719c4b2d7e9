import { callsOf } from '../../src/workbook/calls';

const calls = callsOf(['ALIGNSCORE', 'ALIGNMOVES']);

test.each([
  '=ALIGNSCORE(A2:A4,B2:B4)',
  '=alignscore (A2)',
  '=ROUND(100*ALIGNSCORE(A2),1)&"%"',
  '=_xldudf_ALIGNSCORE(A2)',
  '=IFERROR(__xludf.DUMMYFUNCTION("ALIGNMOVES(A2:A4;""high"")"),0.8)',
  '=-ALIGNMOVES(A2)',
])('%s calls one of the functions', (formula) => expect(calls(formula)).toBe(true));

test.each([
  'ALIGNSCORE(A2)',
  '=ALIGNSCORES(A2)',
  '=MYALIGNSCORE(A2)',
  '=My.ALIGNSCORE(A2)',
  '=ALIGNSCORE',
  '="ALIGNSCORE("&A1',
  '="say ""ALIGNSCORE("""',
  '',
  7,
])('%s calls none', (content) => expect(calls(content)).toBe(false));
