import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRight, judged, strategies } from './measure';
import { report } from './report';

const docs = path.join(__dirname, '../../docs/suggestions.md');

describe('the 200 pairs', () => {
  it('are 100 for tuning and 100 held out, over ten strategies, at least 50 of them without an imperative', () => {
    const pairs = judged(false);
    expect(pairs.filter(({ set }) => set === 'tuning')).toHaveLength(100);
    expect(pairs.filter(({ set }) => set === 'held out')).toHaveLength(100);
    expect(strategies).toHaveLength(10);
    expect(pairs.filter(({ isImperative }) => !isImperative).length).toBeGreaterThanOrEqual(50);
    for (const { right, isImperative } of pairs)
      expect(isImperative || [null, 'BAU', 'Exclude'].includes(right)).toBe(true);
  });

  it.each([false, true])('have none wrong where it is sure (labels mapped before: %s)', (taught) => {
    const sure = judged(taught).filter(({ got }) => got?.confidence === 'sure');
    expect(sure.filter((pair) => !isRight(pair))).toEqual([]);
    expect(sure.length).toBeGreaterThan(0);
  });

  it.each(['tuning', 'held out'])('get no worse at first place (%s)', (set) => {
    const serving = judged(false).filter((pair) => pair.set === set && pair.isImperative);
    expect(serving.filter(isRight).length / serving.length).toBeGreaterThanOrEqual(0.85);
  });

  it('give the figures of docs/suggestions.md', () => {
    if (process.env.PLUMBLINE_WRITE) writeFileSync(docs, report());
    expect(readFileSync(docs, 'utf8')).toBe(report());
  });
});
