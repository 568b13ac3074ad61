import { defineConfig } from 'playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

/** One running site, with its sample content, serves all browser tests; `npm test` gives the browser. */
export default defineConfig({
  globalSetup: './tests/support/running/start-shared-site.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium has no sandbox for root; the pages it opens are our own.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    // Its tests sign in and save, so they run one after another; first, so that those of the public site run beside them.
    { name: 'officers', testDir: 'tests/browser/officers', fullyParallel: false, workers: 1 },
    { name: 'browser', testDir: 'tests/browser', testIgnore: 'officers/**' },
    // Its tests only read, and tell what they find in words: a trace of it all would take longer than the looking.
    { name: 'accessibility', testDir: 'tests/accessibility', use: { trace: 'off' } },
  ],
});
