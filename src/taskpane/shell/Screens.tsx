import type { Screen } from '../../planning/state/state';
import { FunctionsScreen } from '../functions/FunctionsScreen';
import { ResultScreen } from '../result/ResultScreen';
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
      return <ResultScreen />;
    case 'functions':
      return <FunctionsScreen />;
  }
}
