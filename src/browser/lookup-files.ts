import { withBase } from '../domain/permalink.ts';

/** Longer than any slow line takes for one of these files, in milliseconds. */
const patience = 20_000;

/** The text of one file of the lookup index; rejects when it does not arrive. */
export async function fetchLookupFile(path: string): Promise<string> {
  const address = withBase(import.meta.env.BASE_URL, `/lookup/${path}`);
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
