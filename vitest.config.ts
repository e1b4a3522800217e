import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some ask a thousand queries: a loaded machine needs its time for them.
      { test: { name: 'unit', include: ['tests/{unit,search}/**/*.test.ts'], testTimeout: 30_000 } },
      // These build whole sites: one at a time, and as long as that takes on a slow machine.
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/built-sites.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
