/** All commands by name, and the help that names them. Started by error-codes.mjs. */
import process from 'node:process';
import { nearest } from '../domain/nearest.ts';
import { asCalledHere, asWord } from '../loading/called-here.ts';
import { type Io, refuse, type Run } from './command.ts';
import { printable } from './terminal-text.ts';

interface Command {
  /** Arguments and purpose, for the list of commands. */
  readonly args: string;
  readonly purpose: string;
  /** Script of package.json that runs it in a clone, where that has another name. */
  readonly script?: string;
  readonly load: () => Promise<Run>;
}

const commands: Readonly<Record<string, Command>> = {
  adopt: {
    args: 'FILE|FOLDER …',
    purpose: 'make a content folder of Markdown that you have',
    load: async () => (await import('./adopt.ts')).adopt,
  },
  dev: {
    args: '',
    purpose: 'serve the site while you edit',
    load: async () => (await import('./astro.ts')).astro('dev'),
  },
  build: {
    args: '',
    purpose: 'make the site, in ./dist',
    load: async () => (await import('./astro.ts')).astro('build'),
  },
  preview: {
    args: '',
    purpose: 'serve the last build',
    load: async () => (await import('./astro.ts')).astro('preview'),
  },
  check: {
    args: '[FILE|FOLDER …]',
    purpose: 'report every problem in the tables',
    script: 'check:content',
    load: async () => (await import('./check-content.ts')).checkContent,
  },
  permalinks: {
    args: '',
    purpose: 'keep the ledger of published addresses',
    load: async () => (await import('./permalinks.ts')).permalinks,
  },
  verify: {
    args: 'FOLDER|URL',
    purpose: 'walk over a finished site and name what fails',
    load: async () => (await import('./verify.ts')).verify,
  },
  explain: {
    args: 'CODE|NAME|TEXT',
    purpose: 'say here what an error means',
    load: async () => (await import('./explain.ts')).explain,
  },
};

const help = (io: Io): string => {
  const width = Math.max(...Object.entries(commands).map(([name, { args }]) => `${name} ${args}`.length));
  return [
    'Markdown tables of error codes in, a documentation website out.',
    '',
    'Commands:',
    ...Object.entries(commands).map(
      ([name, { args, purpose }]) => `  ${`${name} ${args}`.padEnd(width)}  ${purpose}`,
    ),
    '',
    'The folder of tables is --content FOLDER, or CONTENT_DIR, or ./content.',
    `Each command tells more with --help: ${io.typed('check', '--help')}`,
  ].join('\n');
};

/** Runs the command that the first argument names, and gives the exit code. */
export async function main([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.say(help(io));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const meant = nearest(name, Object.keys(commands));
    const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    return refuse(io, `There is no command \`${name}\`.${hint}\n\n${help(io)}`, 2);
  }
  // npm leaves the dashes that end its own options where a script is called by another.
  const argv = rest[0] === '--' ? rest.slice(1) : rest;
  try {
    return await (
      await command.load()
    )(argv, io);
  } catch (error) {
    // What the file system refuses is for its owner to mend; all else is a fault of this program.
    if (error instanceof Error && 'syscall' in error) return refuse(io, `${error.message}.`);
    throw error;
  }
}

/** The world as this process has it. `isPackage`: installed as a package, and not a clone with scripts. */
export const processIo = (isPackage: boolean): Io => ({
  say: (text) => process.stdout.write(`${printable(asCalledHere(text))}\n`),
  warn: (text) => process.stderr.write(`${printable(asCalledHere(text))}\n`),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  progress: process.stderr.isTTY
    ? (text) => process.stderr.write(`\r\u001B[2K${printable(text).slice(0, process.stderr.columns - 1)}`)
    : undefined,
  typed: (name, args = '', content) => {
    // The one that is read where none is named.
    const folder = content === undefined || content === 'content' ? '' : asWord(content);
    if (isPackage)
      return ['npx error-codes', name, folder && `--content ${folder}`, args].filter(Boolean).join(' ');
    const script = `npm run ${commands[name]?.script ?? name}${args === '' ? '' : ` -- ${args}`}`;
    return folder === '' ? script : `CONTENT_DIR=${folder} ${script}`;
  },
});
