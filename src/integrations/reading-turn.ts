/**
 * One build of a project at a time reads its content: Astro lists what was read in a folder that all share, under names
 * that two would take from each other.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../loading/content-files.ts';
import { isRunning } from './building-folder.ts';

/** Milliseconds after which nobody waits any longer: whoever has the turn may be another process with a dead one's number. */
const longestTurn = 60_000;

/** Waits for the turn, marked by a file in `cache`, which is there. Gives how to end it. */
export async function takeReadingTurn(cache: string): Promise<() => void> {
  const mark = join(cache, 'reading');
  for (;;) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' });
      const end = (): void => {
        rmSync(mark, { force: true });
      };
      // Content that is wrong ends the build while it reads.
      process.once('exit', end);
      return () => {
        process.off('exit', end);
        end();
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (isLeft(mark)) rmSync(mark, { force: true });
    else await setTimeout(20);
  }
}

/** Whether nobody is at work who made it. */
function isLeft(mark: string): boolean {
  try {
    const owner = Number(readFileSync(mark, 'utf8'));
    const age = Date.now() - statSync(mark).mtimeMs;
    return age > longestTurn || (owner > 0 && (owner === process.pid || !isRunning(owner)));
  } catch (error) {
    // Its turn has ended meanwhile.
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
