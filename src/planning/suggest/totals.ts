import type { Word } from './tokens';
import { setOf } from './words';

/** What sums are called, in the languages that budgets come in. */
const totalWords = setOf(`
  total totals subtotal subtotals grandtotal sum summe gesamt zwischensumme gesamtsumme endsumme summen soustotal totaux
  somme suma subtotales totales totale subtotale somma totaal subtotaal som samlet yhteensa razem celkem итого всего
  合計 小計 総計 総額 合计 小计 总计
`);

/** Where "total" is part of an idea and adds nothing up. */
const notTotals = setOf('quality reward rewards experience productive care ownership energies compensation');

/** The word of a label that says it adds up others: its first or last word, or "sub-total" in two. */
export function totalWord(words: readonly Word[], isStrategic: (stem: string) => boolean): string | null {
  if (words.length === 0 || words.some(({ text }) => notTotals.has(text))) return null;
  const [first, second] = words;
  if (second && totalWords.has(first.text + second.text)) return `${first.written}-${second.written}`;
  if (second && first.text === 'grand' && totalWords.has(second.text)) return `${first.written} ${second.written}`;
  const found = [first, words[words.length - 1]].find(
    ({ text, stem: one }) => totalWords.has(text) && !isStrategic(one),
  );
  return found ? found.written : null;
}
