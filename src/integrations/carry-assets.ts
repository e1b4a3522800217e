/**
 * For an output folder outside of the project, Astro renders beside the project and then renames stylesheets and
 * pictures into the folder. No system renames from one file system to another, such as the volume of a container:
 * there they are carried over before Astro tries, which passes over what is gone.
 */
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** `output` is the absolute path of the output folder, `assets` the folder below it that holds the assets. */
export const carryAssets = (output: string, assets: string): Plugin => ({
  name: 'error-codes:carry-assets',
  applyToEnvironment: ({ name }) => name === 'prerender',
  writeBundle: ({ dir }, bundle) => {
    mkdirSync(output, { recursive: true });
    if (dir === undefined || statSync(dir).dev === statSync(output).dev) return;
    for (const { type, fileName } of Object.values(bundle)) {
      if (type === 'asset' && fileName.startsWith(`${assets}/`))
        carry(join(dir, fileName), join(output, fileName));
    }
  },
});

function carry(from: string, to: string): void {
  cpSync(from, to);
  rmSync(from);
}
