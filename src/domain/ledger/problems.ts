/** The sentences for everything that the ledger can complain about. */
import { homeOf, type Ledger, type LedgerLine, type LedgerProblem } from '../ledger.ts';
import { originalId, reservedDocumentSlugs } from '../permalink.ts';

export const lostPage = (path: string, line: LedgerLine, ledger: Ledger): LedgerProblem => ({
  rule: 'lost',
  path,
  message: `This page${nameOf(line)} was published, and nothing answers at its address any more.`,
  hint: `${renamedHint(originalId(homeOf(path, ledger), path), line)}Put it back, or declare it: \`npm run permalinks -- --move ${path} <new path>\` or \`npm run permalinks -- --retire ${path} --why "…"\`.`,
});

/** Most pages that vanish only have another heading or file. `path` is that of the original. */
function renamedHint(path: string, { title }: LedgerLine): string {
  const steps = path.split('/').filter((step) => step !== '');
  const slug = steps.at(-1);
  if (title === undefined || reservedDocumentSlugs.has(steps[0] ?? '') || steps.length > 2) return '';
  const kept = steps.length === 2 ? `categories: { "<its heading>": { slug: ${slug} } }` : `slug: ${slug}`;
  return slug === undefined
    ? ''
    : `Where it was only renamed, \`${kept}\` in the front matter keeps all of its addresses. `;
}

/** Each lost page with what is lost below it only counted: one declaration answers for all of that. */
export function gathered(problems: readonly LedgerProblem[]): LedgerProblem[] {
  const lost = new Set(problems.flatMap(({ rule, path }) => (rule === 'lost' ? path : [])));
  const above = (path: string): string | undefined =>
    Array.from(path.matchAll(/\//gu), ({ index }) => path.slice(0, index + 1)).find(
      (each) => each !== path && lost.has(each),
    );
  const below = Map.groupBy(problems, ({ rule, path }) => (rule === 'lost' ? above(path) : undefined));
  return (below.get(undefined) ?? []).map((problem) => {
    const count = problem.rule === 'lost' ? (below.get(problem.path)?.length ?? 0) : 0;
    return count === 0
      ? problem
      : { ...problem, message: `${problem.message} So it is with ${count} below it.` };
  });
}

function nameOf({ value, title, rows }: LedgerLine): string {
  const text = [value ?? title, rows?.[0]?.name ?? rows?.[0]?.message].filter((part) => part !== undefined);
  return text.length === 0 ? '' : ` (${text.join(', ')})`;
}

export const lostShortAddress = (path: string, page: string): LedgerProblem => ({
  rule: 'lost',
  path,
  message: `This short address of ${page} was published and leads nowhere: its value or name is gone from the row.`,
  hint: `Put it back, or declare where it leads: \`npm run permalinks -- --move ${path} ${page}\`.`,
});

export const forgottenLine = (path: string, record: string): LedgerProblem => ({
  rule: 'forgotten',
  path,
  message: `This line was taken out of permalinks.json, and ${record} has it.`,
  hint: 'Bring it back: `npm run permalinks`.',
});

export const otherSite = (addresses: number): LedgerProblem => ({
  rule: 'other-site',
  path: 'permalinks.json',
  message: `None of the codes that were published is in the content: its ledger, with ${addresses} addresses, is another site's.`,
  hint: 'For a site of its own, lay that ledger aside: `npm run permalinks -- --new-site`. Else put the documents back.',
});

/** Of content that has no ledger, where `record` knows one. */
export const newSite = (record: string, addresses: number): string =>
  `This content has no ledger and none of the codes of ${record}: it is taken for a new site, and the ${addresses} addresses of the old one are given up unless permalinks.json is put back.`;

export const movedSite = (before: string, now: string, addresses: number): LedgerProblem => ({
  rule: 'moved-site',
  path: '/',
  message: `The site was published at ${before} and is made for ${now}, so all ${addresses} addresses would change.`,
  hint: 'Put the address back, or let the old one redirect, path by path, and say so with --new-address.',
});

export const strayShortAddress = (path: string): LedgerProblem => ({
  rule: 'lost',
  path,
  message: 'The ledger says that this short address was published, but not where it leads.',
  hint: `Declare it: \`npm run permalinks -- --move ${path} <path of the code>\`.`,
});

export const deadTarget = (path: string, target: string): LedgerProblem => ({
  rule: 'dead-target',
  path,
  message: `This address is said to have moved to ${target}, where there is neither a page nor a tombstone.`,
  hint: 'Correct "movedTo" in permalinks.json, or retire the address.',
});

export const deadSuccessor = (path: string, successor: string): LedgerProblem => ({
  rule: 'dead-successor',
  path,
  message: `The ledger names ${successor} as the successor of this page, and there is no such page.`,
  hint: 'Correct "successor" in permalinks.json, or leave it out.',
});

export const unreadableLedger = (
  why: string,
  hint = 'Repair the line, or take the file from the last commit and run `npm run permalinks`.',
): LedgerProblem => ({
  rule: 'unreadable',
  path: 'permalinks.json',
  message: `The ledger cannot be read: ${why}.`,
  hint,
});

/** What all of them together mean, without a full stop. */
export const sumUp = (problems: readonly LedgerProblem[]): string => {
  if (problems.every(({ rule }) => rule === 'unreadable')) return 'The ledger cannot be used as it is';
  if (problems.some(({ rule }) => rule === 'other-site')) return 'The content is not that of the ledger';
  const lost = problems.filter(({ rule }) => rule !== 'forgotten').length;
  if (lost === 0) {
    return problems.length === 1
      ? 'A line was taken out of the ledger'
      : `${problems.length} lines were taken out of the ledger`;
  }
  return `${lost === 1 ? 'A published address' : `${lost} published addresses`} would be lost`;
};
