import { count } from '../../cells/matrix';
import { quote } from '../../cells/sheetError';
import type { SheetState, State } from '../state/state';
import { blanksView } from './blanksView';
import { tagColumn, tagRole } from './columns';
import { labelsView } from './labelsView';
import { moneyFormat, moneyText } from './moneyText';
import { labelPlace, quoted, told, whereText } from './told';
import type { LabelLine, LabelsView, Warning } from './views';

/** What of the labels does not reach the strategy, and what of the map does not reach the sheet. */
export function labelWarnings(state: State, sheet: SheetState): Warning[] {
  const view = labelsView(state);
  if (view.problem) return [];
  const money = (value: number) => moneyText(value, moneyFormat(state));
  return [
    ...strayTags(view, sheet, money),
    ...come(view, sheet, money),
    ...unmapped(view, sheet, money),
    ...unlabelled(view, sheet, money),
    ...stale(view),
  ];
}

type Money = (value: number) => string;

/** Tags that name what is no imperative: one that was removed, or a part of a split that is misspelt. */
function strayTags({ lines }: LabelsView, sheet: SheetState, money: Money): Warning[] {
  const stray = lines.filter(({ problem }) => problem !== null);
  return each(stray, sheet, 'labels have a tag that names no imperative', ({ label, tag, by, money: size, places }) =>
    by === 'choice'
      ? `${quote(label)} stands for ${quote(tag ?? '')}, which is not on the list: ${money(size)} (${whereText(sheet, places)}).`
      : `${quote(label)} names what is not on the list: ${money(size)} (${whereText(sheet, places)}).`,
  );
}

/** Labels that the written map does not know yet. */
function come({ lines }: LabelsView, sheet: SheetState, money: Money): Warning[] {
  const fresh = lines.filter(({ isNew }) => isNew);
  if (fresh.length === 0) return [];
  const size = fresh.reduce((sum, line) => sum + line.money, 0);
  const are = fresh.length > 1 ? 's are' : ' is';
  const names = quoted(fresh.map(({ label }) => label));
  const text = `${fresh.length} label${are} new since the map was written, and not mapped: ${names}, ${money(size)}.`;
  return [{ text, place: labelPlace(sheet, fresh[0].places) }];
}

/** Where the sheet names imperatives itself, a label that is none is a mistake; elsewhere it is still to be mapped. */
function unmapped({ lines }: LabelsView, sheet: SheetState, money: Money): Warning[] {
  const open = lines.filter(({ tag, isNew }) => tag === null && !isNew);
  if (open.length === 0) return [];
  if (sheet.layout.shape.is === 'long' && tagRole(sheet.layout) === 'tag')
    return each(
      open,
      sheet,
      'labels are not on the list',
      ({ label, money: size, places }) =>
        `${quote(label)} is not on the list: ${money(size)} (${whereText(sheet, places)}).`,
    );
  const size = open.reduce((sum, line) => sum + line.money, 0);
  const names = `${quoted(open.map(({ label }) => label))} ${open.length > 1 ? 'are' : 'is'}`;
  return [{ text: `${names} not mapped yet: ${money(size)}.`, place: labelPlace(sheet, open[0].places) }];
}

function unlabelled({ unlabelled: blank }: LabelsView, sheet: SheetState, money: Money): Warning[] {
  if (!blank) return [];
  const { layout } = sheet;
  const column = layout.columns.find((one) => one.column === tagColumn(layout))?.heading;
  const place =
    layout.shape.is === 'wide'
      ? 'in columns without a heading'
      : `on lines with nothing ${column ? `under ${quote(column)}` : 'in the column of labels'}`;
  const isPivot = blanksView(sheet).some(({ column: one, evident }) => evident && one.column === tagColumn(layout));
  const or = isPivot ? ', or say under Columns that a blank means the label above' : '';
  return [
    {
      text: `${money(blank.money)} stands ${place} (${whereText(sheet, blank.places)}) and can’t be mapped. Fill that in on the sheet${or}.`,
      place: labelPlace(sheet, blank.places),
    },
  ];
}

function stale({ gone }: LabelsView): Warning[] {
  if (gone.length === 0) return [];
  const text = `The map has ${count(gone.length, 'label')} that the sheet no longer holds: ${quoted(gone)}.`;
  return [{ text, place: null }];
}

/** The first few one by one, the rest in one sentence. */
function each(lines: LabelLine[], sheet: SheetState, rest: string, say: (line: LabelLine) => string): Warning[] {
  const warnings = lines.slice(0, told).map((line) => ({ text: say(line), place: labelPlace(sheet, line.places) }));
  const more = lines.slice(told);
  return more.length === 0
    ? warnings
    : [...warnings, { text: `${more.length} more ${rest}.`, place: labelPlace(sheet, more[0].places) }];
}
