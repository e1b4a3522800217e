/** Runs a command to its end and reads from the operating system what it took. */
import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import type { Command } from '../peers/peer.ts';
import { watchMemory } from './process-tree.ts';

export interface Cost {
  /** Seconds on the clock, and of all processors together. */
  readonly wall: number;
  readonly processor: number;
  /** Peak memory of all its processes together, in MB; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** A command that did not come to a good end; the message is short enough for a table. */
export class CommandFailure extends Error {}

/** Runs commands one after the other; rejects with a `CommandFailure`, also when all together take more than `limit` seconds. */
export async function runCommands(commands: readonly Command[], cwd: string, limit: number): Promise<Cost> {
  let total: Cost = { wall: 0, processor: 0, memory: undefined };
  for (const command of commands) {
    const cost = await runCommand(command, cwd, limit - total.wall, limit);
    const memory = Math.max(total.memory ?? 0, cost.memory ?? 0);
    total = {
      wall: total.wall + cost.wall,
      processor: total.processor + cost.processor,
      memory: memory === 0 ? undefined : memory,
    };
  }
  return total;
}

/** The shell's `times` prints what it used itself, and on the next line what the commands it waited for did. */
const timed = '"$@"; code=$?; printf "\\n@"; times; exit $code';

async function runCommand(
  { run, args, env }: Command,
  cwd: string,
  rest: number,
  limit: number,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn('sh', ['-c', timed, 'sh', run, ...args], {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that everything it started can be watched and ended with it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const watch = watchMemory(child.pid ?? 0);
  const endAll = (): void => endGroup(child);
  process.once('exit', endAll);
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    endAll();
  }, rest * 1000);
  const exitCode = await new Promise<number | null>((settle, refuse) => {
    child.on('error', refuse).on('close', settle);
  });
  clearTimeout(clock);
  process.off('exit', endAll);
  const wall = (performance.now() - started) / 1000;
  const memory = await watch.stop();
  if (isLate) throw new CommandFailure(overLimit(limit));
  if (exitCode !== 0) {
    process.stderr.write(`${run} ${args.join(' ')} ended with ${exitCode}:\n${output.slice(-3000)}\n`);
    throw new CommandFailure(`the build failed (exit code ${exitCode})`);
  }
  return { wall, processor: processorSeconds(output), memory };
}

export const overLimit = (limit: number): string => `over ${Number((limit / 60).toFixed(1))} min`;

function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  process.kill(-pid, 'SIGKILL');
}

function processorSeconds(output: string): number {
  const [, minutes, seconds, systemMinutes, systemSeconds] =
    /@\S+ \S+\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/u.exec(output) ?? [];
  return Number(minutes) * 60 + Number(seconds) + Number(systemMinutes) * 60 + Number(systemSeconds);
}
