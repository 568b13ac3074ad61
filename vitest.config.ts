import { defineConfig } from 'vitest/config';

// Every file has servers, databases and folders of its own, so files run side by side, on every core.
const maxWorkers = '100%';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], maxWorkers } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          maxWorkers,
          // Ample: these start processes and databases, which take their time beside another file or on a busy computer.
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
