/** Whether everything that was ever published is still answered: asked when the content is read, before a page is made. */
import { createCatalogue } from '../domain/catalogue.ts';
import { missingOf, recallPublished, type Published } from '../domain/ledger/published.ts';
import { sumUp } from '../domain/ledger/problems.ts';
import type { LedgerProblem } from '../domain/ledger.ts';
import type { Refusal } from '../loading/checked-library.ts';
import { ledgerOfGit } from '../loading/git-ledger.ts';
import { readGuides } from '../loading/guide-files.ts';
import { ledgerPath, loadLedger } from '../loading/ledger.ts';
import type { Library } from '../loading/library.ts';
import { sitePages } from '../views/exports/site-pages.ts';
import { guidePages } from '../views/guide-pages.ts';
import { createLivePaths } from '../views/live-paths.ts';
import { createShortAddresses } from '../views/short-addresses.ts';

/** What stops a build, and what to do; undefined when nothing is lost. */
export async function checkLedger({ root, parts }: Library): Promise<Refusal | undefined> {
  const { ledger, problems, began, text = '' } = await loadLedger(root);
  // A ledger that says nothing may be one that somebody emptied.
  const { published = nothing } = await ledgerOfGit(root, began);
  const recalled = recallPublished(ledger, published);
  if (recalled.ledger.size === 0 && problems.length === 0) return undefined;
  const catalogue = createCatalogue(parts);
  const others = [...sitePages, ...guidePages(await readGuides(root))].map(({ path }) => path);
  const live = createLivePaths(catalogue, createShortAddresses(catalogue), others);
  const lost = problems.length > 0 ? problems : missingOf(recalled, published, live);
  return lost.length === 0 ? undefined : refusal(lost, ledgerPath(root), text);
}

const nothing: Published = { name: '', lines: [] };

const refusal = (lost: readonly LedgerProblem[], file: string, text: string): Refusal => ({
  message: `${sumUp(lost)}:\n\n${lost
    .map(({ path, message, hint }) => `  ${path}\n    ${message}\n    ${hint}`)
    .join('\n')}`,
  hint: `The ledger is ${file}. \`npm run permalinks\` helps: --move, --retire, --check.`,
  at: { file, line: firstLine(lost, text), column: 1 },
});

/** A lost short address has no line of its own. */
function firstLine(lost: readonly LedgerProblem[], text: string): number {
  const keys = lost.map(({ path }) => `${JSON.stringify(path)}:`);
  const index = text.split('\n').findIndex((line) => keys.some((key) => line.trimStart().startsWith(key)));
  return Math.max(index, 0) + 1;
}
