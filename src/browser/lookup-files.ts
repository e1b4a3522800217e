import { withBase } from '../domain/permalink.ts';

/** The text of one file of the lookup index; rejects when it does not arrive. */
export async function fetchLookupFile(path: string): Promise<string> {
  const address = withBase(import.meta.env.BASE_URL, `/lookup/${path}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
