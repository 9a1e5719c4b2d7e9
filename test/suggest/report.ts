import { confidences, isLeftAlone, isRight, judged, strategies, type Judged } from './measure';

/** "11 of 12 (92%)"; blank where there is nothing to count. */
const share = (part: Judged[], whole: Judged[]): string =>
  whole.length === 0 ? '' : `${part.length} of ${whole.length} (${((100 * part.length) / whole.length).toFixed(0)}%)`;

/** A row of figures for some pairs. */
function figures(pairs: Judged[]): string[] {
  const serving = pairs.filter(({ isImperative }) => isImperative);
  const others = pairs.filter(({ isImperative }) => !isImperative);
  const byConfidence = confidences.map((confidence) => {
    const some = pairs.filter(({ got }) => got?.confidence === confidence);
    return share(some.filter(isRight), some);
  });
  return [share(serving.filter(isRight), serving), share(others.filter(isLeftAlone), others), ...byConfidence];
}

const headings = ['Right at first place', 'Left alone', 'Sure and right', 'Likely and right', 'Guess and right'];

function table(first: string, rows: string[][]): string {
  const all = [[first, ...headings], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length), 3));
  const line = (cells: string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(all[0]), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)].join('\n');
}

/** docs/suggestions.md, as it must stand. */
export function report(): string {
  const before = judged(false);
  const after = judged(true);
  const inSet = (pairs: Judged[], set: string): Judged[] => pairs.filter((pair) => pair.set === set);
  const rows = ['tuning', 'held out'].flatMap((set) => [
    ...strategies
      .filter((one) => one.set === set)
      .map(({ strategy }) => [strategy, ...figures(before.filter((pair) => pair.strategy === strategy))]),
    [`**All ${set}**`, ...figures(inSet(before, set))],
  ]);
  const taught = ['tuning', 'held out'].map((set) => [set, ...figures(inSet(after, set))]);
  const missed = inSet(before, 'held out').filter((pair) => pair.isImperative && !isRight(pair));
  return `# How good the suggestions are

200 labels of budgets, each with the imperatives of its strategy and the one it serves, or none, stand in
[test/suggest/pairs.json](../test/suggest/pairs.json): ten strategies of 20 labels. They were judged by meaning, as a
controller would, before there was anything to measure. Five strategies served for tuning; the other five are held out:
nothing was changed because of their results. But the lists of words were written after all the pairs and by the same
hand, so expect somewhat less elsewhere.

- **Right at first place**: of the labels that serve an imperative, those for which it is the one suggested.
- **Left alone**: of the labels that serve none, those for which no imperative is suggested, only BAU, Exclude or nothing.
  Most of these labels share a word with an imperative on purpose ("Parking tickets" beside "Easier ticketing").
- **Sure, likely, guess**: what was suggested with that confidence, and how much of it was right. Only "sure" is
  accepted together with others, so none of it may be wrong.

## Before any label is mapped

${table('Strategy', rows)}

## After four labels are mapped

${table('Set', taught)}

## What is missed

Held-out labels whose imperative isn't found. Where no word is shared, only a person knows:

${missed.map(({ label, right, got }) => `- ${label} → ${right}, ${got ? `suggested ${got.tag} (${got.confidence})` : 'nothing suggested'}`).join('\n')}
`;
}
