import { words } from '../../functions/generated/words';
import type { Screen } from '../../planning/state/state';
import { FunctionList } from '../FunctionList';
import { Strategy } from '../strategy/Strategy';
import { MapScreen } from './MapScreen';

/** What stands in the panel of each place. */
export function Screens({ screen }: { screen: Exclude<Screen, 'start'> }) {
  switch (screen) {
    case 'strategy':
      return <Strategy />;
    case 'map':
      return <MapScreen />;
    case 'result':
      return null;
    case 'functions':
      return <FunctionList words={words} />;
  }
}
