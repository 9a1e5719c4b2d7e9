import { tidy } from '../../cells/label';

/**
 * A text as lower-case words without accents or punctuation, parted by single spaces. Signs that carry meaning in
 * headings stay: %, #, Δ.
 */
export const wordsOf = (text: string): string =>
  tidy(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/Δ/g, ' delta ')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();

/** Matches any of the words as a whole word (or run of words); Chinese and Japanese ones anywhere. */
export function anyOf(words: string): RegExp {
  const list = words.trim().split(/\s*,\s*/);
  const isWide = (word: string) => /[\u3000-\u9fff]/.test(word);
  const whole = list.filter((word) => !isWide(word)).join('|');
  const anywhere = list.filter(isWide).map(wordsOf);
  return new RegExp([`(?:^| )(?:${whole})(?= |$)`, ...anywhere].join('|'), 'u');
}

/** What headings say in the languages planning sheets are written in. Tested against `wordsOf` of the heading. */
export const says = {
  label: anyOf(
    'line, lines, line item, item, items, description, expense, expenses, activity, activities, account name, particulars, ' +
      'budget item, budget line, cost item, cost type, category, natural classification, function and subfunction, component, ' +
      'components, project, project name, project title, project description, initiative, programme, program, name, ' +
      'position, bezeichnung, beschreibung, kostenart, kostenarten, massnahme, vorhaben, konto bezeichnung, aufwandart, ' +
      'libelle, poste, postes, intitule, designation, rubrique, nature, concepto, partida, descripcion, rubro, proyecto, ' +
      'voce, voci, descrizione, progetto, omschrijving, post, kostensoort, pozycja, nazwa, kostnadsslag, benamning, polozka, deal, opportunity, product, produkt, produit, ' +
      'item description, 項目, 科目, 摘要, 内容, 事業, 案件',
  ),
  tag: anyOf(
    'imperative, imperatives, strategic imperative, priority, strategic priority, serves, strategic goal, strategic objective, ' +
      'objective, goal, pillar, strategic pillar, theme, strategic theme, strategischer schwerpunkt, schwerpunkt, ' +
      'strategisches ziel, ziel, zweck, priorite, axe, axe strategique, objectif, objetivo, prioridad, eje, obiettivo, ' +
      'tag, tags, 重点施策, 戦略',
  ),
  team: anyOf(
    'team, teams, department, departments, dept, division, business unit, bu, unit, cost centre, cost center, abteilung, ' +
      'kostenstelle, bereich, direktion, dienststelle, equipe, service, departement, direction, departamento, area, equipo, ' +
      'centro de coste, reparto, ufficio, afdeling, dzial, avdelning, afdeling, oddeleni, agency, bureau, directorate, faculty, school, college, 部門, 部署, 課',
  ),
  person: anyOf(
    'owner, region, regions, territory, rep, sales rep, account executive, account manager, seller, salesperson, lead, manager, country, market, office, location, verantwortlich, ' +
      'gebiet, land, responsable, region, pays, zona, pais, regione, responsabile, 担当, 地域',
  ),
  period: anyOf(
    'month, months, period, date, quarter, year, fiscal year, posting date, week, monat, periode, datum, quartal, jahr, mois, ' +
      'trimestre, annee, exercice, mes, fecha, ano, mese, data, anno, maand, closed, close date, 月, 年度, 期間, 日付',
  ),
  code: anyOf(
    'id, code, codes, no, nr, number, #, key, ref, reference, account no, account number, account code, gl, gl account, g l account, ' +
      'project id, project no, project number, upc, konto, kontonr, kontonummer, konto nr, sachkonto, kst, num, numero, ' +
      'compte, cuenta, codigo, conto, codice, cofog, line no, row, zip, postcode, phone, コード, 番号',
  ),
  note: anyOf(
    'note, notes, comment, comments, remark, remarks, bemerkung, bemerkungen, kommentar, commentaire, remarques, nota, notas, ' +
      'observaciones, osservazioni, note, status, source, anything else, 備考',
  ),
  money: anyOf(
    'amount, amounts, budget, budgets, budgeted, plan, planned, actual, actuals, forecast, outturn, estimate, estimates, cost, ' +
      'costs, spend, spending, expenditure, expenditures, outlays, appropriation, appropriations, commitments, payments, price, ' +
      'salaries, wages, benefits, salary, travel, supplies, equipment, operating, capital, capex, opex, federal, state, local, ' +
      'loan, grant, grants, financing, counterpart, funding, fund, ibrd, ida, revenue, sales, turnover, usd, eur, gbp, chf, jpy, ' +
      'inr, request, requested, enacted, proposed, approved, adopted, allocation, investment, betrag, kosten, aufwand, ' +
      'ertrag, ausgaben, einnahmen, rechnung, voranschlag, ist, soll, plankosten, umsatz, \\p{L}+kosten, \\p{L}+aufwand, ' +
      '\\p{L}+budget, montant, montants, depenses, depense, cout, couts, prevu, realise, charges, importe, importes, gasto, ' +
      'gastos, coste, costes, costo, costos, presupuesto, previsto, ejecutado, importo, spesa, spese, preventivo, consuntivo, ' +
      'bedrag, kosten, begroting, lakh, lakhs, crore, crores, 金額, 予算, 実績, 見込, 費用, 円',
  ),
  hours: anyOf(
    'hours, hour, hrs, hr, h, hours wk, days, person days, stunden, std, tage, personentage, pt, heures, jours, horas, dias, ' +
      'ore, giorni, uren, dagen, 時間, 工数',
  ),
  headcount: anyOf(
    'fte, ftes, headcount, hc, positions, posts, staff, heads, vze, vzae, stellen, koepfe, kopfe, etp, effectif, effectifs, ' +
      'empleados, plantilla, 人数, 人員',
  ),
  quota: anyOf('quota, quotas, target, targets, sales target, zielumsatz, vorgabe, quota fy\\d+, objectif de vente'),
  total: anyOf(
    'total, totals, grand total, subtotal, sub total, sum, full year, year total, annual total, ytd, summe, gesamt, ' +
      'gesamtsumme, gesamt\\p{L}*, zwischensumme, insgesamt, jahrestotal, jahressumme, totale, subtotale, suma, total general, ' +
      'sous total, somme, totaal, totalt, razem, celkem, cumulative, cumul, kumuliert, 合計, 総計, 小計, 年計, 計, 总计, 合计',
  ),
  difference: anyOf(
    'variance, variances, var, diff, difference, change, delta, increase, decrease, over under, vs, versus, growth, ' +
      'increase decrease, abweichung, abw, veranderung, differenz, ecart, ecarts, variation, evolution, variacion, diferencia, ' +
      'desviacion, scostamento, variazione, differenza, verschil, 差異, 増減, 前年比',
  ),
  ratio: anyOf(
    '%, \\p{L}*%, pct, percent, percentage, share, share of total, anteil, prozent, part, porcentaje, quota %, 構成比, 率',
  ),
  average: anyOf('average, avg, mean, median, durchschnitt, mittelwert, moyenne, promedio, media, gemiddelde, 平均'),
  price: anyOf(
    'net, net price, price, unit price, net unit price, price paid, paid, sold price, sold at, sold for, selling price, deal price, actual price, ' +
      'invoice price, nettopreis, preis, verkaufspreis, stuckpreis, prix, prix net, prix paye, precio, precio neto, prezzo, ' +
      'prezzo netto, prijs, 単価, 実売価格, 価格',
  ),
  list: anyOf(
    'list, list price, catalogue price, catalog price, listenpreis, katalogpreis, bruttopreis, prix catalogue, prix liste, ' +
      'prix tarif, tarif, precio lista, precio de lista, tarifa, prezzo di listino, listino, rrp, msrp, 定価, 標準価格',
  ),
  discount: anyOf(
    'discount, disc, discount %, disc %, rebate, rabatt, nachlass, remise, rabais, descuento, dto, sconto, korting, 割引, 値引率, 割引率',
  ),
  quantity: anyOf(
    'qty, quantity, units, seats, licences, licenses, volume, pieces, pcs, menge, stuck, stueck, anzahl, quantite, qte, ' +
      'cantidad, unidades, cant, quantita, aantal, 数量, 台数',
  ),
  value: anyOf(
    'value, value score, customer value, value to customer, value rating, perceived value, value index, benefit score, score, kundennutzen, ' +
      'nutzwert, wertpunkte, wert, nutzen, valeur, valeur client, valeur percue, valor, valor percibido, valore, ' +
      'valore percepito, 価値, 評価, 価値評価',
  ),
  weight: anyOf(
    'weight, revenue, deal size, acv, arr, tcv, deal value, gewicht, umsatz, poids, chiffre d affaires, peso, ingresos, ricavi, 売上',
  ),
  segment: anyOf(
    'segment, segments, customer segment, tier, customer type, channel, kundensegment, kundengruppe, segmento, segment client, ' +
      'セグメント, 顧客区分',
  ),
  role: anyOf(
    'role, roles, position, job title, title, job role, your role, level, function, group, rolle, funktion, stellung, ihre rolle, ' +
      'role, fonction, votre role, rol, puesto, cargo, ruolo, qualifica, functie, 役割, 役職',
  ),
  tenure: anyOf(
    'tenure, years, years in role, seniority, experience, age, alter, dienstjahre, jahre, anciennete, antiguedad, anos, anzianita, ' +
      '年数, 年齢',
  ),
  respondent: anyOf(
    'timestamp, respondent, respondent id, response id, submitted, started, completed, zeitstempel, horodateur, marca temporal, ' +
      'email, e mail, ip address, name, タイムスタンプ',
  ),
};

export type Meaning = keyof typeof says;
