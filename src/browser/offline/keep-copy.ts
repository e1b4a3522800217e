/** Lets the browser keep a copy of the site, and says that a page is a copy, and from when. */
import { isCopyAnswer, question } from '../../domain/kept-site.ts';
import { withBase } from '../../domain/permalink.ts';
import { keepsCopies } from 'virtual:site-offline';
import { element } from '../element.ts';
import { words } from '../words.ts';

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
    watchCopy(serviceWorker);
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

/** `serviceWorker`: of a page that a worker serves. */
function watchCopy(serviceWorker: ServiceWorkerContainer): void {
  const ask = (): void => {
    serviceWorker.controller?.postMessage(question);
  };
  const notice = element('p', { role: 'status', class: 'in-sight warn screen-only', 'data-copy-notice': '' });
  document.body.append(notice);
  serviceWorker.addEventListener('message', ({ data }) => {
    if (!isCopyAnswer(data)) return;
    notice.replaceChildren();
    if (data.isCopy || !navigator.onLine) notice.append(...said(data.asOf));
  });
  addEventListener('online', ask);
  addEventListener('offline', ask);
  serviceWorker.startMessages();
  ask();
}

function said(asOf: string): (Node | string)[] {
  const { lang } = document.documentElement;
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(asOf),
  );
  const again = element('a', { href: location.pathname + location.search }, words.loading.again);
  return [words.loading.copy(moment), ' ', again];
}
