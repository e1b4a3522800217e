/** Runs scripts of package.json, two at a time, and prints of each what it said once it ends: `two-at-a-time.ts lint test:unit`. */
import { execFile } from 'node:child_process';
import process from 'node:process';

const names = process.argv.slice(2).values();
// The other script has the other processor, and what one worker has loaded and compiled is not loaded and compiled twice.
const env = { ...process.env, VITEST_MAX_WORKERS: '1' };

async function work(): Promise<void> {
  for (const name of names)
    await new Promise<void>((ended) => {
      // As `npm run` does, which takes ten times as long to start.
      execFile(process.execPath, ['--run', name], { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        console.log(`${error ? '✗' : '✓'} ${name}\n${stdout}${stderr}`);
        if (error) process.exitCode = 1;
        ended();
      });
    });
}

await Promise.all([work(), work()]);
