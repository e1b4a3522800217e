import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/support/browser.ts';

const executablePath = findBrowser();
const port = 4399;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: browserArguments, ...(executablePath ? { executablePath } : {}) },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'npm run preview',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port), ASTRO_PREVIEW_BACKGROUND: '0' },
    reuseExistingServer: false,
  },
});
