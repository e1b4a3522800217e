import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Modules keep no state, so test files share a worker and what it has loaded: that is more than half of the time.
    isolate: false,
    projects: [
      // Some ask a thousand queries: a loaded machine needs its time for them.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,search}/**/*.test.ts'],
          setupFiles: ['tests/support/shipped-content.ts'],
          testTimeout: 30_000,
        },
      },
      // These build whole sites: two at a time, and as long as that takes on a slow machine.
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/built-sites.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
