// One source, three folders: dist/excel (what Excel loads), dist/appsscript (what clasp pushes), dist/workbench (a page to try both).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { PackedScript } from './scripts/packedScript.js';

const here = path.dirname(fileURLToPath(import.meta.url));
/** @param {string[]} parts */
const at = (...parts) => path.join(here, ...parts);
const officeJs = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Where the add-in will be served: every address in the production manifest and functions.json begins with it. */
const developmentAddress = 'https://localhost:3000';
const productionAddress = (process.env.PLUMBLINE_ADDRESS ?? 'https://plumbline.example').replace(/\/+$/, '');
const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** @typedef {'production' | 'development'} Mode */

/** @param {string} target */
const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    },
  },
});

/**
 * @param {string} name
 * @param {Mode} mode
 * @param {string} target
 */
const common = (name, mode, target) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [swc(target), { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** @param {Mode} mode */
const excel = (mode) => {
  const address = mode === 'production' ? productionAddress : developmentAddress;
  /** @param {Buffer} content */
  const addressed = (content) => content.toString().replaceAll(developmentAddress, address);
  return {
    ...common('excel', mode, 'es2020'),
    entry: { functions: './src/entries/excelFunctions.ts', taskpane: './src/entries/excelPane.tsx' },
    output: { path: at('dist/excel'), filename: '[name].js', clean: true },
    plugins: [
      // functions.js first: Excel's first calculation loads this page and must not wait for the pane's own code.
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs: officeJsAddress },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: addressed },
          { from: 'src/functions/generated/functions.json', to: 'functions.json', transform: addressed },
          { from: 'assets', to: 'assets' },
          { from: 'src/functions/generated/help', to: 'help' },
        ],
      }),
    ],
  };
};

const appsscript = () => ({
  ...common('appsscript', 'production', 'es2020'),
  target: ['web', 'es2020'],
  entry: { core: './appsscript/core.ts' },
  output: {
    path: at('dist/appsscript'),
    filename: '[name].js',
    library: { name: 'Plumbline', type: 'var', export: 'default' },
    clean: true,
  },
  // Unminified: people read this code in the script editor, and the functions' parameters are what Sheets shows.
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: 'appsscript/appsscript.json' }, { from: 'appsscript/functions.js' }],
    }),
  ],
});

const sidebar = () => ({
  ...common('sidebar', 'production', 'es2020'),
  target: ['web', 'es2020'],
  dependencies: ['appsscript'],
  entry: { sidebar: './src/entries/sheetsPane.tsx' },
  output: { path: at('dist/appsscript'), filename: '[name].js' },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/sidebar.html', filename: 'sidebar.html', inject: false }),
    new PackedScript(),
  ],
});

/** @param {Mode} mode */
const workbench = (mode) => ({
  ...common('workbench', mode, 'es2022'),
  dependencies: ['excel', 'appsscript', 'sidebar'],
  entry: { workbench: './workbench/main.ts' },
  output: { path: at('dist/workbench'), filename: '[name].js', chunkFilename: '[name].chunk.js', clean: true },
  // The page comes from the same machine: minifying Univer takes 100 s and saves 0.3 s of loading.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({ template: './workbench/index.html', filename: 'index.html' }),
    // Univer brings hyphenation for 70 languages, 10 MB of it, and asks for the English one only.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}-[\w-]+\.js$/,
      contextRegExp: /engine-render/,
    }),
    new CopyPlugin({
      patterns: [
        {
          from: at('dist/excel'),
          to: 'excel',
          transform: {
            transformer: (/** @type {Buffer} */ content, /** @type {string} */ file) =>
              file.endsWith('taskpane.html') ? localOffice(content) : content,
          },
        },
        {
          from: at('dist/appsscript/functions.js'),
          to: 'sheets/script.js',
          transform: asScript,
          info: { minimized: true },
        },
        { from: at('dist/appsscript/sidebar.html'), to: 'sheets' },
        { from: 'workbench/sheetsHost/*.{html,js}', to: 'sheets/[name][ext]', info: { minimized: true } },
        { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'workbench/trust.html', to: 'officejs/AgaveErrorUX/index.html' },
        { from: 'workbench/noTelemetry.js', to: 'officejs/telemetry/oteljs_agave.js', info: { minimized: true } },
        ...['office.js', 'excel-web-16.00.js', 'es6-promise.js', 'en-us', 'ariatelemetry'].map((file) => ({
          from: path.join(officeJs, file),
          to: `officejs/${file}`,
          info: { minimized: true },
        })),
      ],
    }),
  ],
});

/**
 * The files of the script project, as they are, in a function that is given Google's services. The names that no frame gives
 * up are covered by parameters. @param {Buffer} functions
 */
const asScript = (functions) => {
  const declared = functions.toString();
  const core = readFileSync(at('dist/appsscript/core.js'), 'utf8');
  const names = [...declared.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  return `function appsScript({ SpreadsheetApp, HtmlService, LockService, Utilities }, window, document, location, top) {
${core}
${declared}
return { ${names.join(', ')} };
}`;
};

/** The workbench asks the network for nothing: the same page, with Microsoft's office.js served from beside it. @param {Buffer} content */
const localOffice = (content) => {
  const page = content.toString();
  if (!page.includes(officeJsAddress))
    throw new Error('taskpane.html no longer loads office.js from the address the workbench replaces');
  return page.replaceAll(officeJsAddress, '../officejs/office.js');
};

/**
 * The development server runs under the certificate that Excel is told to trust; asking for it installs it.
 * @param {{ WEBPACK_SERVE?: boolean }} env
 */
const developmentServer = async (env) => {
  if (!env.WEBPACK_SERVE) return {};
  const { default: certificates } = await import('office-addin-dev-certs');
  const options = await certificates.getHttpsServerOptions();
  return {
    devServer: { port: 3000, server: { type: 'https', options }, headers: { 'Access-Control-Allow-Origin': '*' } },
  };
};

/** @type {(env: { WEBPACK_SERVE?: boolean }, argv: { mode?: Mode }) => Promise<object[]>} */
export default async (env, argv) => {
  const mode = argv.mode ?? 'production';
  return [{ ...excel(mode), ...(await developmentServer(env)) }, appsscript(), sidebar(), workbench(mode)];
};
