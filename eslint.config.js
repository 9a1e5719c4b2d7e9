import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * One sentence per layer: what it may not import, and why.
 * @param {string[]} files
 * @param {string[]} group
 * @param {string} message
 * @returns {import('typescript-eslint').ConfigWithExtends}
 */
const layer = (files, group, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message, allowTypeImports: true }] }],
  },
});
const outside = [
  'react*',
  '@fluentui/*',
  '@univerjs/*',
  '@microsoft/*',
  '**/taskpane/**',
  '**/workbook/**',
  '**/entries/**',
  '**/appsscript/**',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'src/functions/generated/',
      'appsscript/functions.js',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
    },
  },
  layer(
    ['src/cells/**'],
    [...outside, '**/scores/**', '**/functions/**', '**/planning/**'],
    'cells/ reads what a sheet holds and stands alone: it may import types only.',
  ),
  layer(
    ['src/scores/**'],
    [...outside, '**/cells/**', '**/functions/**', '**/planning/**'],
    'scores/ is mathematics: typed numbers in, typed results out. It knows no cell and no host.',
  ),
  layer(['src/functions/**'], [...outside, '**/planning/**'], 'functions/ joins cells/ and scores/ and knows no host.'),
  layer(
    ['src/planning/**'],
    [...outside, '**/scores/**'],
    'planning/ reads cells as cells/ does, reckons through functions/, and knows no host.',
  ),
  layer(
    ['src/taskpane/**'],
    ['**/workbook/excel*', '**/workbook/googleSheets*', '**/entries/**', '**/cells/**', '**/scores/**'],
    'taskpane/ talks to planning/ and the Workbook port; the entry file of each host hands it an adapter.',
  ),
  layer(
    ['workbench/**'],
    ['**/src/**'],
    'workbench/ knows the add-in as Excel does: as built files. It may import types only.',
  ),
  { files: ['src/taskpane/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  {
    // A formula's arguments arrive as anything: the types are stated in the JSDoc that Excel's metadata is made from.
    files: ['src/functions/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['scripts/**', 'bench/**', 'samples/**', 'test/**', '*.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        window: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      // Playwright reads the fixtures that a fixture needs from its first parameter: none are an empty pattern.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
