import process from 'node:process';

/** The day for new lines, `2026-11-23` in UTC; `SOURCE_DATE_EPOCH` makes it the same for every run. */
export function today(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const now = Number.isInteger(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
