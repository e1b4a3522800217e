/** The project as somebody has it who installed the packed file into an empty folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { repository } from './command.ts';
import type { Run } from './site.ts';

const run = promisify(execFile);
const name = 'error-code-reference';

export interface Installed {
  /** The folder of the user, with a blank in its path. */
  readonly home: string;
  /** Runs the package's command there, without a network. */
  readonly command: (...argv: string[]) => Promise<Run>;
  /** Every file of the installed packages with its size and time, to see whether one was touched. */
  readonly state: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * Packs the project and puts the file where npm puts it, beside the packages that it says it needs and no other: those are
 * links, because copies of all of them take a loaded machine minutes. Then takes the right to write away.
 */
export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'installed '));
  const home = join(folder, 'my tables');
  const packages = join(home, 'node_modules');
  await mkdir(packages, { recursive: true });
  await npm(repository, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [file = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tgz'));
  await run('tar', ['-xzf', file], { cwd: folder });
  await rename(join(folder, 'package'), join(packages, name));
  await linkDependencies(packages);
  await writeFile(
    join(home, 'package.json'),
    JSON.stringify({ name: 'mine', dependencies: { [name]: `file:../${file}` } }),
  );
  await setWritable(join(packages, name), false);
  const offline = join(folder, 'offline.mjs');
  await writeFile(offline, withoutNetwork);
  const bin = await commandOf(join(packages, name));
  return {
    home,
    command: (...argv) => runAt(home, bin, argv, offline),
    state: async () => (await filesBelow(packages)).join('\n'),
    remove: async () => {
      await setWritable(join(packages, name), true);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const npm = (cwd: string, ...argv: readonly string[]): Promise<unknown> =>
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', argv, { cwd, maxBuffer: 1 << 26 });

/** What `npm ci --omit dev` installs at the top: what is for the project's own tests is not there. */
async function linkDependencies(packages: string): Promise<void> {
  const lock: unknown = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8'));
  if (!isObject(lock) || !isObject(lock.packages)) throw new Error('no lock file');
  for (const [path, entry] of Object.entries(lock.packages)) {
    const isWanted =
      /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(path) && isObject(entry) && entry.dev !== true;
    const source = join(repository, path);
    // Those for other systems are not.
    if (!isWanted || !existsSync(source)) continue;
    const target = join(packages, path.slice('node_modules/'.length));
    await mkdir(dirname(target), { recursive: true });
    await symlink(source, target, 'junction');
  }
}

/** The file that npm makes a command of. */
async function commandOf(program: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(program, 'package.json'), 'utf8'));
  const bin = isObject(manifest) && isObject(manifest.bin) ? manifest.bin['error-codes'] : undefined;
  if (typeof bin !== 'string') throw new Error('The package has no command.');
  return join(program, bin);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A connection to anything but a pipe is refused. */
const withoutNetwork = `import net from 'node:net';
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...parts) {
  const [options] = Array.isArray(parts[0]) ? parts[0] : parts;
  if (typeof options === 'object' && options.path !== undefined) return connect.apply(this, parts);
  throw new Error('There is no network here: ' + JSON.stringify(options));
};
`;

async function runAt(cwd: string, bin: string, argv: readonly string[], preload: string): Promise<Run> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: cwd,
    NO_COLOR: '1',
    NODE_OPTIONS: `--import ${JSON.stringify(preload.replaceAll('\\', '/'))}`,
  };
  try {
    const { stdout, stderr } = await run(process.execPath, [bin, ...argv], { cwd, env, maxBuffer: 1 << 26 });
    return { exitCode: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error && 'code' in error)) throw error;
    return { exitCode: Number(error.code), output: `${String(error.stdout)}${String(error.stderr)}` };
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await lstat(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return lines.sort();
}

async function setWritable(folder: string, isWritable: boolean): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const folders = [
    folder,
    ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)),
  ];
  for (const each of folders) await chmod(each, isWritable ? 0o755 : 0o555);
}
