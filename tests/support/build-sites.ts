/** Builds sites of `build-once.ts` by name, unless they are there: `build-sites.ts shipped`. */
import process from 'node:process';
import { siteNames, sitesBuiltOnce } from './build-once.ts';

const folders = await sitesBuiltOnce(siteNames.filter((name) => process.argv.includes(name)));
for (const [name, folder] of folders) console.log(`${name}: ${folder}`);
