// @ts-check
import process from 'node:process';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { noLayout } from './src/integrations/no-layout.ts';
import { offline } from './src/integrations/offline.ts';
import { siteFiles } from './src/integrations/site-files.ts';
import { siteLinks } from './src/integrations/site-links.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { siteOutput } from './src/integrations/site-output.ts';
import { siteSettings } from './src/integrations/settings-modules.ts';
import { contentDirectory } from './src/loading/content-directory.ts';
import { serverPort } from './src/loading/server-port.ts';
import { readSiteSettings } from './src/loading/settings.ts';
import { siteAddress } from './src/loading/settings/address.ts';

const links = siteLinks();
/** What is wrong in them is told with all else that is wrong in the content. */
const reading = await readSiteSettings(contentDirectory());
// Where the site will live: `npm run build -- --site https://errors.example.com --base /docs`, or SITE_URL, or `url` in
// site.yaml.
const named = siteAddress(process.env.SITE_URL);
const site = named.url ?? reading.settings.url;
const base = named.base ?? reading.settings.base;

// Not by `defineConfig`: its module brings along a drawing program's optimizer, a fifth of all that a build loads.
/** @type {import('astro').AstroUserConfig} */
export default {
  ...(site === undefined ? {} : { site }),
  ...(base === undefined ? {} : { base }),
  server: { port: serverPort(process.env.PORT) },
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // The default drops the blank between inline elements, which glues words for readers and for the index.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integrations/build-log.mjs' },
  integrations: [
    mdx(),
    siteSettings(reading),
    links.integration,
    siteMap(reading.settings.pages),
    siteFiles(),
    siteOutput(offline(reading.settings.offline)),
  ],
  markdown: {
    // Error texts are copied and pasted: quotes and dashes stay as they were typed.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [noLayout],
      hastPlugins: [links.plugin],
    }),
    // Highlighters write inline styles, which the content security policy forbids.
    syntaxHighlight: false,
  },
  vite: {
    plugins: [
      // The bundler makes the style small by the targets below; twice would only add what older browsers need.
      tailwindcss({ optimize: false }),
      // A helper that fetches what a loaded script will import costs every page more than it saves the few that load one.
      {
        name: 'plain-imports',
        enforce: 'pre',
        apply: 'build',
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
      },
    ],
    // The sites that the bench builds are more files than many systems can watch.
    // A file that an editor is still writing is empty for a moment, and nobody would tell that it no longer is.
    server: {
      watch: { ignored: ['**/bench/**'], awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } },
    },
    build: {
      assetsInlineLimit: 0,
      // The oldest that know `light-dark()`, which every colour here is made with.
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      // Astro marks MDX modules with a directive of its own, which the bundler reports on every note and guide.
      rolldownOptions: {
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // Each in one file, though other scripts share parts of them: a page and a first search wait for one script.
                groups: [
                  { name: 'page', tags: ['$initial'], priority: 2 },
                  {
                    name: 'search',
                    test: /\/src\/(?:browser\/search|search\/text\/fold)\.ts$/u,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
};
