import type { SheetState } from '../../planning/state/state';
import { headingOfRole } from '../../planning/views/columns';
import { usePane } from '../controller/paneContext';
import { PriceChoices } from './PriceChoices';

/** The choices for a sheet that holds prices. */
export function Prices({ sheet }: { sheet: SheetState }) {
  const { state, dispatch } = usePane();
  return (
    <PriceChoices
      choice={state.prices}
      weight={headingOfRole(sheet.layout, 'weight')}
      segmented={sheet.layout.columns.some(({ role }) => role.is === 'segment')}
      onChoose={(change) => dispatch({ type: 'pricesChosen', change })}
    />
  );
}
