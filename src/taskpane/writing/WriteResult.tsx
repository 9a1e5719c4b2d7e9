import { useEffect } from 'react';
import { resultPlan } from '../../planning/write/resultPlan';
import type { ResultName } from '../../planning/write/results';
import { usePane } from '../controller/paneContext';
import { PlaceAndMenu } from './PlaceAndMenu';
import { writables } from './words';

/** The way of results into the workbook: each is planned first, and shown. */
export function WriteResult({ what }: { what: readonly ResultName[] }) {
  const { state, commands } = usePane();
  const { followSelection, propose } = commands;
  useEffect(() => followSelection(), [followSelection]);
  return (
    <PlaceAndMenu
      selection={state.selection}
      writables={what.map((id) => ({ id, name: writables[id].menu }))}
      onWrite={(id, at) => void propose(writables[id].paper, (now, held) => resultPlan(now, id, at, held))}
    />
  );
}
