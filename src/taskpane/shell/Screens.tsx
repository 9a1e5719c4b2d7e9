import { words } from '../../functions/generated/words';
import type { Screen } from '../../planning/state/state';
import { FunctionList } from '../functions/FunctionsScreen';
import { usePane } from '../controller/paneContext';
import { Reading } from './Reading';

/** What stands in the panel of each place. */
export function Screens({ screen }: { screen: Exclude<Screen, 'start'> }) {
  const { state } = usePane();
  switch (screen) {
    case 'strategy':
      return null;
    case 'map':
      return state.reading && <Reading reading={state.reading} />;
    case 'result':
      return null;
    case 'functions':
      return <FunctionList words={words} />;
  }
}
