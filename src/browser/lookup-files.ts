import { pathIn, withBase } from '../domain/permalink.ts';

/** Longer than any slow line takes for one of these files, in milliseconds. */
const patience = 20_000;

/** Gives the text of a file of the lookup index of the language with this home page; rejects when it does not arrive. */
export const fetchIn =
  (home: string) =>
  async (path: string): Promise<string> => {
    const address = withBase(import.meta.env.BASE_URL, `/lookup${pathIn(home, `/${path}`)}`);
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return response.text();
  };
