/**
 * The list below the search field: the ARIA combobox pattern with a listbox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Focus stays in the field; arrows move the active option.
 */
import { element } from './element.ts';
import { headline, message, particulars } from './hit-view.ts';
import { getLookup, search } from './lookup.ts';
import { prefetch } from './prefetch.ts';
import { clearRecent, recentSearches, rememberSearch } from './recent-searches.ts';
import type { Answer, Hit } from '../search/types.ts';

/** Rows in the list; the search page has the rest. */
const mostRows = 8;

const groupLabels: Readonly<Record<Hit['kind'], string>> = {
  code: 'Codes',
  category: 'Categories',
  guide: 'Guides',
};

export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #page: string;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  #active = -1;
  #answering: Promise<Answer | undefined> = Promise.resolve(undefined);

  constructor(field: HTMLElement, input: HTMLInputElement, page: string) {
    this.#input = input;
    this.#page = page;
    this.#list = element('ul', {
      id: `${input.id}-list`,
      role: 'listbox',
      'aria-label': 'Suggestions',
      class: 'suggestions',
    });
    this.#list.hidden = true;
    this.#status = element('p', { role: 'status', class: 'sr-only' });
    field.append(this.#list, this.#status);
    input.addEventListener('input', () => {
      void this.#refresh();
    });
    input.addEventListener('focus', () => {
      void this.#refresh();
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    field.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && field.contains(event.relatedTarget))) this.#close();
    });
    // The field must keep the focus while an option is pressed, or the list closes before the click lands.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('pointerover', ({ target }) => {
      if (target instanceof Element) prefetch(target.closest<HTMLElement>('[role=option]')?.dataset.href);
    });
    this.#list.addEventListener('click', (event) => {
      if (event.target instanceof Element) this.#choose(event.target.closest('[role=option]'));
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    void this.#refresh();
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #refresh(): Promise<Answer | undefined> {
    this.#answering = this.#answer();
    return this.#answering;
  }

  async #answer(): Promise<Answer | undefined> {
    const query = this.#query;
    if (query === '') {
      this.#showRecent();
      return undefined;
    }
    try {
      await getLookup();
      // Typed on while the index was on its way: what nobody waits for would only cost requests.
      if (query !== this.#query) return undefined;
      const answer = await search(query, { limit: mostRows });
      if (query === this.#query) this.#show(query, answer);
      return answer;
    } catch (error) {
      this.#fill([note('The search index could not be loaded. Press Enter to try the search page.')]);
      this.#status.textContent = 'The search index could not be loaded.';
      console.error(error);
      return undefined;
    }
  }

  #show(query: string, { kind, hits, suggestions, reading }: Answer): void {
    const rows: HTMLElement[] = [];
    const none = hits.length === 0;
    const shown = none ? suggestions.slice(0, mostRows) : hits;
    if (none) rows.push(note(kind === 'nearest' ? 'No such code. The closest:' : 'Nothing found.'));
    if (kind === 'ambiguous') rows.push(note(`${hits.length} codes share this. Which part returned it?`));
    for (const [group, members] of Map.groupBy(shown, ({ kind: of }) => of)) {
      const label = element('li', { role: 'presentation', class: 'label px-4 pt-3' }, groupLabels[group]);
      rows.push(label, ...members.map((hit) => option(hit.href, [line(hit), detail(hit)])));
    }
    // Where no code comes close, guides may still have a word that the codes lack; none has more of "error".
    if (shown.length > 0 || reading.unknown.length > 0) {
      const more = shown.length > 0 ? 'All results for' : 'Look in guides and notes for';
      rows.push(option(this.#searchAddress(query), [`${more} “${query}”`], 'text-soft'));
    }
    this.#fill(rows);
    this.#status.textContent = none
      ? `No result.${shown.length > 0 ? ' Closest codes are listed.' : ''}`
      : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}. Use the arrow keys.`;
  }

  #showRecent(): void {
    const recent = recentSearches();
    if (recent.length === 0) {
      this.#close();
      return;
    }
    const clear = option('', ['Clear recent searches'], 'text-soft');
    clear.dataset.clear = '';
    this.#fill([
      element('li', { role: 'presentation', class: 'label px-4 pt-3' }, 'Recent searches'),
      ...recent.map((query) =>
        option(this.#searchAddress(query), [element('span', { class: 'value' }, query)]),
      ),
      clear,
    ]);
  }

  #searchAddress(query: string): string {
    return `${this.#page}?${new URLSearchParams({ q: query }).toString()}`;
  }

  #fill(rows: HTMLElement[]): void {
    this.#list.replaceChildren(...rows);
    this.#options.forEach((row, index) => {
      row.id = `${this.#list.id}-${index}`;
    });
    this.#mark(-1);
    this.#list.hidden = document.activeElement !== this.#input;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
  }

  #close(): void {
    this.#list.hidden = true;
    this.#mark(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }

  #mark(index: number): void {
    this.#active = index;
    this.#options.forEach((row, at) => {
      row.setAttribute('aria-selected', String(at === index));
      if (at !== index) return;
      row.scrollIntoView({ block: 'nearest' });
      prefetch(row.dataset.href);
    });
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const rows = this.#options.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#list.hidden) void this.#refresh();
      else if (rows > 0)
        this.#mark(
          (this.#active + (event.key === 'ArrowDown' ? 1 : this.#active < 0 ? 0 : -1) + rows) % rows,
        );
    } else if (event.key === 'Escape') {
      if (this.#list.hidden) this.#input.value = '';
      else event.preventDefault();
      this.#close();
    }
  }

  /** Enter: the active option, or the top hit; a page of choices where one page would be a guess. */
  async #submit(): Promise<void> {
    const active = this.#options[this.#active];
    if (active) {
      this.#choose(active);
      return;
    }
    const query = this.#query;
    if (query === '') return;
    const answer = await this.#answering;
    const isOpen = answer?.kind === 'matches' || (answer?.kind === 'exact' && !answer.reading.unknown[0]);
    const top = isOpen ? answer.hits[0] : undefined;
    rememberSearch(query);
    location.assign(top ? top.href : this.#searchAddress(query));
  }

  #choose(row: Element | null): void {
    if (!(row instanceof HTMLElement)) return;
    if (row.dataset.clear !== undefined) {
      clearRecent();
      this.#close();
      this.#status.textContent = 'Recent searches cleared.';
      return;
    }
    if (this.#query !== '') rememberSearch(this.#query);
    location.assign(row.dataset.href ?? this.#page);
  }
}

const line = (hit: Hit): HTMLElement => element('span', { class: 'block' }, ...headline(hit));

const detail = (hit: Hit): HTMLElement =>
  element(
    'span',
    { class: 'block truncate text-[0.88rem] text-soft' },
    element('span', { class: 'font-semibold' }, particulars(hit)[0]),
    ...(hit.message ? [' · ', ...message(hit)] : []),
  );

const note = (text: string): HTMLElement =>
  element('li', { role: 'presentation', class: 'px-4 pt-3 text-soft' }, text);

function option(address: string, children: (Node | string)[], style?: string): HTMLElement {
  return element('li', { role: 'option', 'data-href': address, class: style }, ...children);
}
