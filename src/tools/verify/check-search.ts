/** Whether the published index answers: codes that the site lists must be found by their values. */
import { openLookup } from '../../search/engine.ts';
import type { ListedCode } from './check-data.ts';
import { messageOf } from '../../loading/content-files.ts';
import { spread, type Findings } from './findings.ts';
import type { FinishedSite } from './finished-site.ts';

const asked = 5;

export async function checkSearch(
  site: FinishedSite,
  codes: readonly ListedCode[],
  { add, note }: Findings,
): Promise<void> {
  const fetchText = async (path: string): Promise<string> => {
    const found = await site.read(`/lookup/${path}`);
    if (!found) throw new Error(`/lookup/${path} is not there`);
    return found.text;
  };
  try {
    const lookup = await openLookup({ fetchText });
    const sample = spread(codes, asked);
    for (const { value, path } of sample) {
      const { hits } = await lookup.search(value, { limit: 50 });
      if (!hits.some((hit) => hit.path === path))
        add('Search', '/lookup/', `does not answer "${value}" with ${path}`);
    }
    note(`${sample.length} codes asked of the search index`);
  } catch (error) {
    add('Search', '/lookup/', messageOf(error));
  }
}
