/**
 * Keys that work wherever the reader is not writing: `/` and Ctrl/⌘-K for the search field, `[` and `]` for the codes
 * before and after. Keys without a modifier can be switched off, for those whose voice or hands type them by chance.
 */
import { siteStorage } from './site-storage.ts';

const key = 'shortcuts';

const areOff = (): boolean => siteStorage()?.getItem(key) === 'off';

export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    // On many keyboards a bracket is typed with AltGr, which says Ctrl and Alt as well.
    const plain = (!modified || event.getModifierState('AltGraph')) && !isEditable(event.target) && !areOff();
    if (command || (plain && event.key === '/')) focusSearch(event);
    else if (plain && event.key === '[') follow('a[rel=prev]');
    else if (plain && event.key === ']') follow('a[rel=next]');
  });
  const choice = document.querySelector<HTMLInputElement>('[data-shortcuts]');
  if (!choice) return;
  choice.checked = !areOff();
  choice.addEventListener('change', () => {
    siteStorage()?.setItem(key, choice.checked ? 'on' : 'off');
  });
}

function focusSearch(event: KeyboardEvent): void {
  const input = document.querySelector<HTMLInputElement>('search-field input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}

const follow = (link: string): void => document.querySelector<HTMLAnchorElement>(link)?.click();

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
