import { labelKey } from '../../cells/label';
import { splitTag, wordOf } from '../../cells/tag';

/** What a text says of the strategy: it names an imperative, is a word such as BAU or Exclude, or neither. */
export type Naming = 'imperative' | 'word' | null;

/** Reads texts as tags, each once. */
export class Names {
  private readonly imperatives: Set<string>;
  private readonly known = new Map<string, Naming>();

  constructor(imperatives: readonly string[]) {
    this.imperatives = new Set(imperatives.map(labelKey).filter((key) => key !== ''));
  }

  get isEmpty(): boolean {
    return this.imperatives.size === 0;
  }

  readonly isImperative = (text: string): boolean => this.imperatives.has(labelKey(text));

  of(text: string): Naming {
    let naming = this.known.get(text);
    if (naming === undefined) {
      naming = this.read(text);
      if (this.known.size < 50_000) this.known.set(text, naming);
    }
    return naming;
  }

  private read(text: string): Naming {
    if (this.isImperative(text)) return 'imperative';
    if (wordOf(text)) return 'word';
    if (!/[;|\n:=%]/.test(text)) return null;
    try {
      const parts = splitTag(text, this.isImperative, '');
      if (parts.some(({ label }) => this.isImperative(label))) return 'imperative';
      return parts.length > 1 && parts.every(({ share }) => share > 0) && /[:=]\s*\d+\s*%/.test(text) ? 'word' : null;
    } catch {
      // Shares that cannot be: a tag all the same, which its formula will complain of.
      return 'word';
    }
  }
}
