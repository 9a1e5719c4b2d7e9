import { anyOf, wordsOf } from './words';

/** How a row's label names a sum: of everything, of a part, or of either. */
export type TotalWord = 'grand' | 'sub' | 'plain' | null;

const grand = anyOf(
  'grand total, overall total, total all, gesamtsumme, gesamttotal, insgesamt, total general, total generale, ' +
    'totale generale, totale complessivo, suma total, total global, eindtotaal, general total, 総計, 総合計, 总计',
);
const sub = anyOf(
  'subtotal, subtotals, sub total, sub totals, zwischensumme, zwischentotal, teilsumme, sous total, subtotale, subtotaal, ' +
    'suma parcial, delsumma, delsum, 小計, 小计',
);
const plainTotal =
  'total|totals|sum|summe|totale|totali|suma|somme|totaal|totalt|razem|celkem|toplam|yhteensa|osszesen|итого|всего';
const atEnds = new RegExp(
  `^(?:[\\d ]* )?(?:${plainTotal}|gesamt\\p{L}*)(?= |$)|(?:^| )(?:${plainTotal}|gesamt)$|(?:合計|合计|計)$`,
  'u',
);
/** A part that each of these words has: a quick look before the slow one. */
export const totalHint = /tot|sum|som|ges|gsum|zwisch|teil|dels|raze|celk|topl|yht|ssz|计|計|итог|всего/i;

export function totalWordOf(text: string): TotalWord {
  if (!totalHint.test(text)) return null;
  const words = wordsOf(text);
  if (sub.test(words)) return 'sub';
  if (grand.test(words)) return 'grand';
  return atEnds.test(words) ? 'plain' : null;
}
