import { parseArea } from '../../planning/address';
import type { Place } from '../../planning/sheet';
import type { Edit } from '../workbook';
import { run } from './run';
import { selectedPlace } from './selection';

type Handlers = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[];

/** Attaches handlers, and gives what takes them away again. */
async function listen(
  attach: (sheets: Excel.WorksheetCollection, isOn: () => boolean) => Handlers,
): Promise<() => void> {
  let on = true;
  const handlers = await run(async (context) => {
    const attached = attach(context.workbook.worksheets, () => on);
    await context.sync();
    return attached;
  });
  return () => {
    on = false;
    // Nobody is told any more, whether or not Excel has taken note.
    void Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}

export const onEdit = (listener: (edit: Edit) => void): Promise<() => void> =>
  listen((sheets, isOn) => [
    sheets.onChanged.add(async ({ worksheetId, changeType, address }) => {
      const sheet = await nameOf(worksheetId);
      // Rows and columns that were inserted or deleted have moved all that lies behind them.
      const area = changeType === 'RangeEdited' ? parseArea(address) : null;
      if (sheet !== null && isOn()) listener({ sheet, area });
    }),
  ]);

/** Null for a sheet that is gone by now. */
const nameOf = (id: string): Promise<string | null> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

/** Turning to another sheet selects what was selected there before, of which Excel tells by another event. */
export const onSelect = (listener: (selection: Place) => void): Promise<() => void> =>
  listen((sheets, isOn) => {
    const tell = async (): Promise<void> => {
      const place = await selectedPlace().catch(() => null);
      if (place && isOn()) listener(place);
    };
    return [sheets.onSelectionChanged.add(tell), sheets.onActivated.add(tell)];
  });
