/**
 * Gives pages the settings of the site, and the stylesheet its colours. Pages import them as modules, so that every
 * one of them has the same; a change of the settings starts the development server anew.
 */
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { schemes, tintOf, type SchemeColours } from '../domain/accent.ts';
import type { SettingsReading } from '../loading/settings.ts';
import { markOf } from './icon-files.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

export const siteSettings = (reading: SettingsReading): AstroIntegration => ({
  name: 'error-codes:site-settings',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, addWatchFile }) => {
      if (command === 'dev') for (const file of reading.files) addWatchFile(pathToFileURL(file));
      updateConfig({ vite: { plugins: [settingsModules(reading, command === 'build')] } });
    },
  },
});

/** src/env.d.ts says what they hold. Only what was built is kept in browsers. */
function settingsModules(reading: SettingsReading, isBuild: boolean): Plugin {
  const { settings } = reading;
  const modules = new Map([
    [
      'virtual:site-settings',
      `export const settings = ${JSON.stringify(settings)};\nexport const mark = ${JSON.stringify(markOf(settings, reading.logo))};`,
    ],
    ['virtual:site-offline', `export const keepsCopies = ${isBuild && settings.offline};`],
    ['virtual:site-accent.css', settings.accent ? accentStyle(settings.accent) : ''],
  ]);
  return {
    name: 'error-codes:site-settings',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.replace('\0', '')),
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
