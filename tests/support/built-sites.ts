/** The sites that most build tests look at; `build-once.ts` says what they are made of. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { siteNames, sites, sitesBuiltOnce, type SiteName } from './build-once.ts';
import type { Place } from './links.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: ReadonlyMap<SiteName, string>;
  }
}

export interface SiteUnderTest {
  readonly where: string;
  readonly place: Place;
  /** True where the content is anybody's, so that nothing is known of its size. */
  readonly isAny: boolean;
  /** Folder of the built site. */
  readonly directory: () => string;
}

const siteUnderTest = (name: SiteName, where: string): SiteUnderTest => ({
  where,
  place: sites[name].place,
  isAny: name === 'shipped',
  directory: () => inject('sites').get(name) ?? '',
});

export const rootSite = siteUnderTest('seed', 'of the first document, at the root of a host');
export const unusualSite = siteUnderTest('unusual', 'of unusual content, two folders deep');
/** Of whatever `content/` holds. */
export const shippedSite = siteUnderTest('shipped', 'of the shipped content, in a folder of a host');

export const translatedSite = siteUnderTest('translated', 'of a document in English and in Chinese');
export const arabicSite = siteUnderTest('arabic', 'from right to left');
export const languagesSite = siteUnderTest('languages', 'of documents in several languages');
export const largeSite = siteUnderTest('large', 'of 3,000 codes');

export const germanSite = siteUnderTest('german', 'in German alone');

export const builtSites = [rootSite, shippedSite, unusualSite];

/**
 * Only those that the tests speak of which were asked for: a file that builds its own sites does not wait for others. TEST_SITE
 * names the one that matters where the tests are asked for by its name.
 */
export default async function setup(project: TestProject): Promise<void> {
  const asked = process.argv.filter((argument) => argument.endsWith('.ts'));
  const { testFiles } = await project.globTestFiles(asked);
  const texts = await Promise.all(testFiles.map((file) => readFile(file, 'utf8')));
  const isMeant = (name: SiteName): boolean =>
    texts.some(
      (text) =>
        text.includes(`${name === 'seed' ? 'root' : name}Site`) ||
        (/^(?:seed|shipped|unusual)$/u.test(name) && text.includes('builtSites')),
    );
  const only = process.env.TEST_SITE;
  const names = siteNames.filter((name) => isMeant(name) && (only ?? name) === name);
  project.provide('sites', await sitesBuiltOnce(names));
}
