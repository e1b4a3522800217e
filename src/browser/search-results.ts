/** The search page: the field's words in the address, one explicit kind of answer below it. */
import type { Answer, Filters } from '../search/types.ts';
import { isAction } from '../domain/action.ts';
import { allPath, pathIn, withBase } from '../domain/permalink.ts';
import { decodeAddress, textForDecoder } from './decode-offer.ts';
import { element, required } from './element.ts';
import { sayLoadFailure } from './load-failure.ts';
import { pageHome } from './page-home.ts';
import { ResultList } from './result-list.ts';
import { reasonOf, rememberSearch, resultItem, search } from './search.ts';
import { settings } from '../search/settings.ts';
import { summaryOf } from './search-summary.ts';
import { words } from './search-words.ts';

export { loadSearchWords } from './search-words.ts';

/** Hits that the page prints at most; a query that needs more needs another word. */
const mostHits = 50;

export class SearchResults extends HTMLElement {
  readonly #input = required(document, 'search-field input', HTMLInputElement);
  readonly #summary = required(this, '[data-search-summary]', HTMLElement);
  readonly #list = new ResultList(required(this, '[data-search-results]', HTMLOListElement));
  readonly #suggestions = required(this, '[data-search-suggestions]', HTMLElement);
  /** Behind all answers: what only mentions the words. */
  readonly #prose = element('section', { 'data-search-prose': '', class: 'mt-8', hidden: '' });
  readonly #decoder = element('p', { 'data-search-decode': '', class: 'mt-4', hidden: '' });
  readonly #filters = required(this, 'form', HTMLFormElement);
  #typing = false;

  connectedCallback(): void {
    this.#suggestions.after(this.#prose);
    this.#summary.after(this.#decoder);
    this.#input.addEventListener('input', () => {
      // One entry in the history for a query, not one for each letter of it.
      this.#run(this.#typing ? 'replace' : 'push');
      this.#typing = true;
    });
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#input.value);
      this.#run('push');
      this.#typing = false;
      this.#input.select();
    });
    this.#filters.addEventListener('change', () => {
      this.#run('push');
    });
    addEventListener('popstate', () => {
      this.#typing = false;
      this.#readAddress({ query: true });
      void this.#answer();
    });
    // A browser that loads the page anew comes back before the list is long enough to scroll.
    this.addEventListener('click', () => {
      window.history.replaceState(scrollY, '');
    });
    // Whoever typed before this script arrived goes on with what they typed.
    const isTyped = this.#input.value.trim() !== '';
    this.#readAddress({ query: !isTyped });
    if (isTyped) this.#run('replace');
    else
      void this.#answer().then(() => {
        if (window.history.state) scrollTo(0, Number(window.history.state));
      });
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  #readAddress({ query }: { readonly query: boolean }): void {
    const parameters = new URLSearchParams(location.search);
    // A field has one line.
    if (query) this.#input.value = (parameters.get('q') ?? '').replace(/\s+/gu, ' ');
    for (const select of this.#filters.querySelectorAll('select'))
      select.value = parameters.get(select.name) ?? '';
  }

  #run(history: 'push' | 'replace'): void {
    const parameters = new URLSearchParams();
    const query = this.#query;
    if (query !== '') parameters.set('q', query.slice(0, settings.longestQuery));
    for (const select of this.#filters.querySelectorAll('select')) {
      if (select.value !== '') parameters.set(select.name, select.value);
    }
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    const address = location.pathname + search;
    if (search !== location.search) {
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    void this.#answer();
  }

  #readFilters(): Filters {
    const chosen = (name: string): string =>
      required(this.#filters, `select[name=${name}]`, HTMLSelectElement).value;
    const place = chosen('in');
    const action = chosen('action');
    return {
      ...(place.includes('/') ? { categories: [place] } : place ? { documents: [place] } : {}),
      ...(isAction(action) ? { actions: [action] } : {}),
    };
  }

  async #answer(): Promise<void> {
    const query = this.#query;
    document.title = document.title.replace(/^.*?(?= \| )/u, words.search.title(query));
    this.#offerDecoder();
    if (query === '') {
      this.#show('idle', undefined, '');
      return;
    }
    this.dataset.searchStatus = 'loading';
    const filters = this.#readFilters();
    const isFiltered = Object.keys(filters).length > 0;
    const summary = (answer: Answer, isEarly: boolean): string =>
      summaryOf(answer, { query, isEarly, most: mostHits, isFiltered });
    const isAsked = (): boolean => query === this.#query;
    try {
      const answer = await search(query, {
        limit: mostHits,
        filters,
        fullText: true,
        onTitles: (titles) => {
          if (isAsked()) this.#show('loading', titles, summary(titles, true));
        },
      });
      if (!isAsked()) return;
      this.#show('ready', answer, summary(answer, false));
      if (isFiltered && answer.hits.length === 0) this.#offerUnfiltered();
    } catch (error) {
      if (!isAsked()) return;
      void sayLoadFailure(this, error);
      this.#fail();
    }
  }

  /** The way on from a search that did not arrive: once more, or through the list of all codes. */
  #fail(): void {
    this.#show('error', undefined, words.search.failed);
    const again = element('button', { type: 'button', class: 'button' }, words.search.retry);
    again.addEventListener('click', () => {
      this.#input.focus();
      void this.#answer();
    });
    const all = withBase(import.meta.env.BASE_URL, pathIn(pageHome(), allPath));
    this.#decoder.hidden = false;
    this.#decoder.replaceChildren(
      again,
      ' ',
      element('a', { href: all, class: 'button' }, words.search.allCodes),
    );
  }

  #offerDecoder(): void {
    const text = textForDecoder(this.#input);
    this.#decoder.hidden = text === undefined;
    this.#decoder.replaceChildren();
    if (text === undefined) return;
    const link = element('a', { href: decodeAddress(text) }, words.search.decode);
    this.#decoder.append(words.search.tooLong, ' ', link, ' ');
  }

  /** The way on from filters that let nothing through. */
  #offerUnfiltered(): void {
    const all = element('button', { type: 'button', class: 'button' }, words.search.unfiltered);
    all.addEventListener('click', () => {
      this.#filters.reset();
      this.#input.focus();
      this.#run('push');
    });
    this.#decoder.hidden = false;
    this.#decoder.append(all);
  }

  #show(status: 'idle' | 'loading' | 'ready' | 'error', answer: Answer | undefined, summary: string): void {
    this.#list.show(this.#query, answer?.hits ?? []);
    const offers = answer?.suggestions ?? [];
    fill(
      this.#suggestions,
      answer?.hits.length === 0 ? words.search.closest : words.search.longer,
      status === 'loading' ? [] : offers.map((hit) => resultItem(hit, hit.nearness && reasonOf(hit))),
    );
    fill(
      this.#prose,
      words.search.prose,
      (answer?.prose ?? []).map((hit) => resultItem(hit)),
    );
    this.#summary.textContent = summary;
    // What the results answer: the field may be ahead of them.
    this.dataset.searchQuery = this.#query;
    if (answer) this.dataset.searchAnswer = answer.kind;
    else delete this.dataset.searchAnswer;
    this.dataset.searchStatus = status;
  }
}

/** A section with a heading and a list; hidden when there is nothing to list. */
function fill(section: HTMLElement, heading: string, items: readonly HTMLElement[]): void {
  section.hidden = items.length === 0;
  section.replaceChildren(
    element('h2', { class: 'label' }, heading),
    element('ul', { class: 'hits' }, ...items),
  );
}
