import { Button } from '@fluentui/react-components';
import { whyNot } from '../../planning/views/whyNot';
import { usePane } from '../controller/paneContext';
import { shellWords } from './words';

/** The way on to the result, once there is one. `next` where nothing comes before it. */
export function ToResult({ next }: { next: boolean }) {
  const { state, dispatch } = usePane();
  if (whyNot(state, 'result')) return null;
  return (
    <Button
      appearance={next ? 'primary' : 'secondary'}
      onClick={() => dispatch({ type: 'screenChosen', screen: 'result' })}
    >
      {shellWords.toResult}
    </Button>
  );
}
