import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchFolder, type Presence } from './peer.ts';

/** A package in `node_modules` of the bench, or of a folder below it. */
export async function installedPackage(name: string, folder = benchFolder): Promise<Presence> {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return { missing: `${name} is not installed` };
  const version = /"version": "([^"]+)"/u.exec(await readFile(file, 'utf8'))?.[1];
  return version === undefined ? { missing: `${name} tells no version` } : { version };
}

/** The first number that `command …args` prints is its version. */
export function installedCommand(command: string, args: readonly string[]): Presence {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) return { missing: `there is no command ${command}` };
  const version = /\d+\.\d+(?:\.\d+)?/u.exec(stdout)?.[0];
  return version === undefined ? { missing: `${command} tells no version` } : { version };
}
