/** The rows of a built site as its own `/api/codes.json` gives them. */
import { readJson, type BuiltSite } from './built-pages.ts';

export interface PublishedRow {
  readonly document: string;
  readonly category: string;
  readonly value: string;
  readonly name: string | null;
  readonly message: string | null;
  readonly cause: string | null;
  readonly solution: string | null;
  readonly spellings: readonly string[];
  readonly url: string;
  readonly shortUrl: string;
  readonly markdownUrl: string;
  readonly jsonUrl: string;
  readonly line: number;
}

export const readRows = (site: Pick<BuiltSite, 'directory'>): Promise<readonly PublishedRow[]> =>
  readRowsBy((file) => readJson(site, file));

/** The same of a site that is served, by what fetches one of its files. */
export async function readRowsBy(
  fetchJson: (file: string) => Promise<unknown>,
): Promise<readonly PublishedRow[]> {
  const all = await fetchJson('api/codes.json');
  if (!hasRows(all)) throw new Error('The list of codes has no codes.');
  return all.codes;
}

const hasRows = (value: unknown): value is { readonly codes: readonly PublishedRow[] } =>
  typeof value === 'object' && value !== null && 'codes' in value && Array.isArray(value.codes);
