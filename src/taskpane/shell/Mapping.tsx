import type { SheetState } from '../../planning/state/state';
import { Labels } from '../labels/Labels';
import { Prices } from '../prices/Prices';
import { Survey } from '../survey/Survey';

/** What is to be said of a sheet once its columns are confirmed: of each label, of the people asked, of the deals. */
export function Mapping({ sheet }: { sheet: SheetState }) {
  switch (sheet.layout.purpose.is) {
    case 'resources':
      return <Labels key={sheet.content.name} />;
    case 'ratings':
      return <Survey />;
    case 'prices':
      return <Prices sheet={sheet} />;
  }
}
