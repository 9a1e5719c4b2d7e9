import type { Color } from '@cj-tech-master/excelts';

/** The Office theme, in the order in which a file's cells refer to it. */
const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** A tint makes lighter (above 0) or darker (below). */
function tinted(hex: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const shade = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shade).toString(16).padStart(2, '0');
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`;
}

export function colorOf(color: (Partial<Color> & { tint?: number }) | undefined): string | null {
  if (!color) return null;
  if (typeof color.argb === 'string' && color.argb.length >= 6) return `#${color.argb.slice(-6).toLowerCase()}`;
  if (typeof color.theme === 'number' && theme[color.theme]) return tinted(theme[color.theme], color.tint ?? 0);
  return null;
}

export function storedColor(css: string): { argb: string } | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(css.trim())?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css)?.slice(1);
  return (
    parts && { argb: `FF${parts.map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase()).join('')}` }
  );
}
