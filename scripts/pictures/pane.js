// The screens of the pane, for docs/pane.md.
import { expect } from '@playwright/test';
import { openPane } from './stage.js';

/**
 * @typedef {import('./stage.js').Browser} Browser
 * @typedef {import('./stage.js').Setting} Setting
 * @typedef {import('./stage.js').Stage} Stage
 * @typedef {{ set: (stage: Stage) => Promise<unknown>, untagged?: boolean, whole?: boolean }} Scene
 *   whole: as high as what the pane holds; otherwise as high as a pane usually is
 */

/** @type {Record<string, Scene>} */
const scenes = {
  start: {
    untagged: true,
    set: ({ pane }) => expect(pane.getByRole('button', { name: 'Score this sheet' })).toBeVisible(),
  },
  strategy: { whole: true, set: (stage) => stage.go('Strategy') },
  columns: { untagged: true, whole: true, set: (stage) => stage.toColumns() },
  labels: { untagged: true, whole: true, set: (stage) => stage.toLabels() },
  keys: {
    untagged: true,
    whole: true,
    async set(stage) {
      await stage.toLabels();
      await stage.press('Keys (?)');
    },
  },
  result: { whole: true, set: (stage) => stage.go('Result') },
  moves: {
    async set(stage) {
      await stage.press('See moves');
      const moves = stage.pane.getByRole('group', { name: 'The least money to move' });
      // Just below the header, which stays.
      await moves.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 100));
    },
  },
  paper: {
    async set(stage) {
      await stage.select('Budget!T2');
      await stage.press('Write…');
      await stage.pane.getByRole('menuitem', { name: 'Insert moves' }).click();
      await expect(stage.pane.getByRole('dialog')).toBeVisible();
      // Below a dialog room is kept for a scroll bar, which pictures do not show.
      await stage.pane.locator('html').evaluate((html) => (html.style.scrollbarGutter = 'auto'));
    },
  },
  survey: { whole: true, set: (stage) => stage.readSheet('Survey') },
  'survey-result': {
    whole: true,
    async set(stage) {
      await stage.readSheet('Survey');
      await stage.go('Result');
    },
  },
  prices: { whole: true, set: (stage) => stage.readSheet('Deals') },
  'prices-result': {
    whole: true,
    async set(stage) {
      await stage.readSheet('Deals');
      await stage.go('Result');
    },
  },
  functions: {
    async set(stage) {
      await stage.go('Functions');
      await stage.press('ALIGNSCORE');
    },
  },
};

/** Every screen as it usually is, and two of them in other looks and at other widths. @type {[scene: string, Setting][]} */
const pictures = [
  ...Object.keys(scenes).map((scene) => /** @type {[string, Setting]} */ ([scene, {}])),
  ...['labels', 'result'].flatMap((scene) =>
    /** @type {Setting[]} */ ([{ look: 'dark' }, { look: 'contrast' }, { width: 320 }, { width: 600 }]).map(
      (setting) => /** @type {[string, Setting]} */ ([scene, setting]),
    ),
  ),
];

/** @type {Record<string, (browser: Browser, address: string) => Promise<void>>} */
export const panePictures = Object.fromEntries(
  pictures.map(([scene, setting]) => {
    const name = [scene, ...Object.values(setting)].join('-');
    const { set, untagged, whole } = scenes[scene];
    const take = async (/** @type {Browser} */ browser, /** @type {string} */ address) => {
      const stage = await openPane(browser, address, { ...setting, untagged });
      await set(stage);
      if (whole) await stage.fit();
      await stage.take(`docs/images/pane/${name}.png`);
    };
    return [name, take];
  }),
);
