/** What Playwright starts: the built sites, each served by the command that people use, until the tests are over. */
import process from 'node:process';
import { preview } from 'astro';
import { sites, sitesBuiltOnce, type SiteName } from './build-once.ts';
import { basePort, sitePort } from './ports.ts';
import { repository } from './site.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const folders = await sitesBuiltOnce();
const serve = (name: SiteName, port: number) =>
  preview({
    root: repository,
    outDir: folders[name],
    ...sites[name].place,
    server: { port, host: 'localhost' },
    logLevel: 'error',
  });
await serve('unusual', basePort);
// The one that is waited for comes last.
await serve('seed', sitePort);
