/**
 * Gives pages the settings of the site, and the stylesheet its colours. Pages import them as modules, so that every
 * one of them has the same.
 */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { schemes, tintOf, type SchemeColours } from '../domain/accent.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { readSiteSettings, type SettingsReading } from '../loading/settings.ts';
import { markOf } from './icon-files.ts';

/** A build has the settings of `reading`; the dev server has those of the moment in which a page is made. */
export const siteSettings = (reading: SettingsReading): AstroIntegration => ({
  name: 'error-codes:site-settings',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, logger }) => {
      let place = placeOf(reading);
      const readAnew = async (): Promise<SettingsReading> => {
        const now = await readSiteSettings(contentDirectory());
        if (placeOf(now) !== place) logger.warn(placeIsKept);
        place = placeOf(now);
        return now;
      };
      const read = command === 'dev' ? readAnew : () => Promise.resolve(reading);
      updateConfig({ vite: { plugins: [settingsModules(read, command === 'build')] } });
    },
  },
});

const placeOf = ({ settings: { url, base } }: SettingsReading): string => JSON.stringify([url, base]);
const placeIsKept =
  'The development server keeps the `url` and `base` that site.yaml had when it was started: start it again.';

/** Names of the modules as Vite has them. */
export const settingsModuleNames = [
  'virtual:site-settings',
  'virtual:site-offline',
  'virtual:site-accent.css',
].map((name) => `\0${name}`);

/** src/env.d.ts says what they hold. Only what was built is kept in browsers. */
function settingsModules(read: () => Promise<SettingsReading>, isBuild: boolean): Plugin {
  const load = async (name: string): Promise<string> => {
    const { settings, logo } = await read();
    if (name.endsWith('settings'))
      return `export const settings = ${JSON.stringify(settings)};\nexport const mark = ${JSON.stringify(markOf(settings, logo))};`;
    if (name.endsWith('offline')) return `export const keepsCopies = ${isBuild && settings.offline};`;
    return settings.accent ? accentStyle(settings.accent) : '';
  };
  return {
    name: 'error-codes:site-settings',
    resolveId: (id) => (settingsModuleNames.includes(`\0${id}`) ? `\0${id}` : undefined),
    load: (id) => (settingsModuleNames.includes(id) ? load(id) : undefined),
  };
}

/** Outside of all layers, and so before the colours that the stylesheet has by itself. */
function accentStyle(accent: SchemeColours): string {
  const pair = (colourOf: (scheme: (typeof schemes)[number]) => string): string =>
    `light-dark(${schemes.map(colourOf).join(', ')})`;
  return `:root {
  --color-accent: ${pair((scheme) => accent[scheme])};
  --color-tint: ${pair((scheme) => tintOf(accent[scheme], scheme))};
}
`;
}
