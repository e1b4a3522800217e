/** The search page: the field's words in the address, one explicit kind of answer below it. */
import type { Answer, Filters, Hit } from '../search/types.ts';
import { isAction } from '../domain/action.ts';
import { element, required } from './element.ts';
import { sayLoadFailure } from './load-failure.ts';
import { headline, message, particulars, reasonOf, rememberSearch, search } from './search.ts';

/** Hits that the page prints at most; a query that needs more needs another word. */
const mostHits = 50;

export class SearchResults extends HTMLElement {
  readonly #input = required(document, 'search-field input', HTMLInputElement);
  readonly #summary = required(this, '[data-search-summary]', HTMLElement);
  readonly #list = required(this, '[data-search-results]', HTMLOListElement);
  readonly #suggestions = required(this, '[data-search-suggestions]', HTMLElement);
  /** Behind all answers: what only mentions the words. */
  readonly #prose = element('section', { 'data-search-prose': '', class: 'mt-8', hidden: '' });
  readonly #filters = required(this, 'form', HTMLFormElement);
  #typing = false;

  connectedCallback(): void {
    this.#suggestions.after(this.#prose);
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

  #readAddress({ query }: { readonly query: boolean }): void {
    const parameters = new URLSearchParams(location.search);
    if (query) this.#input.value = parameters.get('q') ?? '';
    for (const select of this.#filters.querySelectorAll('select'))
      select.value = parameters.get(select.name) ?? '';
  }

  #run(history: 'push' | 'replace'): void {
    const parameters = new URLSearchParams();
    const query = this.#input.value.trim();
    if (query !== '') parameters.set('q', query);
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
    const query = this.#input.value.trim();
    document.title = document.title.replace(/^.*?(?= \| )/u, query ? `${query} - Search` : 'Search');
    if (query === '') {
      this.#show('idle', undefined, '');
      return;
    }
    this.dataset.searchStatus = 'loading';
    try {
      const filters = this.#readFilters();
      const answer = await search(query, { limit: mostHits, filters, prose: true });
      const isFiltered = Object.keys(filters).length > 0;
      if (query === this.#input.value.trim())
        this.#show('ready', answer, summaryOf(query, answer, isFiltered));
    } catch (error) {
      if (query !== this.#input.value.trim()) return;
      void sayLoadFailure(this, error);
      this.#show(
        'error',
        undefined,
        'The search index could not be loaded. Check the connection and try again.',
      );
    }
  }

  #show(status: 'idle' | 'ready' | 'error', answer: Answer | undefined, summary: string): void {
    this.#list.replaceChildren(...(answer?.hits.map((hit) => hitItem(hit, reasonOf(hit))) ?? []));
    const offers = answer?.suggestions ?? [];
    this.#suggestions.hidden = offers.length === 0;
    this.#suggestions.replaceChildren(
      element(
        'h2',
        { class: 'label mb-3' },
        answer?.hits.length === 0 ? 'The closest there is' : 'Others that begin so',
      ),
      element('ul', { class: 'hits' }, ...offers.map((hit) => hitItem(hit))),
    );
    const prose = answer?.prose ?? [];
    this.#prose.hidden = prose.length === 0;
    this.#prose.replaceChildren(
      element('h2', { class: 'label mb-3' }, 'In guides and notes'),
      element('ul', { class: 'hits' }, ...prose.map((hit) => hitItem(hit))),
    );
    this.#summary.textContent = summary;
    // What the results answer: the field may be ahead of them.
    this.dataset.searchQuery = this.#input.value.trim();
    if (answer) this.dataset.searchAnswer = answer.kind;
    else delete this.dataset.searchAnswer;
    this.dataset.searchStatus = status;
  }
}

function summaryOf(query: string, { kind, hits, reading, prose }: Answer, isFiltered: boolean): string {
  const corrected = reading.corrections.map(({ from, to }) => `“${from}” was read as “${to}”.`).join(' ');
  const unknown = reading.unknown.map((word) => `“${word}”`).join(', ');
  switch (kind) {
    case 'exact':
      if (hits[0]?.gone)
        return `This code ${hits[0].gone === 'moved' ? 'has moved' : 'is no longer in use'}.`;
      if (unknown) return `Such a code is documented here, but nothing mentions ${unknown}.`;
      return `This is the code.${hits.length > 1 ? ' Below it: what had this value or name before.' : ''}`;
    case 'ambiguous':
      return `${hits.length} codes share this. ${unknown ? `Nothing here mentions ${unknown}.` : 'Which part of the product returned it?'}`;
    case 'matches':
      return [
        `${hits.length === mostHits ? `The first ${mostHits}` : hits.length} ${hits.length === 1 ? 'result' : 'results'}.`,
        corrected,
      ]
        .join(' ')
        .trim();
    case 'nearest':
      // The code may well be documented, in a category that the reader has filtered out.
      return `No code or name “${reading.codes[0] ?? query}” ${isFiltered ? 'matches these filters' : 'is documented here'}.`;
    case 'none':
      return prose.length > 0
        ? `No code matches “${query}”, but other pages have ${/\s/u.test(query) ? 'these words' : 'this word'}.`
        : `Nothing here matches “${query}”${isFiltered ? ' with these filters' : ''}.`;
  }
}

function hitItem(hit: Hit, reason?: string): HTMLElement {
  const link = element('a', { href: hit.href, class: 'no-underline' }, ...headline(hit));
  return element(
    'li',
    {},
    link,
    hit.message ? element('p', {}, ...message(hit)) : undefined,
    element(
      'p',
      { class: 'text-[0.88rem] text-soft' },
      [...particulars(hit), reason].filter(Boolean).join(' · '),
    ),
  );
}
