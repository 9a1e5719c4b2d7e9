import type { Alignment, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import { colorOf, storedColor } from './colors';

const horizontal: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const lines: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
  thick: BorderStyleTypes.THICK,
};
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

const nameOf = <T>(words: Record<string, T>, value: unknown): string | undefined =>
  Object.keys(words).find((word) => words[word] === value);

function gridBorders(borders: Partial<Borders>): IBorderData | undefined {
  const drawn: IBorderData = {};
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const line = borders[side];
    if (line?.style)
      drawn[short] = { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: colorOf(line.color) ?? '#000000' } };
  }
  return Object.keys(drawn).length ? drawn : undefined;
}

/** The part of a stored style that the grid can draw. */
export function gridStyle({ font, fill, alignment, border, numFmt }: Partial<Style>): IStyleData | null {
  const style: IStyleData = {};
  if (font?.bold) style.bl = BooleanNumber.TRUE;
  if (font?.italic) style.it = BooleanNumber.TRUE;
  if (font?.underline && font.underline !== 'none') style.ul = { s: BooleanNumber.TRUE };
  if (font?.strike) style.st = { s: BooleanNumber.TRUE };
  if (font?.size) style.fs = font.size;
  if (font?.name) style.ff = font.name;
  const ink = colorOf(font?.color);
  if (ink && ink !== '#000000') style.cl = { rgb: ink };
  const paper = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : null;
  if (paper) style.bg = { rgb: paper };
  if (alignment?.horizontal && horizontal[alignment.horizontal]) style.ht = horizontal[alignment.horizontal];
  if (alignment?.vertical && vertical[alignment.vertical]) style.vt = vertical[alignment.vertical];
  if (alignment?.wrapText) style.tb = WrapStrategy.WRAP;
  if (alignment?.indent) style.pd = { l: alignment.indent * 9 + 2 };
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  if (pattern && pattern !== 'General') style.n = { pattern };
  const drawn = border && gridBorders(border);
  if (drawn) style.bd = drawn;
  return Object.keys(style).length ? style : null;
}

function storedFont(style: IStyleData): Partial<Font> {
  return {
    name: style.ff ?? 'Calibri',
    size: style.fs ?? 11,
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strike: true }),
    ...(style.cl?.rgb && { color: storedColor(style.cl.rgb) }),
  };
}

function storedAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const stored = {
    horizontal: nameOf(horizontal, style.ht),
    vertical: nameOf(vertical, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    indent: style.pd?.l ? Math.round((style.pd.l - 2) / 9) : undefined,
  };
  const set = Object.entries(stored).filter(([, value]) => value !== undefined);
  return set.length ? (Object.fromEntries(set) as Partial<Alignment>) : undefined;
}

function storedBorders(drawn: IBorderData): Partial<Borders> {
  const stored: Partial<Borders> = {};
  for (const [short, side] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const line = drawn[short];
    const style = line && (nameOf(lines, line.s) as 'thin' | undefined);
    if (line && style) stored[side] = { style, color: storedColor(line.cl?.rgb ?? '#000000') };
  }
  return stored;
}

export function storedStyle(style: IStyleData): Partial<Style> {
  const paper = style.bg?.rgb ? storedColor(style.bg.rgb) : undefined;
  const fill: Fill | undefined = paper && { type: 'pattern', pattern: 'solid', fgColor: paper };
  const alignment = storedAlignment(style);
  return {
    font: storedFont(style),
    ...(fill && { fill }),
    ...(alignment && { alignment }),
    ...(style.bd && { border: storedBorders(style.bd) }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}
