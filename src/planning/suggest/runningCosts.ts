import { singular } from './stems';
import type { Word } from './tokens';
import { listed, setOf } from './words';

/** What keeps the lights on, in the languages that budgets come in. Folded, two words with a hyphen. */
const lexicon = new Set(
  listed(`
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
`).map((entry) => entry.split('-').map(singular).join(' ')),
);
/** German runs words together; the last part says what the whole is. */
const heads = listed('versicherung versicherungen buchhaltung reinigung miete steuer lizenzen verwaltung gebaude');

/** Departments that serve all others: running costs where a label names nothing else. */
const departments = setOf('it hr finance legal admin administration g&a treasury procurement');

/** The word of a label that speaks of plain running costs, unless the strategy itself uses that word. */
export function runningCost(words: readonly Word[], isStrategic: (stem: string) => boolean): string | null {
  if (words.length === 1 && departments.has(words[0].text) && !isStrategic(words[0].stem)) return words[0].written;
  for (let i = 0; i < words.length; i++) {
    const { text, single, stem: one, written } = words[i];
    if (i + 1 < words.length && lexicon.has(`${single} ${words[i + 1].single}`))
      return `${written} ${words[i + 1].written}`;
    if (isStrategic(one)) continue;
    if (lexicon.has(single) || heads.some((head) => text.endsWith(head))) return written;
  }
  return null;
}
