/**
 * Tells formulas that call one of these functions. Excel keeps `_xldudf_NAME(` where the add-in is missing, and Google
 * exports `__xludf.DUMMYFUNCTION("NAME(…)")`; in any other text between quotes a name is a word like others.
 */
export function callsOf(functions: readonly string[]): (content: unknown) => boolean {
  const names = functions.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|');
  const call = new RegExp(`(?<![\\w.])(?:_xldudf_)?(?:${names})\\s*\\(`, 'i');
  return (content) =>
    functions.length > 0 && typeof content === 'string' && content.startsWith('=') && call.test(withoutTexts(content));
}

const withoutTexts = (formula: string): string =>
  formula.replace(/(__xludf\.DUMMYFUNCTION\(\s*)?"(?:[^"]|"")*"/gi, (text, exported) => (exported ? text : '""'));
