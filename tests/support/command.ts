/** Commands called in process, in a world of their own. */
import { resolve } from 'node:path';
import { main } from '../../src/tools/main.ts';

export interface Outcome {
  readonly code: number;
  /** What was said on both streams. */
  readonly output: string;
  /** What was said where problems and progress go. */
  readonly errors: string;
}

export const repository = resolve(import.meta.dirname, '../..');

/** `name` is the command, or a whole line of arguments when it is undefined. */
export async function runCommand(
  name: string | undefined,
  argv: readonly string[],
  { cwd = repository, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const said: string[] = [];
  const errors: string[] = [];
  const code = await main(name === undefined ? argv : [name, ...argv], {
    say: (text) => said.push(text),
    warn: (text) => {
      said.push(text);
      errors.push(text);
    },
    cwd,
    env,
    typed: (command, args = '', content) =>
      ['error-codes', command, content && `--content ${content}`, args].filter(Boolean).join(' '),
  });
  return { code, output: said.join('\n'), errors: errors.join('\n') };
}
