import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

/** One running site, with its sample content, serves all browser tests; `npm test` gives the browser. */
export default defineConfig({
  globalSetup: './tests/support/start-shared-site.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium has no sandbox for root; the pages it opens are our own.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    { name: 'accessibility', testDir: 'tests/accessibility' },
  ],
});
