import type { SheetState } from '../../planning/state/state';
import { Labels } from '../labels/Labels';
import { Prices } from '../prices/Prices';
import { Survey } from '../survey/Survey';
import { ToResult } from './ToResult';

/** What is to be said of a sheet once its columns are confirmed, and the way on: of each label, of the people asked, of the deals. */
export function Mapping({ sheet }: { sheet: SheetState }) {
  switch (sheet.layout.purpose.is) {
    case 'resources':
      return <Labels key={sheet.content.name} />;
    case 'ratings':
      return (
        <>
          <Survey />
          <ToResult next />
        </>
      );
    case 'prices':
      return (
        <>
          <Prices sheet={sheet} />
          <ToResult next />
        </>
      );
  }
}
