/**
 * Writes the worker that keeps a copy of the site in browsers, `/service-worker.js`; where the settings say `offline: false`,
 * one that takes away what earlier builds left there. A build in shares knows no whole site, and has the second.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { build } from 'vite';
import { buildShare } from '../loading/build-share.ts';
import { keptSiteOf } from './kept-files.ts';

export const workerFile = 'service-worker.js';

export type Copies = ReturnType<typeof offline>;

export function offline(isWanted: boolean) {
  let base = '/';
  let script = Promise.resolve('');
  const share = buildShare();
  // Pages of a share are those of the whole site; only the worker knows that there is no list of it.
  const hasList = isWanted && share.name === undefined;
  return {
    /** Begins to make the worker, which takes a while. */
    begin: (config: AstroConfig): void => {
      ({ base } = config);
      script = bundledWorker(config, hasList ? 'service-worker' : 'removing-worker');
      // It is told when the build waits for it.
      script.catch(() => undefined);
    },
    /** Writes the worker of the finished site in a folder, which has files at `paths`, and gives its own path. */
    finish: async (
      folder: string,
      paths: readonly string[],
      logger: Pick<AstroIntegrationLogger, 'info'>,
    ): Promise<string[]> => {
      if (!share.has(workerFile)) return [];
      // Pages that ask for a worker would bring back at once one that has gone.
      const stays = isWanted && !hasList ? 'self.stays=true;\n' : '';
      writeFileSync(join(folder, workerFile), stays + (await script));
      if (hasList) {
        const { files, isWhole } = nameKeptFiles(folder, paths, base);
        logger.info(
          `browsers keep ${files} files, ${isWhole ? 'the whole site' : 'and the pages that were seen'}`,
        );
      }
      return [workerFile];
    },
  };
}

/** Puts the list of what browsers keep before the worker of the site in `folder`, in place of an earlier one. */
export function nameKeptFiles(folder: string, paths: readonly string[], base: string) {
  const kept = keptSiteOf(folder, paths, base);
  const file = join(folder, workerFile);
  const script = readFileSync(file, 'utf8').replace(/^self\.keptSite=.*\n/u, '');
  writeFileSync(file, `self.keptSite=${JSON.stringify(kept)};\n${script}`);
  return { files: kept.shell.length + kept.rest.length, isWhole: kept.rest.length > 0 };
}

/** One file that imports nothing: not every browser lets a worker of this kind import. */
export async function bundledWorker(
  { srcDir, root }: Pick<AstroConfig, 'srcDir' | 'root'>,
  name: 'service-worker' | 'removing-worker',
): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    root: fileURLToPath(root),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`browser/offline/${name}.ts`, srcDir)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`The worker ${name} could not be made.`);
  return chunk.code;
}
