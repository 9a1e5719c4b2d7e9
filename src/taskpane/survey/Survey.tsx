import { rolesView } from '../../planning/views/rolesView';
import { usePane } from '../controller/paneContext';
import { SurveyChoices } from './SurveyChoices';

/** The choices for a sheet that holds ratings. */
export function Survey() {
  const { state, dispatch } = usePane();
  return (
    <SurveyChoices
      choice={state.survey}
      view={rolesView(state)}
      onChoose={(change) => dispatch({ type: 'surveyChosen', change })}
    />
  );
}
