// The same pages as HTML that stands alone: Excel opens them from its formula box, and they must not ask anything of anyone.
import { marked } from 'marked';
import { html } from './text.js';

const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #fff; color: #1d1d1f; font: 16px/1.55 system-ui, 'Segoe UI', sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.7rem; }
h2 { margin: 2.2rem 0 0.5rem; font-size: 1.2rem; }
h3 { margin: 1.6rem 0 0.5rem; font-size: 1rem; }
a { color: #0b5f63; }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: 0.92em; }
pre { overflow-x: auto; padding: 0.7rem 0.9rem; border-radius: 6px; background: #f1f4f4; white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.93rem; }
th, td { padding: 0.3rem 0.7rem; border: 1px solid #c9d1d2; text-align: left; vertical-align: top; }
th { background: #f1f4f4; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1d1e; color: #e9ecec; }
  a { color: #7fd0d3; }
  pre, th { background: #2a2e2f; }
  th, td { border-color: #4b5355; }
}`;

/**
 * @param {string} title
 * @param {string} page Markdown whose first line is the comment that names its generator
 * @param {string[]} pages the names of the pages that stand beside this one, without ending
 */
export function helpPage(title, page, pages) {
  const [generator, ...rest] = page.split('\n');
  const local = rest
    .join('\n')
    .replaceAll('](README.md)', '](index.html)')
    .replaceAll('](../methodology.md)', '](methodology.html)')
    .replace(/\]\((\w+)\.md(#[^)]*)?\)/g, ']($1.html$2)')
    // A page that is not here cannot be linked to: its name stays as text.
    .replace(/\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)/g, (link, text, target) =>
      pages.includes(target.replace(/\.html(#.*)?$/, '')) ? link : text,
    );
  const body = marked
    .parse(local, { async: false, gfm: true })
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .trim();
  return `${generator}
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} · Plumbline</title>
<style>${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
