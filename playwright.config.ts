import { defineConfig } from 'playwright/test';
import { officersWriting } from './tests/support/running/shared-site.ts';

const executablePath = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

/** Officers' tests on the second site, so that both halves take as long. */
const besideWriting = ['**/writing/*.test.ts', '**/help-and-figures.test.ts', '**/officer-moves.test.ts'];

/** A running site with its sample content serves all browser tests, and another those of officers who write; `npm test` gives the browser. */
export default defineConfig({
  globalSetup: './tests/support/running/start-shared-site.ts',
  outputDir: 'test-results',
  // Of three, one mostly waits: officers' tests wait for what is saved and published.
  workers: 3,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    // Of a test that failed, its steps, a picture and the page as a screen reader has it; not the page's whole tree at each step.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium has no sandbox for root; the pages it opens are our own.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    // These sign in and save, so those of one site run one after another; first, so that those of the public site run beside them.
    { name: 'officers', testDir: 'tests/browser/officers', testIgnore: besideWriting, fullyParallel: false, workers: 1 },
    { name: officersWriting, testDir: 'tests/browser/officers', testMatch: besideWriting, fullyParallel: false, workers: 1 },
    { name: 'browser', testDir: 'tests/browser', testIgnore: 'officers/**' },
    // Its tests only read, and tell what they find in words: a trace of it all would take longer than the looking.
    { name: 'accessibility', testDir: 'tests/accessibility', use: { trace: 'off' } },
  ],
});
