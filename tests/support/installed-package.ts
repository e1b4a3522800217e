/** The project as somebody has it who installed the packed file into an empty folder. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Packs the project and installs the file with the versions of its lock file, then takes the right to write away. */
export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'installed '));
  const home = join(folder, 'my tables');
  await mkdir(home);
  await npm(repository, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [file = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tgz'));
  const wanted = { name: 'mine', version: '1.0.0', dependencies: { [name]: `file:../${file}` } };
  await writeFile(join(home, 'package.json'), JSON.stringify(wanted));
  await writeFile(join(home, 'package-lock.json'), JSON.stringify(await lockFor(wanted, join(folder, file))));
  await npm(home, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  const packages = join(home, 'node_modules');
  await setWritable(join(packages, name), false);
  const offline = join(folder, 'offline.mjs');
  await writeFile(offline, withoutNetwork);
  return {
    home,
    command: (...argv) => runAt(home, join(packages, '.bin/error-codes'), argv, offline),
    state: async () => (await filesBelow(packages)).join('\n'),
    remove: async () => {
      await setWritable(join(packages, name), true);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const npm = (cwd: string, ...argv: readonly string[]): Promise<unknown> =>
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', argv, { cwd, maxBuffer: 1 << 26 });

/** What is built later would be other versions, and every install would need a registry. */
async function lockFor(root: object, tarball: string): Promise<object> {
  const lock: unknown = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8'));
  const manifest: unknown = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
  if (!isObject(lock) || !isObject(lock.packages) || !isObject(manifest)) throw new Error('no lock file');
  const others = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !(isObject(entry) && entry.dev === true),
  );
  const { version, dependencies, optionalDependencies, bin, engines } = manifest;
  const integrity = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`;
  const own = { version, dependencies, optionalDependencies, bin, engines, integrity };
  const resolved =
    'dependencies' in root && isObject(root.dependencies) ? root.dependencies[name] : undefined;
  const packages = Object.fromEntries([
    ['', root],
    [`node_modules/${name}`, { resolved, ...own }],
    ...others,
  ]);
  return { ...root, lockfileVersion: 3, requires: true, packages };
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
    PATH: `${join(cwd, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
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
