/** What differs between two uses of one licence: who holds the copyright, which file it is, where it came from. */
const notice = /^(\(C\) )?Copyright\b|\{@link |^@license |^\S+\.js$/;

/**
 * Libraries of many small files repeat their licences in each. Here every licence's text stands once, below the notices of
 * all who use it. @param {string} comments as the minifier took them out of the script
 */
export function statedOnce(comments) {
  /** @type {Map<string, Set<string>>} */
  const users = new Map();
  for (const [comment] of comments.matchAll(/\/\*[\s\S]*?\*\//g)) {
    for (const part of withoutMarks(comment).split(/^## Notice$/m)) {
      const lines = part.split('\n');
      const text = lines
        .filter((line) => !notice.test(line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
      const known = users.get(text) ?? new Set();
      users.set(text, known);
      for (const line of lines) if (notice.test(line)) known.add(line);
    }
  }
  return [...users].map(([text, notices]) => `${[...notices].join('\n')}\n\n${text}\n`).join('\n---\n\n');
}

/** Without the stars of the comment and the fences of its Markdown. @param {string} comment */
const withoutMarks = (comment) =>
  comment
    .slice(2, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*[*!]+ ?/, '').trim())
    .filter((line) => !line.startsWith('```'))
    .join('\n');
