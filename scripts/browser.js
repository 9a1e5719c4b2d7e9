// Chromium for the scripts that draw: icons and pictures.
import { chromium } from '@playwright/test';
import { ensureBrowser } from './setup.js';

export const openBrowser = async () =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
