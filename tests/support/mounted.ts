/** Commands that see a file system of their own, which no other process sees and which goes with them. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Linux alone, and there root or whoever may make name spaces. */
export const mayMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

/** What a module prints that runs after `mounts`, a script of the shell with `folder` as its `$1`. Throws what went wrong. */
export function printedWhere(mounts: string, folder: string, module: string): string {
  const script = `${mounts} && exec "$2" --input-type=module --eval "$3"`;
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-ec', script, 'sh', folder, process.execPath, module],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

export const smallDisk = 'mount -t tmpfs -o size=512k tmpfs "$1"';
export const readOnly = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1"';
