import type { Confidence } from './layout';

/** What a label may stand for: a tag in the grammar of ALIGNSCORE, how sure, and in words what it rests on. */
export interface Suggestion {
  tag: string;
  confidence: Confidence;
  because: string;
}
