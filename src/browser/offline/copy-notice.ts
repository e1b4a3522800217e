/** Says that a page is a copy, and from when. */
import { element } from '../element.ts';
import type { BrowserWords } from '../../ui/script-words.ts';
import { isCopyAnswer, question } from '../../domain/kept-site.ts';

/** `serviceWorker`: of a page that a worker serves. Words are handed in: a module that both scripts import would be a third one. */
export function watchCopy(serviceWorker: ServiceWorkerContainer, words: BrowserWords['loading']): void {
  const ask = (): void => {
    serviceWorker.controller?.postMessage(question);
  };
  const notice = element('p', { role: 'status', class: 'in-sight warn screen-only', 'data-copy-notice': '' });
  document.body.append(notice);
  serviceWorker.addEventListener('message', ({ data }) => {
    if (!isCopyAnswer(data)) return;
    notice.replaceChildren();
    if (data.isCopy || !navigator.onLine) notice.append(...said(data.asOf, words));
  });
  addEventListener('online', ask);
  addEventListener('offline', ask);
  serviceWorker.startMessages();
  ask();
}

const said = (asOf: string, words: BrowserWords['loading']): (Node | string)[] => [
  words.copy(
    new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(asOf),
    ),
  ),
  ' ',
  element('a', { href: location.pathname + location.search }, words.again),
];
