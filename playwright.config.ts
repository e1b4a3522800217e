import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/support/browser.ts';
import { docsPort, sitePort } from './tests/support/ports.ts';

const executablePath = findBrowser();
/** A second site below a base path. */
const docs = '--base /docs --outDir node_modules/.cache/site-below-docs';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    baseURL: `http://localhost:${sitePort}`,
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: [
    {
      command: 'npm run preview -- --ignore-lock',
      url: `http://localhost:${sitePort}/`,
      env: { PORT: String(sitePort), ASTRO_PREVIEW_BACKGROUND: '0' },
      reuseExistingServer: false,
    },
    {
      command: `npm run build -- ${docs} && npm run preview -- --ignore-lock ${docs}`,
      url: `http://localhost:${docsPort}/docs/`,
      env: { PORT: String(docsPort), ASTRO_PREVIEW_BACKGROUND: '0' },
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
