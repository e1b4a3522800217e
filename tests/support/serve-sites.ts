/** Serves built sites, each by the command that people use: `serve-sites.ts seed unusual`. Says "ready" and goes on until it is ended. */
import process from 'node:process';
import { preview } from 'astro';
import { siteNames, sites, sitesBuiltOnce } from './build-once.ts';
import { ports } from './ports.ts';
import { repository } from './site.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const names = siteNames.filter((name) => process.argv.includes(name));
const folders = await sitesBuiltOnce(names);
for (const name of names) {
  await preview({
    root: repository,
    outDir: folders.get(name) ?? '',
    ...sites[name].place,
    server: { port: ports[name], host: 'localhost' },
    logLevel: 'error',
  });
}
console.log('ready');
