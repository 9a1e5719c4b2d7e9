import { Button } from '@fluentui/react-components';
import type { SheetState } from '../../planning/state/state';
import { whyNot } from '../../planning/views/whyNot';
import { usePane } from '../controller/paneContext';
import { Labels } from '../labels/Labels';
import { Prices } from '../prices/Prices';
import { Survey } from '../survey/Survey';
import { shellWords } from './words';

/** What is to be said of a sheet once its columns are confirmed, and the way on. */
export function Mapping({ sheet }: { sheet: SheetState }) {
  const { state, dispatch } = usePane();
  const reason = whyNot(state, 'result');
  return (
    <>
      <Choices sheet={sheet} />
      {!reason && (
        <Button onClick={() => dispatch({ type: 'screenChosen', screen: 'result' })}>{shellWords.toResult}</Button>
      )}
    </>
  );
}

/** Of each label, of the people asked, of the deals. */
function Choices({ sheet }: { sheet: SheetState }) {
  switch (sheet.layout.purpose.is) {
    case 'resources':
      return <Labels key={sheet.content.name} />;
    case 'ratings':
      return <Survey />;
    case 'prices':
      return <Prices sheet={sheet} />;
  }
}
