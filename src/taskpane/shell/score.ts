import type { State } from '../../planning/state/state';
import { pricesView } from '../../planning/views/pricesView';
import { resultView } from '../../planning/views/resultView';
import { surveyView } from '../../planning/views/surveyView';
import { whyNot } from '../../planning/views/whyNot';
import { percent } from '../figures';
import { shellWords } from './words';

/** The score in figures, and in a sentence for those who hear it. */
export interface ScoreInWords {
  figures: string;
  sentence: string;
}

/** The score of what is mapped now; null while there is none. */
export function scoreInWords(state: State): ScoreInWords | null {
  if (whyNot(state, 'result')) return null;
  switch (state.purpose) {
    case 'resources': {
      const { result } = resultView(state);
      if (!result) return null;
      const [low, high] = [percent(result.low), percent(result.high)];
      return { figures: low === high ? low : shellWords.range(low, high), sentence: result.headline };
    }
    case 'ratings':
      return plain(surveyView(state).result);
    case 'prices':
      return plain(pricesView(state).result);
  }
}

const plain = (result: { score: number; headline: string } | null): ScoreInWords | null =>
  result && { figures: percent(result.score), sentence: result.headline };
