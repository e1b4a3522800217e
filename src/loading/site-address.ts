/** Where the site will live, as whoever builds it says. */
import { authorError } from './author-error.ts';
import { readAddress, type SiteAddress } from './settings/address.ts';
import { withoutEnds } from './settings/repository.ts';

/**
 * The address that the variable SITE_URL gives, read as `url` of the settings is. An empty one counts as none, as automation
 * leaves it; what is no web address is refused by the name of the variable, which Astro does not know.
 */
export function siteAddress(variable: string | undefined): SiteAddress {
  const written = variable?.trim() ?? '';
  if (written === '') return {};
  if (isWebAddress(written)) return readAddress({ url: written }, { wrong: () => undefined });
  const meant = `https://${written.replace(/^[a-z]*:?\/+/iu, '')}`;
  throw authorError(
    `SITE_URL is "${written}", which is no address of a website.`,
    `Write it with its scheme: SITE_URL=${isWebAddress(meant) ? meant : 'https://errors.example.com'}`,
  );
}

const isWebAddress = (text: string): boolean => /^https?:\/\//iu.test(text) && URL.canParse(text);

/** What to say where nobody said where the site will be. */
export const noAddress =
  'Nobody said where this site will be, so canonical links, the sitemap and the search of browsers are left out, and exports hold site paths.\nSay it in site.yaml (url: https://errors.example.com), by SITE_URL or by --site.';

/** What to say of an address with a path, which canonical links and feeds would leave out; undefined when all is well. */
export function pathWarning(site: string, base: string): string | undefined {
  const { origin, pathname } = new URL(site);
  const path = withoutEnds(pathname);
  if (path === '' || path === withoutEnds(base)) return undefined;
  return `The path of ${site} has no effect: the site is made for ${origin}/${withoutEnds(base)}.\nFor a site below a path: --site ${origin} --base /${path}`;
}
