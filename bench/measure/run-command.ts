/** Runs a command to its end and reads from the operating system what it took. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Command } from '../peers/peer.ts';

export interface Cost {
  /** Seconds on the clock, and of all processors together. */
  readonly wall: number;
  readonly processor: number;
  /** Peak memory of the largest process, in MB; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** GNU time counts every process that the command started and waited for. */
const timer = '/usr/bin/time';

export async function runCommands(commands: readonly Command[], cwd: string): Promise<Cost> {
  let total: Cost = { wall: 0, processor: 0, memory: undefined };
  for (const command of commands) {
    const cost = await runCommand(command, cwd);
    const memory = Math.max(total.memory ?? 0, cost.memory ?? 0);
    total = {
      wall: total.wall + cost.wall,
      processor: total.processor + cost.processor,
      memory: memory === 0 ? undefined : memory,
    };
  }
  return total;
}

async function runCommand({ run, args, env }: Command, cwd: string): Promise<Cost> {
  const timed = existsSync(timer);
  const [program, parameters] = timed ? [timer, ['-f', '\n@%U %S %M', run, ...args]] : [run, [...args]];
  const started = performance.now();
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const exitCode = await new Promise<number | null>((settle, refuse) => {
    child.on('error', refuse).on('close', settle);
  });
  const wall = (performance.now() - started) / 1000;
  if (exitCode !== 0)
    throw new Error(`${run} ${args.join(' ')} ended with ${exitCode}:\n${output.slice(-3000)}`);
  const [, user, system, kilobytes] = /@([\d.]+) ([\d.]+) (\d+)\s*$/u.exec(output) ?? [];
  return {
    wall,
    processor: Number(user ?? 0) + Number(system ?? 0),
    memory: kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024),
  };
}
