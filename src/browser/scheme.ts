/**
 * The reader's colours: those of the system, or light or dark ones in spite of it. Put on before the first paint, which
 * waits for this script (see middleware.ts), so that no page flashes in the other colours.
 */
import { siteStorage } from './site-storage.ts';

const key = 'scheme';
const schemes = ['light', 'dark'];

const stored = (): string | undefined =>
  schemes.find((scheme) => scheme === siteStorage()?.getItem(key)) ?? undefined;

/** Applies what was chosen in this browser, to what the browser shows around the page too; the system decides where nothing was. */
export function applyScheme(): void {
  const scheme = stored();
  const { dataset } = document.documentElement;
  if (scheme) dataset.scheme = scheme;
  else delete dataset.scheme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = (meta.dataset.media ??= meta.media);
    meta.media = scheme === undefined ? own : own.includes(scheme) ? '(forced-colors: none)' : 'not all';
  }
}

/** Brings the switch of the header to life, and follows a choice that is made in another tab. */
export function listenForScheme(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-scheme-choice]');
  if (!choice) return;
  const show = (): void => {
    applyScheme();
    choice.value = stored() ?? 'system';
  };
  show();
  choice.addEventListener('change', () => {
    siteStorage()?.setItem(key, choice.value);
    show();
  });
  addEventListener('storage', show);
}
