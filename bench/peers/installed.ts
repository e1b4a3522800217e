import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { packageFile } from './peer.ts';

/** Version of a package in `bench/node_modules`; undefined when it is not there. */
export async function installedVersion(name: string): Promise<string | undefined> {
  const file = packageFile(`${name}/package.json`);
  if (!existsSync(file)) return undefined;
  return /"version": "([^"]+)"/u.exec(await readFile(file, 'utf8'))?.[1];
}

/** First number that `command version` prints; undefined when there is no such command. */
export function commandVersion(command: string, args: readonly string[]): string | undefined {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error ? undefined : /\d+\.\d+(?:\.\d+)?/u.exec(stdout)?.[0];
}
