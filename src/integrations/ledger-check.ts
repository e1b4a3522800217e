/** Whether everything that was ever published is still answered: asked when the content is read, before a page is made. */
import { isOtherSite, missingOf, recallPublished, type Published } from '../domain/ledger/published.ts';
import { gathered, newSite, sumUp } from '../domain/ledger/problems.ts';
import { publishedPages } from '../domain/ledger/record.ts';
import type { LedgerProblem } from '../domain/ledger.ts';
import type { LedgerFindings, Refusal } from '../loading/checked-content.ts';
import { ledgerOfGit } from '../loading/git-ledger.ts';
import { ledgerPath } from '../loading/ledger-file.ts';
import type { Content } from '../loading/content-folder.ts';
import { siteAddresses } from '../views/site-addresses.ts';

/** What stops a build, and what to do; a warning where the content is a new site's. */
export async function checkLedger({
  root,
  catalogue,
  guides,
  ledger: file,
}: Content): Promise<LedgerFindings> {
  const { ledger, problems, began, text } = file;
  // A ledger that says nothing may be one that somebody emptied.
  const { published = nothing } = await ledgerOfGit(root, began);
  const recalled = recallPublished(ledger, published);
  if (recalled.ledger.size === 0 && problems.length === 0) return {};
  const { live, others } = siteAddresses(catalogue, guides);
  const at = ledgerPath(root);
  if (problems.length > 0) return { refusal: refusal(problems, at, text) };
  const pages = publishedPages(catalogue, others);
  const lost = missingOf(recalled, published, { live, pages });
  if (text === undefined && lost.some(isOtherSite))
    return {
      warning: `${newSite(published.name, recalled.ledger.size)} \`npm run permalinks\` promises those of this one.`,
    };
  return lost.length === 0 ? {} : { refusal: refusal(lost, at, text) };
}

const nothing: Published = { name: '', lines: [] };

const refusal = (lost: readonly LedgerProblem[], file: string, text = ''): Refusal => ({
  message: `${sumUp(lost)}:\n\n${gathered(lost)
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
