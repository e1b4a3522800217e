/** Gets a browser where there is none: Playwright's own download first, the system's package second. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './browser.ts';

const attempts: readonly (readonly [command: string, ...words: string[]])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium-headless-shell'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
];

for (const [command, ...words] of attempts) {
  if (findBrowser()) break;
  console.log(`No browser yet: ${[command, ...words].join(' ')}`);
  spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32', timeout: 600_000 });
}

const browser = findBrowser();
if (!browser) {
  console.error(
    'The browser tests need Chromium, and neither Playwright nor the package manager could install it.',
  );
  console.error('Install Chromium or Chrome, make sure it is on the PATH, and run the command again.');
  process.exit(1);
}
console.log(`Browser: ${browser}`);
