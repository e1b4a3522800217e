/** Where the browser tests find the sites of `build-once.ts`; `TEST_PORT` moves them, for a second checkout. */
import process from 'node:process';

const first = Number(process.env.TEST_PORT ?? 4398);

export const ports = {
  seed: first,
  unusual: first + 1,
  large: first + 2,
  shipped: first + 3,
  translated: first + 4,
  arabic: first + 5,
  german: first + 6,
  languages: first + 7,
} as const;
