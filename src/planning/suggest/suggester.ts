import { labelKey } from '../../cells/label';
import { wordOf } from '../../cells/tag';
import type { Suggestion } from '../suggestion';
import { SharedWords, type Evidence } from './evidence';
import { Examples } from './examples';
import { isContent, readNames } from './names';
import { runningCost, totalWord } from './runningCosts';
import { wordsOf } from './tokens';
import { wholeName } from './wholeName';

/** The least score of each confidence, and how near a second imperative may come; conventions, set on the pairs for tuning. */
const least = { likely: 0.7, guess: 0.4 };
const rivals = { equal: 0.95, near: 0.75 };

/**
 * Suggests what labels stand for. `examples` are labels that are mapped already (label → tag), which teach. The result
 * is sure only where a label is a whole name of an imperative; what is mapped for good remains the user's choice.
 */
export function suggester(
  imperatives: readonly string[],
  examples: Readonly<Record<string, string>> = {},
): (label: string) => Suggestion | null {
  const names = readNames(imperatives);
  const tags = new Map(names.map(({ key, tag }) => [key, tag]));
  const strategic = new Set(names.flatMap(({ words }) => words.filter(isContent).map(({ stem }) => stem)));
  const isStrategic = (stem: string): boolean => strategic.has(stem);
  const wordsInUse = new Set(names.flatMap(({ words }) => words.map(({ text }) => text)));
  const isWord = (text: string): boolean => wordsInUse.has(text);
  const shared = new SharedWords(names);
  const taught = new Examples(examples, (tag) => tags.get(labelKey(tag)) ?? grammarWord(tag));

  return (label) => {
    const named = tags.get(labelKey(label));
    if (named !== undefined) return { tag: named, confidence: 'sure', because: `the same as ${named}` };
    const word = grammarWord(label);
    if (word) return { tag: word, confidence: 'likely', because: `the sheet reads this word as ${word}` };
    if (isSplit(label, tags)) return null;
    const whole = wholeName(label, names, isWord);
    if (whole) return whole;
    const example = taught.exactly(label);
    if (example)
      return {
        tag: example.tag,
        confidence: tags.has(labelKey(example.tag)) ? 'sure' : 'likely',
        because: `like “${example.label}”, mapped to ${example.tag}`,
      };
    const words = wordsOf(label).filter(isContent);
    const total = totalWord(words, isStrategic);
    if (total) return { tag: 'Exclude', confidence: 'likely', because: `“${total}” adds up other lines` };
    const best = choose([...shared.of(words), ...taught.like(words)]);
    const running = runningCost(words, isStrategic);
    if (running && best?.confidence !== 'likely')
      return { tag: 'BAU', confidence: 'likely', because: `“${running}” is a running cost` };
    return best;
  };
}

/** The tag that a word of the grammar stands for (see cells/tag). */
function grammarWord(text: string): 'BAU' | 'Exclude' | null {
  const word = wordOf(text);
  return word === undefined ? null : word === 'excluded' ? 'Exclude' : 'BAU';
}

/** Whether the sheet reads a label as a split by itself: several parts, or a share, and a part that is a name. */
function isSplit(label: string, tags: ReadonlyMap<string, string>): boolean {
  const parts = label.slice(0, 2000).split(/[;|\n]/);
  return parts
    .map((part) => part.replace(/\s*[:=]\s*[\d.,]+\s*%?\s*$|\s+[\d.,]+\s*%\s*$/, ''))
    .some(
      (part, i) => (parts.length > 1 || part !== parts[i]) && (tags.has(labelKey(part)) || grammarWord(part) !== null),
    );
}

/** The tag that most speaks for, and how sure that makes it beside the others. */
function choose(evidence: Evidence[]): Suggestion | null {
  const byTag = new Map<string, Evidence>();
  for (const one of evidence) if (one.score > (byTag.get(one.tag)?.score ?? 0)) byTag.set(one.tag, one);
  const [best, second] = [...byTag.values()].sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1));
  if (!best || best.score < least.guess) return null;
  const rival = (second?.score ?? 0) / best.score;
  if (rival >= rivals.equal) return null;
  const likely = best.score >= least.likely && best.telling && rival < rivals.near;
  return { tag: best.tag, confidence: likely ? 'likely' : 'guess', because: best.because };
}
