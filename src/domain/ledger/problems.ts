/** The sentences for everything that the ledger can complain about. */
import type { LedgerLine, LedgerProblem } from '../ledger.ts';

export const lostPage = (path: string, line: LedgerLine): LedgerProblem => ({
  rule: 'lost',
  path,
  message: `${path}${nameOf(line)} was published and is gone: nothing answers at this address.`,
  hint: `Put it back, or declare it: \`npm run permalinks -- --move ${path} <new path>\` or \`npm run permalinks -- --retire ${path} --why "…"\`.`,
});

function nameOf({ value, title, rows }: LedgerLine): string {
  const text = [value ?? title, rows?.[0]?.name ?? rows?.[0]?.message].filter((part) => part !== undefined);
  return text.length === 0 ? '' : ` (${text.join(', ')})`;
}

export const lostShortAddress = (path: string, page: string): LedgerProblem => ({
  rule: 'lost',
  path,
  message: `${path} was published as a short address of ${page} and leads nowhere: its value or name is gone from the row.`,
  hint: `Put it back, or declare where it leads: \`npm run permalinks -- --move ${path} ${page}\`.`,
});

export const strayShortAddress = (path: string): LedgerProblem => ({
  rule: 'lost',
  path,
  message: `The ledger says that ${path} was published, but not where it leads.`,
  hint: `Declare it: \`npm run permalinks -- --move ${path} <path of the code>\`.`,
});

export const deadTarget = (path: string, target: string): LedgerProblem => ({
  rule: 'dead-target',
  path,
  message: `${path} is said to have moved to ${target}, where there is neither a page nor a tombstone.`,
  hint: 'Correct "movedTo" in content/permalinks.json, or retire the address.',
});

export const deadSuccessor = (path: string, successor: string): LedgerProblem => ({
  rule: 'dead-successor',
  path,
  message: `${path} names ${successor} as its successor, and there is no such page.`,
  hint: 'Correct "successor" in content/permalinks.json, or leave it out.',
});
