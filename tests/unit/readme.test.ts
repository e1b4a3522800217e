/** What the guides for maintainers tell people to type and to open is there: scripts, commands with their options, files. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, runCommand } from '../support/command.ts';

const guides = ['README.md', 'deploy/README.md', '.github/CONTRIBUTING.md'];

/** Scripts that are a command of ours, by the name of the command. */
const own: Readonly<Record<string, string>> = {
  adopt: 'adopt',
  'check:content': 'check',
  permalinks: 'permalinks',
  explain: 'explain',
  verify: 'verify',
};
/** Options of these are Astro's, and our help names the ones that matter. */
const astro = new Set(['build', 'dev', 'preview']);

const textOf = (file: string): Promise<string> => readFile(join(repository, file), 'utf8');

/** Lines of fenced shell blocks, without comments. */
async function commandsOf(file: string): Promise<string[]> {
  const blocks = (await textOf(file)).matchAll(/^```sh\n(.*?)^```/gmsu);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split('\n')
      .flatMap((line) => line.replace(/\s#.*$/u, '').split('&&'))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

async function scripts(): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await textOf('package.json'));
  const hasScripts = (value: unknown): value is { readonly scripts: object } =>
    typeof value === 'object' && value !== null && 'scripts' in value;
  return hasScripts(manifest) ? Object.keys(manifest.scripts) : [];
}

const optionsOf = (line: string): string[] =>
  [...line.matchAll(/(?<=\s)--[a-z][\w-]*/giu)].map(([option]) => option);

/** Why a line does not work; undefined where it does. */
async function fault(line: string): Promise<string | undefined> {
  const words = line.replace(/^(?:[A-Z_]+=\S+ )+/u, '').split(/\s+/u);
  const lost = words.find(
    (word) => /^(?:deploy|src|tests)\//u.test(word) && !existsSync(join(repository, word)),
  );
  if (lost !== undefined) return `no file ${lost}`;
  const [program, first = '', ...rest] = words;
  const name = program === 'npm' && first === 'run' ? rest.find((word) => !word.startsWith('-')) : first;
  if (program === 'npm') {
    if (name === 'ci') return undefined;
    if (name === undefined || !(await scripts()).includes(name)) return 'no such script';
  }
  const command = program === 'npx' && first === 'error-codes' ? rest[0] : (own[name ?? ''] ?? name);
  if (program === 'npx' && first !== 'error-codes')
    return existsSync(join(repository, 'node_modules/.bin', first)) ? undefined : 'no such package';
  const isScript = program === 'npm' && (Object.hasOwn(own, name ?? '') || astro.has(name ?? ''));
  const isOurs = program === 'npx' || isScript;
  if (command === undefined || !isOurs) return undefined;
  const { code, output } = await runCommand(command, ['--help']);
  if (code !== 0) return 'no such command';
  const after = program === 'npm' ? line.slice(line.indexOf(' -- ') + 3) : line;
  return optionsOf(after).find((option) => !output.includes(option));
}

test.each(guides)('every command of %s can be typed', async (file) => {
  const commands = await commandsOf(file);
  expect(commands.length).toBeGreaterThan(0);
  const faults = new Map<string, string>();
  for (const line of commands) {
    const why = await fault(line);
    if (why !== undefined) faults.set(line, why);
  }
  expect([...faults]).toEqual([]);
});

test('a command that is not there, or lacks an option, would be seen', async () => {
  expect(await fault('npm run no-such')).toBe('no such script');
  expect(await fault('npm run permalinks -- --no-such')).toBe('--no-such');
  expect(await fault('cp deploy/no-such .')).toBe('no file deploy/no-such');
  expect(await fault('npx error-codes no-such')).toBe('no such command');
});

test.each(guides)('every file that %s names is there', async (file) => {
  const text = await textOf(file);
  const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/gu)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  const named = [...text.matchAll(/`((?:src|tests|deploy|bench|\.github)\/[\w./-]*\w)`/gu)].map(
    ([, path = '']) => path,
  );
  // What `content/` holds is anybody's.
  const missing = [...linked, ...named].filter(
    (path) => !path.startsWith('content/') && !existsSync(join(repository, path)),
  );
  expect(missing).toEqual([]);
});

test('both commands that everything begins with stand in the first lines', async () => {
  const begin = (await textOf('README.md')).split('\n').slice(0, 20).join('\n');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(begin).toContain(command);
});
