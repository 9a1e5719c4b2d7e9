import { describePlan } from '../../planning/write/describePlan';
import { usePane } from '../controller/paneContext';
import { Paper } from './Paper';

/** The sheet of paper, while there is a plan. */
export function Writing() {
  const { state, dispatch, commands, dialect } = usePane();
  const { writing } = state;
  if (!writing) return null;
  return (
    <Paper
      writing={writing}
      plan={describePlan(writing.plan, dialect)}
      onOverwrite={(addresses) => dispatch({ type: 'overwriteAllowed', addresses })}
      onWrite={() => void commands.carryOut()}
      onClose={() => dispatch({ type: 'planClosed' })}
    />
  );
}
