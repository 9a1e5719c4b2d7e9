import type { SheetState } from '../../planning/state/state';
import { usePane } from '../controller/paneContext';
import { rolesOf } from './roles';
import { SurveyChoices } from './SurveyChoices';

/** The choices for a sheet that holds ratings. */
export function Survey({ sheet }: { sheet: SheetState }) {
  const { state, dispatch } = usePane();
  return (
    <SurveyChoices
      choice={state.survey}
      roles={rolesOf(sheet)}
      onChoose={(change) => dispatch({ type: 'surveyChosen', change })}
    />
  );
}
