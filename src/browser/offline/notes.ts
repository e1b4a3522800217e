/** What the worker must know after it was put to sleep. One small file, because browsers end workers whenever they like. */
import { notesCache } from '../../domain/kept-site.ts';
import { worker } from './worker-scope.ts';

export interface Notes {
  /** When the copy was last seen to be what the site holds. */
  readonly asOf: string;
  /** A newer site was seen that is not kept yet: its pages must get nothing of this copy. */
  readonly isSuperseded: boolean;
  /** Pages and workers that are of this copy, by what the browser calls them. */
  readonly own: readonly string[];
  /** There may be files of older versions that open pages still need. */
  readonly isUntidy: boolean;
}

/** More pages than anybody has open. */
const mostOwn = 100;
const address = 'notes';

const open = (): Promise<Cache> => caches.open(notesCache(worker.registration.scope));

let known: Notes | undefined;

export async function notes(): Promise<Notes> {
  if (known) return known;
  const kept = await (await open()).match(address);
  known = kept ? ((await kept.json()) as Notes) : { asOf: '', isSuperseded: false, own: [], isUntidy: false };
  return known;
}

/** Waits for nobody: two changes at once are two changes of what is in memory. */
export async function note(change: Partial<Notes>): Promise<void> {
  known = { ...(await notes()), ...change };
  await (await open()).put(address, Response.json(known));
}

export async function noteOwn(id: string): Promise<void> {
  const { own } = await notes();
  if (id !== '' && !own.includes(id)) await note({ own: [...own, id].slice(-mostOwn) });
}
