/**
 * The copy of the site in this browser. All that is kept under a version belongs together: Workbox fetches what changed
 * since the last one, each file by its digest, and the old version stays in use until the new one is whole.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import {
  cachePrefix,
  isNamedByContent as isNamed,
  keptCache,
  seenCache,
  type KeptSite,
} from '../../domain/kept-site.ts';
import { worker, type LastingEvent } from './worker-scope.ts';

/** Stands before this script; the build writes it. */
declare const keptSite: KeptSite;

export const { version, script } = keptSite;
const { scope } = worker.registration;
const cacheName = keptCache(scope);

/** Two lists of one cache, as readers who save data get the first alone. */
const shell = new PrecacheController({ cacheName });
const rest = new PrecacheController({ cacheName });
shell.addToCacheList([...keptSite.shell]);
rest.addToCacheList([...keptSite.rest]);

/** Pages and files that were asked for and are on neither list. */
export const mostSeen = 300;
const seen = (): Promise<Cache> => caches.open(seenCache(scope, version));

const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
};

/** Rejects where anything is missing or is not what the build made; then the browser tries again at the next visit. */
export async function makeCopy(event: LastingEvent): Promise<void> {
  await fetchAll(shell, event);
  if (!savesData()) await fetchAll(rest, event);
  await takePagesAlong();
}

/** Files at a time. Workbox itself takes one after the other, which costs the way to the host and back for each. */
const atOnce = 6;

async function fetchAll(list: PrecacheController, event: LastingEvent): Promise<void> {
  const waiting = [...list.getURLsToCacheKeys()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [url, cacheKey] = next;
      const request = new Request(url, {
        integrity: list.getIntegrityForCacheKey(cacheKey) ?? '',
        cache: url === cacheKey ? 'default' : 'reload',
        credentials: 'same-origin',
      });
      await Promise.all(list.strategy.handleAll({ event, request, params: { cacheKey } }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Pages that were seen are fetched anew, so that they say what the rest of the copy says. */
async function takePagesAlong(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(seenCache(scope, '')) || name === seenCache(scope, version)) continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      if (!url.endsWith('/') || rest.getCacheKeyForURL(url) !== undefined) continue;
      const page = await fetch(url, { cache: 'no-cache' });
      if (page.ok && (await page.clone().text()).includes(script)) await keepSeen(url, page);
    }
  }
}

/** The kept answer for an address without query and hash. */
export async function keptAnswer(address: string): Promise<Response | undefined> {
  return (
    (await shell.matchPrecache(address)) ??
    (await rest.matchPrecache(address)) ??
    (await (await seen()).match(address))
  );
}

export const standIn = (): Promise<Response | undefined> => shell.matchPrecache(keptSite.standIn);

/** As a copy of any version is as good. */
export const isNamedByContent = (address: string): boolean => isNamed(address.slice(scope.length));

export const keptFile = (address: string): Promise<Response | undefined> =>
  isNamedByContent(address) ? caches.match(address) : keptAnswer(address);

/** The oldest make room. */
export async function keepSeen(address: string, answer: Response): Promise<void> {
  const cache = await seen();
  await cache.put(address, answer);
  const all = await cache.keys();
  for (const old of all.slice(0, -mostSeen)) await cache.delete(old);
}

/** Takes away what is of other versions. */
export async function tidy(): Promise<void> {
  const wanted = new Set([shell, rest].flatMap((list) => [...list.getURLsToCacheKeys().values()]));
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  for (const name of await caches.keys())
    if (name.startsWith(`${cachePrefix(scope)}seen `) && name !== seenCache(scope, version))
      await caches.delete(name);
}
