import { CellError, plain } from './cell';
import { tidy } from './label';
import { isMissing, parseNumber } from './number';

/** The scale people answered on. It is given, never inferred from the answers. */
export interface Scale {
  min: number;
  max: number;
}

/** What an answer is when it is no rating. */
export type NoRating = 'missing' | 'error' | 'dontKnow' | 'bad' | 'outOfScale';

/** “Don't know”, “DK”, “I do not know”, “6 - Don’t know / no opinion”. */
const dontKnow = /^dk$|^(?:[^\p{L}]*|.*[^\p{L}])(?:don['’`]?t|do not) know(?!\p{L})/iu;

/** The number that an answer such as “5 - Strongly agree” or “4: agree” begins with; “2nd” begins with none. */
const leading = /^([-+−]?)(\d+(?:[.,]\d+)?)(?![\p{L}\p{N}])/u;

/** How many texts are remembered: an export has a few, written out a million times. */
const remembered = 10_000;

/** Reads the cells of a ratings range. */
export class RatingReader {
  private readonly texts = new Map<string, number | NoRating>();
  private readonly holdsZero: boolean;

  constructor(private readonly scale: Scale) {
    this.holdsZero = scale.min <= 0 && scale.max >= 0;
  }

  read(cell: unknown): number | NoRating {
    if (typeof cell === 'number' && Number.isFinite(cell)) return this.onScale(cell);
    const value = plain(cell);
    if (value === null || typeof value === 'boolean') return 'missing';
    if (typeof value === 'number') return this.onScale(value);
    return value instanceof CellError ? 'error' : this.readText(value);
  }

  /** A blank may arrive as 0, so 0 is a rating only on a scale that contains it. */
  private onScale(value: number): number | NoRating {
    if (value === 0 && !this.holdsZero) return 'missing';
    return value >= this.scale.min && value <= this.scale.max ? value : 'outOfScale';
  }

  private readText(text: string): number | NoRating {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const tidied = tidy(text);
    const number = ratingOf(tidied);
    const answer = typeof number === 'number' ? this.onScale(number) : number;
    if (this.texts.size < remembered) this.texts.set(text, answer);
    return answer;
  }
}

function ratingOf(text: string): number | NoRating {
  if (dontKnow.test(text)) return 'dontKnow';
  if (isMissing(text)) return 'missing';
  const written = parseNumber(text);
  if (written) return written.value;
  const [, sign, digits] = leading.exec(text) ?? [];
  if (digits === undefined) return 'bad';
  const size = Number(digits.replace(',', '.'));
  return sign === '-' || sign === '−' ? -size : size;
}
