/** Whether every address that was ever published is answered by the finished site. */
import { readCodesRecord } from '../../domain/ledger/codes-record.ts';
import type { Ledger } from '../../domain/ledger.ts';
import type { Findings } from './findings.ts';
import type { FinishedSite } from './finished-site.ts';

/**
 * Only a ledger that somebody named is taken at its word. The one at hand may be that of another site: it is asked when it knows
 * every address that the site itself lists.
 */
export async function checkAddresses(
  site: FinishedSite,
  ledger: Ledger | undefined,
  { isNamed, findings: { add, note } }: { readonly isNamed: boolean; readonly findings: Findings },
): Promise<void> {
  const record = readCodesRecord((await site.read('/api/codes.json'))?.text ?? '');
  const listed: Ledger = typeof record === 'string' ? new Map() : record.ledger;
  const unknown = [...listed.keys()].filter((path) => ledger?.has(path) === false);
  const isOwn = ledger !== undefined && (isNamed || (listed.size > 0 && unknown.length === 0));
  if (ledger && !isOwn)
    note(
      `no permalinks.json: the one at hand is of another site, as it lacks ${unknown[0] ?? 'its codes.json'}`,
    );
  const [asked, where] = isOwn
    ? [[...ledger.keys()], 'permalinks.json']
    : [[...listed].flatMap(([path, { status }]) => (status.kind === 'live' ? [] : [path])), 'codes.json'];
  for (const path of asked)
    if (!(await site.has(path)))
      add('Published address that is lost', path, `is in ${where} and is not there`);
  note(`${asked.length} ${isOwn ? '' : 'moved and retired '}addresses of ${where}`);
}
