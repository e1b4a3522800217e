/**
 * The search field of every page. It sends the form to the search page, and loads
 * the list of suggestions when a reader first turns to it.
 */
import { element } from './element.ts';
import { sayLoadFailure } from './load-failure.ts';
import type { Suggestions } from './search.ts';

/** What makes a combobox of the field. */
const roles = ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls'];

export class SearchField extends HTMLElement {
  /** What was pasted last, with its lines, which the field drops. Nothing that is loaded later may miss it. */
  pasted = '';
  #suggestions: Promise<Suggestions> | undefined;

  connectedCallback(): void {
    const input = this.input;
    const page = this.dataset.searchPage;
    if (!input?.form || page === undefined) return;
    const { form } = input;
    const plain = form.action;
    form.action = page;
    input.addEventListener('paste', ({ clipboardData }) => {
      this.pasted = clipboardData?.getData('text') ?? '';
    });
    // Where the page itself answers there is no list, and a combobox without one would promise it.
    if (this.hasAttribute('data-live')) return;
    // The pattern's roles are there before the list is: a screen reader announces a combobox at once.
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', `${input.id}-list`);
    const wake = (): void => {
      this.#wake(input, page).catch((error: unknown) => {
        // A field without its list is the form that it is without a script, and says so.
        for (const role of roles) input.removeAttribute(role);
        form.action = plain;
        const panel = this.querySelector('.suggestions') ?? element('div', { class: 'suggestions panel' });
        this.append(panel);
        void sayLoadFailure(panel, error);
      });
    };
    input.addEventListener('focus', wake, { once: true });
    input.addEventListener('input', wake, { once: true });
    if (document.activeElement === input || input.value !== '') wake();
  }

  get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #wake(input: HTMLInputElement, page: string): Promise<Suggestions> {
    this.#suggestions ??= import('./search.ts').then(async ({ Suggestions, loadSearchWords }) => {
      await loadSearchWords();
      return new Suggestions(this, input, page);
    });
    return this.#suggestions;
  }
}
