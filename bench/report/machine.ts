import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import { findBrowser } from '../../tests/support/browser.ts';

/** What the figures were measured on, in a line. */
export function machine(): string {
  const browser = findBrowser();
  const version = browser && spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout;
  return [
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.version.slice(1)}`,
    ...(version ? [`Chromium ${/[\d.]+/u.exec(version)?.[0] ?? ''}`] : []),
  ].join(', ');
}
