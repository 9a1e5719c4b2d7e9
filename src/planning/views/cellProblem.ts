import { quote } from '../../cells/sheetError';
import { cellAddress } from '../address';
import type { SheetState } from '../state/state';
import type { Meanings } from './meanings';
import type { Tallies, Told } from './tallies';
import type { Warning } from './views';

/** The first cell that keeps the formula from giving a score: an error, text where an amount should be, a broken tag. */
export function cellProblem(tallies: Tallies, meanings: Meanings, { content, layout }: SheetState): Warning | null {
  const at = ({ row, column }: Told, text: string): Warning => ({
    text: `${cellAddress(row, column)} ${text}`,
    place: { sheet: content.name, area: { row, column, rows: 1, columns: 1 } },
  });
  const [error] = tallies.errors;
  if (error) return at(error, `shows ${error.text}, and so would the score. Mend that cell first.`);
  const broken = [...tallies.labels.values()].find(({ label }) => meanings.of(label).problem);
  if (broken) {
    const [place] = broken.places;
    const area =
      layout.shape.is === 'wide'
        ? { row: layout.header.is?.last ?? 0, column: place }
        : { row: place, column: layout.data.column };
    return {
      text: `${quote(broken.label)}: ${meanings.of(broken.label).problem}`,
      place: { sheet: content.name, area: { ...area, rows: 1, columns: 1 } },
    };
  }
  // Text in a row without a number is a caption, as long as nothing maps it.
  const text = tallies.texts.find(
    ({ key, alone }) => !alone || meanings.of(tallies.labels.get(key)?.label ?? '').names,
  );
  return text ? at(text, `says ${quote(text.text)}, which is not a number. Type a number or clear the cell.`) : null;
}
