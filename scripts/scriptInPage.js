// The page of a sidebar is one file: this plugin puts the script into it.
import HtmlPlugin from 'html-webpack-plugin';

/** The script goes into the page behind the licences that were taken out of it, and no file of either is left to be pushed. */
export class ScriptInPage {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('ScriptInPage', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('ScriptInPage', (data) => {
        const files = Object.keys(compilation.assets).filter((name) => /\.js(\.LICENSE\.txt)?$/.test(name));
        // “sidebar.js.LICENSE.txt” sorts after “sidebar.js”.
        const parts = files
          .sort()
          .reverse()
          .map((name) => String(compilation.assets[name].source()).replace(/^\/\*! For license .*\n/, ''));
        data.html = data.html.replace('</body>', () => `<script>${quoted(parts.join('\n'))}</script></body>`);
        for (const name of files) compilation.deleteAsset(name);
        return data;
      });
    });
  }
}

/**
 * Within a page these would end the script or begin a comment; in a text of JavaScript the backslash changes nothing.
 * @param {string} script
 */
const quoted = (script) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
