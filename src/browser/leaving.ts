/** Leaving for another page from what is no link: the choices of a list. */
import { element } from './element.ts';

/** Pressed as a link is to open beside the page. */
export const isBeside = (event: MouseEvent | KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || ('button' in event && event.button === 1);

export function go(address: string, beside: boolean): void {
  if (beside) open(address, '_blank', 'noopener');
  else location.assign(address);
}

const asked = new Set<string>();

/** Fetches a page that the reader is about to open; once, and not for readers who save data. */
export function prefetch(address: string | undefined): void {
  if (!address || asked.has(address) || matchMedia('(prefers-reduced-data: reduce)').matches) return;
  asked.add(address);
  document.head.append(element('link', { rel: 'prefetch', href: address }));
}
