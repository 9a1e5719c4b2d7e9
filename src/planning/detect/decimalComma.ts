import { tidy } from '../../cells/label';
import type { Found } from '../layout';
import type { SheetContent } from '../sheet';

const most = 20_000;

const core = /\d[\d.,'’ ]*\d|\d/;
const number =
  /^[-+−( ]*(?:[$€£¥₹]|[A-Za-z]{2,3})? ?[-+−( ]*\d[\d.,'’ ]*(?: ?(?:k|m|bn|mio|mrd|tsd))? ?%? ?(?:[$€£¥₹]|[A-Za-z]{2,3})?[)\-− ]*%?[.–-]*$/i;

const comma = /^\d{1,3}(?:[.'’ ]\d{3})+,\d+$|^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$/;
const point = /^\d{1,3}(?:[,'’ ]\d{2,3})+\.\d+$|^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$|^\d{1,3}(?:,\d{2,3}){2,}$/;
const points = /^\d{1,3}(?:\.\d{3}){2,}$/;
/** Could be thousands or decimals. */
const openPoint = /^\d{1,3}\.\d{3}$/;
const openComma = /^[1-9]\d{0,2},\d{3}$/;

/** A quick look before the slow one: most texts are labels. */
const holdsMark = (text: string): boolean => text.includes('.') || text.includes(',');

/** Whether numbers written as text use a decimal comma: "1.200,50" and "3,5" do, "1,200.50" and "3.5" do not. */
export function findDecimalComma(content: SheetContent): Found<boolean> {
  const seen = { comma: 0, point: 0, points: 0, openPoint: 0, openComma: 0 };
  let looked = 0;
  for (let row = 0; row < content.cells.length && looked < most; row++) {
    for (const cell of content.cells[row]) {
      if (typeof cell !== 'string' || !holdsMark(cell) || !/\d[.,]\d/.test(cell)) continue;
      looked++;
      const text = tidy(cell);
      if (!number.test(text)) continue;
      const digits = core.exec(text)?.[0] ?? '';
      if (comma.test(digits)) seen.comma++;
      else if (point.test(digits)) seen.point++;
      else if (points.test(digits)) seen.points++;
      else if (openPoint.test(digits)) seen.openPoint++;
      else if (openComma.test(digits)) seen.openComma++;
    }
  }
  return judge(seen);
}

function judge(seen: Record<'comma' | 'point' | 'points' | 'openPoint' | 'openComma', number>): Found<boolean> {
  const yes = seen.comma + seen.points;
  const no = seen.point;
  if (yes > 0 && no === 0) {
    if (seen.openComma > 0)
      return { is: true, confidence: 'guess', because: 'some numbers end in a comma and one or two digits' };
    return { is: true, confidence: yes >= 3 ? 'sure' : 'likely', because: 'numbers such as 1.200,50 or 3,5' };
  }
  if (yes > 0)
    return { is: yes > no, confidence: 'guess', because: 'some numbers use a decimal comma, others a point' };
  if (no > 0)
    return {
      is: false,
      confidence: seen.openPoint > 0 || no < 3 ? 'likely' : 'sure',
      because: 'numbers such as 1,200.50 or 3.5',
    };
  // 12.500 in every cell: three decimals throughout are rarer than thousands.
  if (seen.openPoint >= 3 && seen.openComma === 0)
    return { is: true, confidence: 'likely', because: 'three digits after every point, as in 1.200' };
  if (seen.openPoint > 0 || seen.openComma > 0)
    return { is: false, confidence: 'likely', because: 'no number says otherwise' };
  return { is: false, confidence: 'sure', because: 'no number is written as text with a comma or point' };
}
