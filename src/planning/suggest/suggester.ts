import { labelKey } from '../../cells/label';
import { wordOf } from '../../cells/tag';
import type { Suggestion } from '../suggestion';
import { SharedWords, type Evidence } from './evidence';
import { Examples } from './examples';
import { isContent, readNames } from './names';
import { runningCost } from './runningCosts';
import { wordsOf } from './tokens';
import { totalWord } from './totals';
import { wholeName } from './wholeName';

/** The least score of each confidence, and how near a second tag may come; conventions, set on the pairs for tuning. */
const least = { likely: 0.7, guess: 0.36 };
const rivals = { equal: 0.95, near: 0.75 };

/**
 * Suggests what labels stand for. `examples` are labels that are mapped already (label → tag), which teach. A result is
 * sure only where a label is an imperative's whole name or an example's; the order of the imperatives plays no part.
 */
export function suggester(
  imperatives: readonly string[],
  examples: Readonly<Record<string, string>> = {},
): (label: string) => Suggestion | null {
  const names = readNames(imperatives);
  const tags = new Map(names.map(({ key, tag }) => [key, tag]));
  const stems = new Set(names.flatMap(({ words }) => words.filter(isContent).map(({ stem }) => stem)));
  const shared = new SharedWords(names);
  const taught = new Examples(examples, (tag) => tags.get(labelKey(tag)) ?? grammarWord(tag));

  /** By the label's words, once it is known to be nobody's whole name. */
  const byWords = (label: string): Suggestion | null => {
    const words = wordsOf(label).filter(isContent);
    const isStrategic = (stem: string): boolean => stems.has(stem);
    const total = totalWord(words, isStrategic);
    if (total) return { tag: 'Exclude', confidence: 'likely', because: `“${total}” adds up other lines` };
    const best = choose([...shared.of(words), ...taught.like(words)]);
    const running = best?.confidence === 'likely' ? null : runningCost(words, isStrategic);
    if (!running) return best;
    return { tag: 'BAU', confidence: best ? 'guess' : 'likely', because: `“${running}” is a running cost` };
  };

  /** From what is certain to what is guessed; undefined hands on to the next, null ends the search. */
  const readings: ((label: string) => Suggestion | null | undefined)[] = [
    (label) => asWritten(label, tags),
    (label) => wholeName(label, names),
    (label) => taught.exactly(label),
    byWords,
  ];
  return (label) => {
    for (const read of readings) {
      const suggestion = read(label);
      if (suggestion !== undefined) return suggestion;
    }
    return null;
  };
}

/** What the sheet reads by itself: an imperative, BAU, Exclude, or (null) a split. */
function asWritten(label: string, tags: ReadonlyMap<string, string>): Suggestion | null | undefined {
  const named = tags.get(labelKey(label));
  if (named !== undefined) return { tag: named, confidence: 'sure', because: `the same as ${named}` };
  const word = grammarWord(label);
  if (word) return { tag: word, confidence: 'likely', because: `the sheet reads “${word}” here` };
  return isSplit(label, tags) ? null : undefined;
}

/** The tag that a word of the grammar stands for (see cells/tag). */
function grammarWord(text: string): 'BAU' | 'Exclude' | null {
  const word = wordOf(text);
  if (word === undefined) return null;
  return word === 'excluded' ? 'Exclude' : 'BAU';
}

const share = /\s*[:=]\s*[\d.,]+\s*%?\s*$|\s+[\d.,]+\s*%\s*$/;

/** Whether a label is a split as it stands: several parts or a share, and a part that names something. */
function isSplit(label: string, tags: ReadonlyMap<string, string>): boolean {
  const parts = label.slice(0, 1000).split(/[;|\n]/);
  return parts.some((part) => {
    const name = part.slice(-200).replace(share, '');
    return (parts.length > 1 || name !== part) && (tags.has(labelKey(name)) || grammarWord(name) !== null);
  });
}

/** What speaks for each tag in all: name and example count as independent, 1 − ∏(1 − score), and the stronger gives the words. */
function together(evidence: Evidence[]): Evidence[] {
  const byTag = new Map<string, Evidence>();
  for (const one of evidence) {
    const other = byTag.get(one.tag);
    const score = 1 - (1 - one.score) * (1 - (other?.score ?? 0));
    byTag.set(one.tag, {
      ...(other && other.score >= one.score ? other : one),
      score,
      telling: one.telling || (other?.telling ?? false),
    });
  }
  return [...byTag.values()];
}

/** The tag that most speaks for, and how sure that makes it beside the next best; null where two are as good. */
function choose(evidence: Evidence[]): Suggestion | null {
  const [best, second] = together(evidence).sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1));
  if (!best || best.score < least.guess) return null;
  const rival = (second?.score ?? 0) / best.score;
  if (rival >= rivals.equal) return null;
  const isLikely = best.score >= least.likely && best.telling && rival < rivals.near;
  return { tag: best.tag, confidence: isLikely ? 'likely' : 'guess', because: best.because };
}
