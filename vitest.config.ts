import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Every file has servers, databases and folders of its own, so files run side by side, on every core.
const maxWorkers = '100%';

// They stand beside what they test.
const unitTests = ['{cms,content,docs,eslint-rules,publish,scripts,site,tests}/**/*.test.ts'];

export default defineConfig({
  test: {
    // `npm run coverage` turns it on and sums it up; what is compiled, or runs in a browser or a process of its own, is not seen.
    coverage: {
      provider: 'v8',
      include: ['{content/model,publish,cms,site,scripts}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.d.ts', '**/*.examples.ts', 'cms/.next/**', 'cms/app/**', 'cms/migrations/**'],
      reporter: ['json'],
      reportOnFailure: true,
    },
    projects: [
      { test: { name: 'unit', include: unitTests, exclude: ['tests/{integration,browser,accessibility}/**', 'cms/.next/**'], maxWorkers } },
      {
        test: {
          name: 'integration',
          // Node runs our TypeScript by itself; having it rewritten first takes a third of the time of a file that starts a CMS.
          experimental: { viteModuleRunner: false },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database/share-mongodb.ts', 'tests/support/database/share-tables.ts'],
          // Of three files, one mostly waits: for a process it started, or for a moment to pass.
          maxWorkers: Math.ceil(availableParallelism() * 1.5),
          // Ample: these start processes and databases, which take their time beside another file or on a busy computer.
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
