/** The table of a category: rows are filtered and sorted here, and what was chosen is in the address. */
import { element, required } from './element.ts';
import { addRowCopying } from './row-copying.ts';
import { words } from './words.ts';

const sortKeys = ['value', 'name', 'action'] as const;
type SortKey = (typeof sortKeys)[number];

/** 9 before 10, and AV_2 before AV_10. */
const order = new Intl.Collator(undefined, { numeric: true });

interface Row {
  readonly element: HTMLTableRowElement;
  readonly text: string;
  readonly action: string;
  readonly sort: Readonly<Record<SortKey, string>>;
}

export class CodeTable extends HTMLElement {
  readonly #form = required(this, 'form', HTMLFormElement);
  readonly #status = required(this, '.count', HTMLElement);
  /** The way on from a word that no row has. */
  readonly #elsewhere = element('p', { class: 'my-4', hidden: '' });
  readonly #body = required(this, 'tbody', HTMLTableSectionElement);
  /** Each group of rows with the row that names it, in the order of the source. */
  readonly #groups = [...this.querySelectorAll('tbody')].map((body) => ({ body, rows: [...body.rows] }));
  readonly #rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[id]')].map(readRow);
  #sort: SortKey | undefined;
  #descending = false;

  connectedCallback(): void {
    addRowCopying(this);
    this.#form.after(this.#elsewhere);
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.#addSortButton(head);
    this.#readAddress();
    this.#apply();
    this.#form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLSelectElement) return;
      this.#apply();
      this.#writeAddress();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  #addSortButton(head: HTMLElement): void {
    const button = element('button', { type: 'button' }, head.textContent.trim());
    button.addEventListener('click', () => {
      const key = sortKeys.find((each) => each === head.dataset.sort);
      // Up, down, and back to the order of the source.
      if (this.#sort !== key) [this.#sort, this.#descending] = [key, false];
      else if (!this.#descending) this.#descending = true;
      else [this.#sort, this.#descending] = [undefined, false];
      this.#apply();
      this.#writeAddress();
    });
    head.replaceChildren(button);
  }

  get #query(): HTMLInputElement {
    return required(this.#form, 'input[name=q]', HTMLInputElement);
  }

  get #action(): string {
    const chosen = new FormData(this.#form).get('action');
    return typeof chosen === 'string' ? chosen : 'all';
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#query.value = parameters.get('q') ?? this.#query.value;
    const action = [...this.#form.querySelectorAll<HTMLInputElement>('input[name=action]')].find(
      ({ value }) => value === parameters.get('action'),
    );
    if (action) action.checked = true;
    const [, minus = '', key] = /^(-?)(\w+)$/u.exec(parameters.get('sort') ?? '') ?? [];
    this.#sort = sortKeys.find((each) => each === key);
    this.#descending = minus === '-';
  }

  #writeAddress(): void {
    const parameters = new URLSearchParams();
    const query = this.#query.value.trim();
    if (query !== '') parameters.set('q', query);
    if (this.#action !== 'all') parameters.set('action', this.#action);
    if (this.#sort) parameters.set('sort', (this.#descending ? '-' : '') + this.#sort);
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }

  #apply(): void {
    const wanted = this.#query.value.trim().toLowerCase().split(/\s+/u);
    const action = this.#action;
    let shown = 0;
    for (const row of this.#rows) {
      const found = wanted.every((word) => row.text.includes(word));
      row.element.hidden = !found;
      if (found && (action === 'all' || row.action === action)) shown += 1;
    }
    this.#arrange(wanted.join('') !== '' || action !== 'all');
    this.#status.textContent = words.table.count(shown, this.#rows.length);
    this.#elsewhere.hidden = shown > 0 || this.#query.value.trim() === '';
    if (!this.#elsewhere.hidden) this.#offerSearch(this.#query.value.trim());
  }

  #offerSearch(query: string): void {
    const { searchPage = '' } = required(document, 'search-field', HTMLElement).dataset;
    const href = `${searchPage}?${new URLSearchParams({ q: query }).toString()}`;
    this.#elsewhere.replaceChildren(element('a', { href }, words.table.everywhere(query)));
  }

  /** Groups stand in the order of the source alone, and only above all of their rows. */
  #arrange(isFiltered: boolean): void {
    const key = this.#sort;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (head.dataset.sort === key) head.ariaSort = this.#descending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    if (key) {
      const turn = this.#descending ? -1 : 1;
      const sorted = this.#rows.toSorted(
        (left, right) => turn * order.compare(left.sort[key], right.sort[key]),
      );
      this.#body.append(...sorted.map((row) => row.element));
    } else for (const { body, rows } of this.#groups) body.append(...rows);
    for (const head of this.querySelectorAll<HTMLElement>('tr.group'))
      head.hidden = isFiltered || key !== undefined;
  }
}

function readRow(row: HTMLTableRowElement): Row {
  const text = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
  return {
    element: row,
    text: row.textContent.toLowerCase(),
    action: row.dataset.action ?? 'none',
    sort: { value: text('th'), name: text('.names'), action: text('.actions') },
  };
}
