/**
 * What every command line has in common: where it reads and writes, how its arguments are read, and how it is called in
 * texts. Nothing here knows a command.
 */
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { messageOf } from '../loading/content-files.ts';
import { counted } from '../ui/en/common.ts';
import { fitted } from './terminal-text.ts';

/** The world of a command, so that tests can give it one of their own. */
export interface Io {
  /** Prints a text and ends its line. */
  readonly say: (text: string) => void;
  /** The same for what went wrong, and for progress. */
  readonly warn: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal; undefined when nobody looks. */
  readonly columns?: number | undefined;
  /** Says how far a long work is, in the place of what was said so before; undefined when nobody looks. */
  readonly progress?: ((text: string) => void) | undefined;
  /**
   * How somebody types a command here: `typed('adopt', 'docs')` -> `"npm run adopt -- docs"`. `content` is the content
   * folder that it is for.
   */
  readonly typed: (command: string, args?: string, content?: string) => string;
}

/** Exit codes are 0: fine, 1: something to do, 2: wrong use. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

interface Config<Options extends ParseArgsOptionsConfig> {
  readonly args: string[];
  readonly options: Options;
  readonly allowPositionals: true;
}

/** What a command was given, as `parseArgs` says it. */
export type Given<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<Config<Options>>>;

/**
 * Reads arguments; `--help` and wrong use are answered here with the usage. `misuse` says what is wrong with a combination.
 * No option is a number: `-1001` is a code, which is taken for no option while a blank stands before it.
 */
export async function withArguments<Options extends ParseArgsOptionsConfig>(
  { argv, io, usage, options }: { argv: readonly string[]; io: Io; usage: string; options: Options },
  use: (given: Given<Options>) => Promise<number>,
  misuse: (given: Given<Options>) => string | undefined = () => undefined,
): Promise<number> {
  const help = fitted(usage, io.columns ?? 80);
  if (argv.includes('--help') || argv.includes('-h')) {
    io.say(help);
    return 0;
  }
  let given: Given<Options>;
  try {
    given = parseArgs<Config<Options>>({
      args: argv.map((argument) => argument.replace(/^(?=-\d)/u, ' ')),
      options,
      allowPositionals: true,
    });
    given.positionals = given.positionals.map((argument) => argument.replace(/^ (?=-\d)/u, ''));
  } catch (error) {
    return refuse(io, `${messageOf(error)}\n\n${help}`, 2);
  }
  const wrong = misuse(given);
  return wrong === undefined ? use(given) : refuse(io, `${wrong}\n\n${help}`, 2);
}

/** Every command reads this folder, unless it is told files. */
export const contentOption = { content: { type: 'string' } } as const satisfies ParseArgsOptionsConfig;

/** `--content`, or the variable CONTENT_DIR, or `content` below the current folder. */
export function contentFolder({ cwd, env }: Io, named: string | undefined): string {
  const variable = env.CONTENT_DIR?.trim() ?? '';
  return resolve(cwd, named ?? (variable === '' ? 'content' : variable));
}

export function refuse(io: Io, text: string, exitCode = 1): number {
  io.warn(text.trimEnd());
  return exitCode;
}

/** `count(2, 'code')` -> `"2 codes"`. */
export const count = (number: number, one: string, many?: string): string => counted(one, many)(number);
