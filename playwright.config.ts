import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/support/browser.ts';
import { ports } from './tests/support/ports.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    baseURL: `http://localhost:${ports.seed}`,
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
    // Tests that take files away mean the network's; those of the worker let it in.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    // To record every test takes as long as to run it.
    trace: 'on-first-retry',
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'npm run -s serve:test-sites',
    // The last of them that is served.
    url: `http://localhost:${ports.unusual}/two/deep/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
