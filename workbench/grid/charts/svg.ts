type Attributes = Record<string, string | number>;

/** The page's own typeface, so that what is measured is what is drawn. */
const family = "'Segoe UI', system-ui, -apple-system, sans-serif";
const pen = document.createElement('canvas').getContext('2d');

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element;
}

/** Text from cells is text only, never markup. What was shortened is told in full while the pointer rests on it. */
export function sizedText(text: string, attributes: Attributes, whole = text): SVGTextElement {
  const element = svg('text', attributes);
  element.textContent = text;
  if (whole !== text) {
    const full = svg('title');
    full.textContent = whole;
    element.append(full);
  }
  return element;
}

export function textWidth(text: string, size: number, bold = false): number {
  if (!pen) return text.length * size * 0.6;
  pen.font = `${bold ? '600 ' : ''}${size}px ${family}`;
  return pen.measureText(text).width;
}

/** The text, or as much of it as fits. */
export function fitted(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, bold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
