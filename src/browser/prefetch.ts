import { element } from './element.ts';

const asked = new Set<string>();

/** Fetches a page that the reader is about to open; once, and not for readers who save data. */
export function prefetch(address: string | undefined): void {
  if (!address || asked.has(address) || matchMedia('(prefers-reduced-data: reduce)').matches) return;
  asked.add(address);
  document.head.append(element('link', { rel: 'prefetch', href: address }));
}
