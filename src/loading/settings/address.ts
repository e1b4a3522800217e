/** Where the site will be, as its settings or whoever builds it say. */
import type { SiteSettings } from '../../domain/site-settings.ts';
import { authorError } from '../author-error.ts';
import type { Complaints } from './complaints.ts';
import { withoutEnds } from './repository.ts';
import { settingsSchema, type WrittenSettings } from './schema.ts';
import { readYaml } from './yaml-source.ts';

export type SiteAddress = Partial<Pick<SiteSettings, 'url' | 'base'>>;

/** A path behind the host of `url` is the base, unless that is given by itself. */
export function readAddress(
  written: Pick<WrittenSettings, 'url' | 'base'>,
  { wrong }: Pick<Complaints, 'wrong'>,
): Pick<SiteSettings, 'url' | 'base'> {
  const text = written.url?.trim();
  const url = text === undefined || !/^https?:\/\//iu.test(text) ? undefined : URL.parse(text);
  if (text !== undefined && !url) {
    const meant = URL.parse(`https://${text.replace(/^[a-z]*:?\/+/iu, '')}`);
    const suggestion = meant?.hostname.includes('.') ? meant.href : 'https://errors.example.com';
    wrong(['url'], 'the address of a website', `url: ${suggestion}`);
  }
  if (url && isOwnMachine(url.hostname))
    wrong(
      ['url'],
      'where readers find the site, or left out until that is known',
      'url: https://errors.example.com',
    );
  const path = withoutEnds(url?.pathname ?? '');
  const base = written.base === undefined ? path : withoutEnds(written.base.trim());
  const isPath = !/[?#:\\\s]|\.\./u.test(base);
  if (!isPath) wrong(['base'], 'a path such as `/docs`');
  else if (path !== '' && path !== base) wrong(['base'], 'the path of `url`', `base: /${path}`);
  return { url: url?.origin, base: base === '' || !isPath ? undefined : `/${base}` };
}

const isOwnMachine = (host: string): boolean => /^(?:localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/u.test(host);

/** The same of the text of a `site.yaml`, whatever else is wrong in it. */
export function addressIn(text: string): SiteAddress {
  const { value } = readYaml('site.yaml', text);
  const { data } = settingsSchema
    .pick({ url: true, base: true })
    .strip()
    .safeParse(value ?? {});
  return readAddress(data ?? {}, { wrong: () => undefined });
}

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
