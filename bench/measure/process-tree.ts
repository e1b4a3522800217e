/** Memory of a command with all the processes that it started, read from Linux's `/proc`. */
import { readdir, readFile } from 'node:fs/promises';

/** Between two looks; a peak that is shorter may be missed. */
const interval = 100;

export interface Watch {
  /** Ends the watch; the largest sum seen in MB, undefined where the system does not tell. */
  stop(): Promise<number | undefined>;
}

/** Watches the processes of the group `group`. Memory that processes share counts once for each. */
export function watchMemory(group: number): Watch {
  let peak = 0;
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    peak = Math.max(peak, await memoryOf(group));
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, interval);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      return peak === 0 ? undefined : Math.round(peak / 1024);
    },
  };
}

/** Kilobytes that the processes of a group hold; 0 where there is no `/proc`. */
async function memoryOf(group: number): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const sizes = names
    .filter((name) => /^\d+$/u.test(name))
    // A process may end between the two looks.
    .map((id) => memoryOfProcess(id, group).catch(() => 0));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function memoryOfProcess(id: string, group: number): Promise<number> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8');
  // The name in brackets may hold blanks; after it come state, parent and group.
  const [, , owner] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (Number(owner) !== group) return 0;
  const status = await readFile(`/proc/${id}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
}
