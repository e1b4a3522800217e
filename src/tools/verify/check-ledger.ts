/** Whether every address that was ever published is answered by the finished site. */
import type { Ledger } from '../../domain/ledger.ts';
import type { Findings } from './findings.ts';
import type { Published } from './published.ts';

/** Only a ledger that somebody named is taken at its word: the one at hand may be that of another site. */
export async function checkLedger(
  site: Published,
  ledger: Ledger,
  { isNamed, findings: { add, note } }: { readonly isNamed: boolean; readonly findings: Findings },
): Promise<void> {
  const lost: string[] = [];
  let documents = 0;
  for (const path of ledger.keys()) {
    if (!(await site.has(path))) lost.push(path);
    else if (path.split('/').length > 3) documents += 1;
  }
  if (!isNamed && documents === 0) {
    note('no permalinks.json: the one in ./content is of another site');
    return;
  }
  for (const path of lost)
    add('Published address that is lost', path, 'is in permalinks.json and is not there');
  note(`${ledger.size} addresses of permalinks.json`);
}
