/**
 * Takes the place of the worker of a site that keeps no copies any more: takes its caches away, and itself unless the build
 * says that pages would only ask for it again.
 */
import { cachePrefix } from '../../domain/kept-site.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix(worker.registration.scope))) await caches.delete(name);
  if (Reflect.get(globalThis, 'stays') !== true) await worker.registration.unregister();
}
