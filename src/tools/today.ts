import type { Io } from './command.ts';

/** The day for new lines, `2026-11-23` in UTC; `SOURCE_DATE_EPOCH` makes it the same for every run. */
export function today({ SOURCE_DATE_EPOCH }: Io['env']): string {
  const epoch = Number(SOURCE_DATE_EPOCH);
  const now = Number.isInteger(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
