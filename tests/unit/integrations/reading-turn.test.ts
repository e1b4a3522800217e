/** Builds at once in one project: one reads at a time. */
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeReadingTurn } from '../../../src/integrations/reading-turn.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'turn-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

const mark = (): string => join(cache, 'reading');

/** A process that lives as long as the test does. */
const other = process.ppid;
/** More than any system gives. */
const nobody = 2 ** 30;

test('a turn leaves nothing behind', async () => {
  const end = await takeReadingTurn(cache);
  expect(existsSync(mark())).toBe(true);
  end();
  expect(existsSync(mark())).toBe(false);
});

test('waits for the turn of another build', async () => {
  writeFileSync(mark(), String(other));
  let isTaken = false;
  const turn = takeReadingTurn(cache).then((end) => {
    isTaken = true;
    return end;
  });
  await setImmediate();
  expect(isTaken).toBe(false);
  rmSync(mark());
  (await turn)();
});

test('takes the turn of a build that was killed', async () => {
  writeFileSync(mark(), String(nobody));
  (await takeReadingTurn(cache))();
});

test('takes a turn that lasts too long for any build', async () => {
  writeFileSync(mark(), String(other));
  utimesSync(mark(), 0, 0);
  (await takeReadingTurn(cache))();
});
