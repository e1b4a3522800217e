/**
 * Lets a build make its site aside, and puts it into the output folder once it is whole. `PRECOMPRESS=true` lays a `.br` and
 * a `.gz` beside every file of text, for hosts that send them as they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { z } from 'astro/zod';
import { buildShare } from '../loading/build-share.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { makeBuildingFolder } from './building-folder.ts';
import type { Copies } from './offline.ts';
import { listed, listFile, outputFolder, pathsBelow } from './output-folder.ts';
import { ownProse } from './own-prose.ts';
import { placeSite } from './place-site.ts';
import { compressTexts } from './precompress.ts';
import { takeReadingTurn } from './reading-turn.ts';

/** The path that the site in a folder was made for; undefined where nothing says it. */
export function builtBase(folder: string): string | undefined {
  const file = join(folder, 'manifest.webmanifest');
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return z.object({ start_url: z.string() }).safeParse(manifest).data?.start_url;
}

/**
 * Astro gets the packages of its toolbar ready for browsers whenever it starts a server, also the one that reads the content
 * of a build, which waits for them and shows no toolbar: a twentieth of the build of 1,000 codes.
 */
const noToolbar: Plugin = {
  name: 'error-codes:no-toolbar',
  configResolved: ({ environments }) => {
    for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
  },
};

export function siteOutput(copies: Copies): AstroIntegration {
  let output = '';
  let building = '';
  let config: AstroConfig;
  let endTurn = (): void => undefined;
  const self: AstroIntegration = {
    name: 'error-codes:output',
    hooks: {
      'astro:config:setup': async ({
        command,
        config: { root, srcDir, publicDir, cacheDir, outDir, base },
        updateConfig,
      }) => {
        // Links of a site lead below the path that it was made for, whatever is said later.
        if (command === 'preview') updateConfig({ base: builtBase(fileURLToPath(outDir)) ?? base });
        if (command === 'sync') updateConfig({ vite: { plugins: [noToolbar] } });
        if (command !== 'build') return;
        output = outputFolder(fileURLToPath(outDir).replace(/(?<=.)[/\\]$/u, ''), [
          { name: 'the project', path: fileURLToPath(root), mayHoldSite: true },
          { name: "the project's sources", path: fileURLToPath(srcDir) },
          { name: 'the public folder', path: fileURLToPath(publicDir) },
          { name: 'the content folder', path: contentDirectory(), followsLinks: true },
          // Other content may be built without it.
          { name: "the project's content", path: fileURLToPath(new URL('content', root)) },
          { name: "the project's packages", path: fileURLToPath(new URL('node_modules', root)) },
          { name: "the project's history", path: fileURLToPath(new URL('.git', root)) },
        ]);
        const own = makeBuildingFolder(fileURLToPath(cacheDir));
        building = join(own, 'site');
        endTurn = await takeReadingTurn(fileURLToPath(cacheDir));
        updateConfig({
          outDir: pathToFileURL(`${building}/`),
          // What Astro has read of the content is there: builds at the same time may have different content.
          cacheDir: pathToFileURL(`${join(own, 'read')}/`),
          // It is empty, and other files are written beside those of Astro.
          vite: { build: { emptyOutDir: false }, plugins: [ownProse(root), noToolbar] },
        });
      },
      'astro:config:done': (options) => {
        ({ config } = options);
        // What another integration writes, and one that it brings along, is in the site before that is put in its place.
        config.integrations = [...config.integrations.filter(({ name }) => name !== self.name), self];
      },
      // All content is read.
      'astro:build:start': () => {
        endTurn();
        copies.begin(config);
      },
      'astro:build:done': async ({ logger }) => {
        const made = pathsBelow(building);
        const paths = [...made, ...(await copies.finish(building, made, logger))];
        const compressed = process.env.PRECOMPRESS === 'true' ? await compressTexts(building, paths) : [];
        if (compressed.length > 0) logger.info(`${compressed.length} files of compressed texts`);
        const { files, foreign } = placeSite(building, output, listFile(buildShare().name), [
          ...paths,
          ...compressed,
        ]);
        logger.info(`${files} files in ${output}`);
        if (foreign.length > 0)
          logger.warn(
            `No build wrote these, and they stay:\n${listed(foreign)}\nWhat every build is to have belongs in public/.`,
          );
      },
    },
  };
  return self;
}
