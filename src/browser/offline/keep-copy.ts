/** Lets the browser keep a copy of the site. */
import { withBase } from '../../domain/permalink.ts';
import { keepsCopies } from 'virtual:site-offline';
import { words } from '../words.ts';
import { watchCopy } from './copy-notice.ts';

const folder = withBase(import.meta.env.BASE_URL, '/');

export function keepCopy(): void {
  // Only where addresses are safe, and not in every private window.
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (!keepsCopies) {
    // What another build left; a build without copies has a worker that does the same for pages that are closed.
    if (serviceWorker.controller)
      void serviceWorker.getRegistration(folder).then((registration) => registration?.unregister());
    return;
  }
  const watch = (): void => {
    watchCopy(serviceWorker, words.loading);
  };
  if (serviceWorker.controller) watch();
  else serviceWorker.addEventListener('controllerchange', watch, { once: true });
  // Scripts of the worker are never taken from a cache, which could hold an older site.
  serviceWorker
    .register(`${folder}service-worker.js`, { scope: folder, updateViaCache: 'none' })
    // Browsers put off what a worker asks for itself, so the page asks whether there is another deploy.
    .then((registration) => (serviceWorker.controller ? registration.update() : undefined))
    .catch(console.info);
}
