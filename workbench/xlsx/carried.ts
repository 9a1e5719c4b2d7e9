import type { Worksheet } from '@cj-tech-master/excelts';

type Kept = 'conditionalFormattings' | 'dataValidations' | 'pageSetup' | 'headerFooter';

/** What the grid can't draw but a saved file keeps, by sheet id: it is told by place, so it is dropped when cells move. */
export type Carried = Map<string, Pick<Worksheet, Kept>>;

export function carriedFrom(sheets: readonly Worksheet[], ids: readonly string[]): Carried {
  return new Map(
    sheets.map(({ conditionalFormattings, dataValidations, pageSetup, headerFooter }, index) => [
      ids[index],
      { conditionalFormattings, dataValidations, pageSetup, headerFooter },
    ]),
  );
}

export function carryInto(sheet: Worksheet, carried: ReturnType<Carried['get']>): void {
  if (!carried) return;
  sheet.conditionalFormattings = carried.conditionalFormattings;
  sheet.pageSetup = carried.pageSetup;
  sheet.headerFooter = carried.headerFooter;
  sheet.dataValidations.model = carried.dataValidations.model;
}
