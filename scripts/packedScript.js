// The page of a sidebar is one file: this plugin puts the script into it, packed, and the licences, readable.
import { gzipSync } from 'node:zlib';
import HtmlPlugin from 'html-webpack-plugin';
import { statedOnce } from './licences.js';

/** Fills the page's elements “packed” and “licences”, and leaves no file beside the page to be pushed. */
export class PackedScript {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('PackedScript', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('PackedScript', (data) => {
        /** @param {string} name */
        const taken = (name) => {
          const content = String(compilation.assets[name].source());
          compilation.deleteAsset(name);
          return content;
        };
        const [script] = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
        data.html = filled(data.html, 'licences', statedOnce(taken(`${script}.LICENSE.txt`)));
        data.html = filled(data.html, 'packed', gzipSync(taken(script), { level: 9 }).toString('base64url'));
        return data;
      });
    });
  }
}

/**
 * @param {string} page
 * @param {string} id of an empty script element
 * @param {string} content
 */
function filled(page, id, content) {
  const place = new RegExp(`(?<=<script id="?${id}"?[^>]*>)(?=</script>)`);
  if (!place.test(page) || content.includes('</script')) throw new Error(`the page can't hold its ${id}`);
  return page.replace(place, () => content);
}
