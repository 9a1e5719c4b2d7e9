import { made } from '../made';
import { french, germanEuro, spanishEuro, yen } from './written';

/** Plans in other languages and number formats. */
export const abroad = [
  made({
    name: 'French quarters with sous-totaux',
    heldOut: 1,
    imperatives: ['Conquérir le commerce', 'Développer le service'],
    columns: 'label team amount*4 computed',
    rows: `
-   » Budget commercial 2027
-   » en euros, hors taxes
h   » Libellé               | Équipe    | T1 | T2 | T3 | T4 | Total
c   » Marketing
    » Salons                | Marketing | 12500 | 8400.5 | 3200 | 15000 | ΣC:F
    » Publicité             | Marketing | 22000 | 21500  | 20750 | 24800 | ΣC:F
    » Site internet         | Marketing | 5100  | 5100   | 5250 | 5300  | ΣC:F
s 5-7 » Sous-total Marketing |          | Σ5-7  | Σ5-7   | Σ5-7 | Σ5-7  | ΣC:F
c   » Ventes
    » Commerciaux terrain   | Ventes    | 88000 | 88500  | 89250 | 90100 | ΣC:F
    » Ventes internes       | Ventes    | 41000 | 41200  | 41500 | 41900 | ΣC:F
    » Remises fournisseurs  | Ventes    | -1500 | -1500  | -1750 | -1500 | ΣC:F
s 10-12 » Sous-total Ventes |           | Σ10-12 | Σ10-12 | Σ10-12 | Σ10-12 | ΣC:F
t 5-12 » Total général      |           | Σ5-7,10-12 | Σ5-7,10-12 | Σ5-7,10-12 | Σ5-7,10-12 | ΣC:F`,
    write: french,
    decimalComma: true,
  }),
  made({
    name: 'Spanish months, whole euros as text',
    heldOut: 1,
    imperatives: ['Ganar tiendas', 'Crecer en servicios'],
    columns: 'label other team amount*3',
    rows: `
-   » Presupuesto de gastos
h   » Concepto          | Cuenta  | Departamento | ene-27 | feb-27 | mar-27
    » Ferias            | 627001  | Marketing    | 12000  | 9500   | 14250
    » Publicidad        | 627002  | Marketing    | 22400  | 21800  | 23100
    » Formación         | 649010  | Personas     | 3100   | 0      | 2750
    » Comisiones        | 640005  | Ventas       | 15300  | 16100  | 17850
    » Desplazamientos   | 629003  | Ventas       | 4200   | 4450   | 4100
t 3-7 » Suma total      |         |              | Σ3-7   | Σ3-7   | Σ3-7`,
    write: (value) => (value > 600000 ? String(value) : spanishEuro(value)),
    currencies: ['EUR'],
    decimalComma: true,
  }),
  made({
    name: 'Japanese budget in yen with 小計',
    heldOut: 1,
    imperatives: ['小売拡大', 'サービス成長'],
    columns: 'label team tag amount*3 computed',
    rows: `
-   » 2027年度 販売予算
-   » 単位：円
h   » 項目       | 部門   | 重点施策     | 4月    | 5月    | 6月    | 合計
    » 展示会     | 営業   | 小売拡大     | 120000 | 80000  | 95000  | ΣD:F
    » 広告宣伝   | 営業   | 小売拡大     | 420500 | 405000 | 433000 | ΣD:F
    » 販促資料   | 営業   |              | 61000  | 58000  | 64000  | ΣD:F
s 4-6 » 小計     | 営業   |              | Σ4-6   | Σ4-6   | Σ4-6   | ΣD:F
    » 保守要員   | 技術   | サービス成長 | 880000 | 880000 | 902000 | ΣD:F
    » 研修       | 技術   | サービス成長 | 75000  | 0      | 41000  | ΣD:F
s 8-9 » 小計     | 技術   |              | Σ8-9   | Σ8-9   | Σ8-9   | ΣD:F
t 4-9 » 合計     |        |              | Σ4-6,8-9 | Σ4-6,8-9 | Σ4-6,8-9 | ΣD:F`,
    write: yen,
    currencies: ['JPY'],
  }),
  made({
    name: 'Italian plan, budget beside actual by quarter',
    columns: 'label amount*2 computed amount*2 computed',
    rows: `
-   » Conto economico commerciale
h   » Voce di spesa      | T1         |            |             | T2         |            |
h   »                    | Preventivo | Consuntivo | Scostamento | Preventivo | Consuntivo | Scostamento
    » Fiere              | 15000 | 14200 | ΣC,-B | 16000 | 17150 | ΣF,-E
    » Pubblicità         | 21000 | 22750 | ΣC,-B | 20500 | 20100 | ΣF,-E
    » Viaggi             | 6000  | 5480  | ΣC,-B | 6100  | 6325  | ΣF,-E
    » Formazione         | 2500  | 2500  | ΣC,-B | 1800  | 950   | ΣF,-E
    » Consulenze         | 9000  | 11300 | ΣC,-B | 9000  | 8420  | ΣF,-E
t 4-8 » Totale           | Σ4-8  | Σ4-8  | Σ4-8  | Σ4-8  | Σ4-8  | Σ4-8`,
    merged: [
      [1, 1, 1, 3],
      [1, 4, 1, 3],
    ],
  }),
  made({
    name: 'German deal log',
    purpose: 'prices',
    columns: 'label period segment list discount price quantity value other',
    rows: `
-   » Abschlüsse 2026
h   » Angebot | Abschluss  | Kundensegment | Listenpreis | Rabatt | Nettopreis | Menge | Kundennutzen | Bemerkung
    » A-1001  | 05.01.2026 | Konzern       | 1000 | 0.1~10 %  | 900   | 20~20 | 8~8 |
    » A-1002  | 09.01.2026 | Konzern       | 1000 | 0.25~25 % | 750   | 35~35 | 6~6 | Rahmenvertrag
    » A-1003  | 14.01.2026 | Mittelstand   | 400  | 0~0 %     | 400   | 3~3   | 5~5 |
    » A-1004  | 22.01.2026 | Mittelstand   | 400  | 0.2~20 %  | 320   | 2~2   | 3~3 |
    » A-1005  | 02.02.2026 | Konzern       | 1250 | 0.12~12 % | 1100  | 12~12 | 7~7 |
    » A-1006  | 11.02.2026 | Mittelstand   | 420  | 0.15~15 % | 357   | 4~4   | 4~4 |
    » A-1007  | 19.02.2026 | Konzern       | 1180 | 0.05~5 %  | 1121  | 5~5   | k. A. |
    » A-1008  | 03.03.2026 | Mittelstand   | 410  | 0.1~10 %  | 369   | 6~6   | 5~5 |
t   » Summe   |            |               |      |           |       | 87~87 | |`,
    write: germanEuro,
    currencies: ['EUR'],
    decimalComma: true,
  }),
];
