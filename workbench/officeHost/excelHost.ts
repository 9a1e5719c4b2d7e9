import type { AddInHost } from '../addIn';
import type { Mode } from '../excel';
import { argumentsFor } from '../grid/arguments';
import { cellsOf } from '../grid/values';
import { callDirectly } from '../pane';
import type { Conversation } from './conversation';
import { ExcelModel } from './model';

export const excelHost = (frame: HTMLIFrameElement, conversation: Conversation, mode: Mode): AddInHost => ({
  dispatcher: (_, address) => ({
    asynchronous: mode === 'office',
    call(info, variants, place) {
      const given = argumentsFor(info, variants.map(cellsOf));
      if ('code' in given) return given;
      return mode === 'office'
        ? conversation.call(info.id, given.values, address(place))
        : callDirectly(frame, info.id, given.values, address(place));
    },
  }),
  join({ univer, book, calculation, shown, left }) {
    const model = new ExcelModel(univer, book, calculation, (entry) => conversation.push(entry));
    shown(frame);
    conversation.whenLeft(left);
    return {
      opened: () => conversation.serve((batch) => model.run(batch)),
      selected: () => model.selected(),
    };
  },
});
