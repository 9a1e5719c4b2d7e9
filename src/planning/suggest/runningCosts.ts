import { fold, wordsOf, type Word } from './tokens';
import { singular } from './stems';

/** What keeps the lights on, in the languages that budgets come in. As written; compared by stem. */
const plain = `
  rent rents rental lease leases leasing insurance insurances payroll bookkeeping accounting accounts-payable tax taxes
  utilities electricity heating water-supply cleaning janitorial laundry facilities facility premises maintenance-contract
  audit auditor auditors legal lawyers attorney licence licences license licenses subscriptions stationery postage
  telephone telephones phones depreciation amortisation amortization bank-charges banking-charges bookkeeper reception canteen repair
  repairs landlord mortgage interest pension pensions compliance controlling reporting overhead overheads
  secretariat secretary executive-assistant personal-assistant office-supplies printer photocopier copiers courier
  miete mieten nebenkosten versicherung versicherungen lohnbuchhaltung gehaltsabrechnung buchhaltung steuern reinigung
  strom heizung wirtschaftsprufer jahresabschluss lizenzen lizenz burobedarf hausmeister porto rechtsberatung abschreibung
  abschreibungen instandhaltung verwaltung
  loyer loyers assurance assurances paie comptabilite impots nettoyage electricite chauffage commissaires-comptes
  honoraires licences fournitures menage amortissement amortissements entretien
  alquiler seguro seguros nomina nominas contabilidad impuestos limpieza electricidad auditoria licencias asesoria
  amortizacion mantenimiento papeleria
  家賃 保険 給与 経理 監査 光熱
`;

const lexicon = new Set(
  plain
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('-').map(singular).join(' ')),
);
/** German runs words together; the last part says what the whole is. */
const heads = [
  'versicherung',
  'versicherungen',
  'buchhaltung',
  'reinigung',
  'miete',
  'steuer',
  'lizenzen',
  'verwaltung',
  'gebaude',
];

/** The word of a label that speaks of plain running costs, unless the strategy itself uses that word. */
export function runningCost(words: readonly Word[], isStrategic: (stem: string) => boolean): string | null {
  for (let i = 0; i < words.length; i++) {
    const { text, single, stem: one, written } = words[i];
    if (i + 1 < words.length && lexicon.has(`${single} ${words[i + 1].single}`))
      return `${written} ${words[i + 1].written}`;
    if (isStrategic(one)) continue;
    if (lexicon.has(single) || heads.some((head) => text.endsWith(head))) return written;
  }
  return null;
}

const totalWords = new Set(
  wordsOf(
    `total totals subtotal subtotals grandtotal sum summe gesamt zwischensumme gesamtsumme endsumme summen
     soustotal totaux somme ensemble suma subtotales totales totale subtotale somma totaal subtotaal som samlet yhteensa
     razem suma celkem итого всего 合計 小計 総計 総額 合计 小计 总计`,
  ).map(({ text }) => fold(text)),
);
/** Where "total" is part of an idea and adds nothing up. */
const notTotals = new Set([
  'quality',
  'reward',
  'rewards',
  'experience',
  'productive',
  'care',
  'ownership',
  'energies',
  'compensation',
]);

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
