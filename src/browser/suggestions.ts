/**
 * The list below the search field: the ARIA combobox pattern with a listbox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Focus stays in the field; arrows move the active option.
 */
import { element } from './element.ts';
import { decodeAddress, textForDecoder } from './decode-offer.ts';
import { suggestionRow } from './hit-view.ts';
import { go, isBeside, prefetch } from './leaving.ts';
import { getLookup, search } from './lookup.ts';
import { clearRecent, recentSearches, rememberSearch } from './recent-searches.ts';
import { settings } from '../search/settings.ts';
import { words } from './search-words.ts';
import type { Answer } from '../search/types.ts';

/** Rows in the list; the search page has the rest. */
const mostRows = 8;

/** Letters of a query that the list says again. */
const longestSaid = 80;

export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #page: string;
  /** The list with what stands around it and is no choice: a note above, a button below. */
  readonly #panel: HTMLElement;
  readonly #note = element('p', { class: 'note-line' });
  readonly #list: HTMLUListElement;
  readonly #clear = element('button', { type: 'button', class: 'button m-2' }, words.suggestions.clear);
  readonly #status: HTMLElement;
  #active = -1;
  #answering: Promise<Answer | undefined> = Promise.resolve(undefined);

  constructor(field: HTMLElement, input: HTMLInputElement, page: string) {
    this.#input = input;
    this.#page = page;
    this.#list = element('ul', {
      id: `${input.id}-list`,
      role: 'listbox',
      'aria-label': words.suggestions.label,
    });
    this.#panel = element('div', { class: 'suggestions panel' }, this.#note, this.#list, this.#clear);
    this.#panel.hidden = true;
    this.#status = element('p', { role: 'status', class: 'sr-only' });
    field.append(this.#panel, this.#status);
    this.#clear.addEventListener('click', () => {
      clearRecent();
      input.focus();
      this.#close();
      this.#status.textContent = words.suggestions.cleared;
    });
    for (const turn of ['input', 'focus'] as const)
      input.addEventListener(turn, () => {
        void this.#refresh();
      });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    field.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && field.contains(event.relatedTarget))) this.#close();
    });
    // The field must keep the focus while an option is pressed, or the list closes before the click lands.
    this.#panel.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('pointerover', ({ target }) => {
      if (target instanceof Element) prefetch(target.closest<HTMLElement>('[role=option]')?.dataset.href);
    });
    for (const press of ['click', 'auxclick'] as const)
      this.#list.addEventListener(press, (event) => {
        if (event.target instanceof Element && event.button < 2)
          this.#choose(event.target.closest('[role=option]'), isBeside(event));
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
      this.#fill([], words.suggestions.failedHint);
      this.#status.textContent = words.suggestions.failed;
      console.error(error);
      return undefined;
    }
  }

  #show(query: string, { kind, hits, suggestions, reading }: Answer): void {
    const rows: HTMLElement[] = [];
    const none = hits.length === 0;
    const shown = none ? suggestions.slice(0, mostRows) : hits;
    const say = words.suggestions;
    const closest = suggestions[0]?.nearness ? say.closest : say.near;
    const nothing = reading.isCommon ? words.search.common : say.nothing;
    const about = none ? (kind === 'nearest' ? closest : nothing) : '';
    const choice = kind === 'ambiguous' ? say.ambiguous(hits.length) : '';
    for (const [group, members] of Map.groupBy(shown, ({ kind: of }) => of)) {
      const label = words.hits.kinds[group];
      const options = members.map((hit) => option(hit.href, suggestionRow(hit)));
      rows.push(
        element(
          'li',
          { role: 'presentation' },
          element('span', { class: 'label', 'aria-hidden': 'true' }, label),
          element('ul', { role: 'group', 'aria-label': label }, ...options),
        ),
      );
    }
    const pasted = textForDecoder(this.#input);
    if (pasted !== undefined) rows.unshift(option(decodeAddress(pasted), [words.search.decode]));
    const said = query.length > longestSaid ? `${query.slice(0, longestSaid)}…` : query;
    const more = none ? say.further(said) : say.all(said);
    if (!reading.isCommon && pasted === undefined)
      rows.push(option(this.#searchAddress(query), [more], 'text-soft'));
    this.#fill(rows, about || choice);
    this.#status.textContent = none
      ? say.statusNone(shown.length > 0)
      : [choice, say.status(hits.length)].join(' ').trim();
  }

  #showRecent(): void {
    const recent = recentSearches();
    if (recent.length === 0) {
      this.#close();
      return;
    }
    this.#fill(
      recent.map((query) => option(this.#searchAddress(query), [element('span', { class: 'value' }, query)])),
      words.suggestions.recent,
    );
    this.#clear.hidden = false;
  }

  #searchAddress(query: string): string {
    return `${this.#page}?${new URLSearchParams({ q: query.slice(0, settings.longestQuery) }).toString()}`;
  }

  #fill(rows: HTMLElement[], about = ''): void {
    this.#list.replaceChildren(...rows);
    this.#note.textContent = about;
    this.#note.hidden = about === '';
    this.#clear.hidden = true;
    this.#options.forEach((row, index) => {
      row.id = `${this.#list.id}-${index}`;
    });
    this.#mark(-1);
    this.#panel.hidden = document.activeElement !== this.#input;
    this.#input.setAttribute('aria-expanded', String(!this.#panel.hidden));
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#mark(-1);
    this.#input.setAttribute('aria-expanded', 'false');
    this.#status.textContent = '';
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
      if (this.#panel.hidden) void this.#refresh();
      else if (rows > 0)
        this.#mark(
          (this.#active + (event.key === 'ArrowDown' ? 1 : this.#active < 0 ? 0 : -1) + rows) % rows,
        );
    } else if (event.key === 'Enter' && isBeside(event)) {
      // Browsers send no form for it.
      event.preventDefault();
      void this.#submit(true);
    } else if (event.key === 'Escape') {
      if (this.#panel.hidden) this.#input.value = '';
      else event.preventDefault();
      this.#close();
    }
  }

  /** Enter: the active option, or the top hit when it is sure; the search page where one page would be a guess. */
  async #submit(beside = false): Promise<void> {
    const active = this.#options[this.#active];
    if (active) {
      this.#choose(active, beside);
      return;
    }
    const query = this.#query;
    if (query === '') return;
    const answer = await this.#answering;
    const pasted = textForDecoder(this.#input);
    if (pasted !== undefined) {
      go(decodeAddress(pasted), beside);
      return;
    }
    const top = answer?.isSure ? answer.hits[0] : undefined;
    rememberSearch(query);
    go(top ? top.href : this.#searchAddress(query), beside);
  }

  #choose(row: Element | null, beside: boolean): void {
    if (!(row instanceof HTMLElement)) return;
    if (this.#query !== '') rememberSearch(this.#query);
    go(row.dataset.href ?? this.#page, beside);
  }
}

function option(address: string, children: (Node | string)[], style?: string): HTMLElement {
  return element('li', { role: 'option', 'data-href': address, class: style }, ...children);
}
