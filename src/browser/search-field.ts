/**
 * The search field of every page. It sends the form to the search page, answers the shortcuts, and loads
 * the list of suggestions when a reader first turns to it.
 */
import type { Suggestions } from './search.ts';

export class SearchField extends HTMLElement {
  #suggestions: Promise<Suggestions> | undefined;

  connectedCallback(): void {
    const input = this.input;
    const page = this.dataset.searchPage;
    if (!input?.form || page === undefined) return;
    input.form.action = page;
    // The pattern's roles are there before the list is: a screen reader announces a combobox at once.
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    const live = this.hasAttribute('data-live');
    input.setAttribute('aria-controls', live ? 'search-results' : `${input.id}-list`);
    if (live) return;
    const wake = (): void => {
      void this.#wake(input, page);
    };
    input.addEventListener('focus', wake, { once: true });
    input.addEventListener('input', wake, { once: true });
    if (document.activeElement === input || input.value !== '') wake();
  }

  get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #wake(input: HTMLInputElement, page: string): Promise<Suggestions> {
    this.#suggestions ??= import('./search.ts').then(({ Suggestions }) => new Suggestions(this, input, page));
    return this.#suggestions;
  }
}

/** `/` and Ctrl/⌘-K put the cursor into the field, unless the reader is writing somewhere else. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const slash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    if (!command && !slash) return;
    const input = document.querySelector<HTMLInputElement>('search-field input');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
