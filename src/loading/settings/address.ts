/** Where the settings say that the site will be. */
import type { SiteSettings } from '../../domain/site-settings.ts';
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
