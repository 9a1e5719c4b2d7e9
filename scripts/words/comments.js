// A JSDoc comment as paragraphs and tags. Read by hand: TypeScript's own reader takes the braces of an example for a type or a link.

/**
 * @param {string} comment the whole comment, with its asterisks
 * @returns {{ paragraphs: string[], tags: { tag: string, text: string }[] }} a tag's text keeps its line breaks
 */
export function readComment(comment) {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\s*\*\/$/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const firstTag = lines.findIndex((line) => /^\s*@\w/.test(line));
  const prose = firstTag < 0 ? lines : lines.slice(0, firstTag);
  /** @type {{ tag: string, text: string }[]} */
  const tags = [];
  for (const line of firstTag < 0 ? [] : lines.slice(firstTag)) {
    const found = /^\s*@(\w+)\s*(.*)$/.exec(line);
    if (found) tags.push({ tag: found[1], text: found[2] });
    else tags[tags.length - 1].text += `\n${line.trim()}`;
  }
  return {
    paragraphs: prose
      .join('\n')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
    tags: tags.map(({ tag, text }) => ({ tag, text: text.trim() })),
  };
}
