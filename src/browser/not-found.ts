/** The 404 page reads the address and answers with the code that was meant, or says that no table has it. */
import { answerAddress, readAddress } from '../search/not-found.ts';
import { element } from './element.ts';
import { getLookup, loadSearchWords, reasonOf, resultItem } from './search.ts';
import { words as searchWords } from './search-words.ts';
import { words } from './words.ts';

export class NotFound extends HTMLElement {
  connectedCallback(): void {
    // Without the index the page still says where to look.
    this.#answer().catch((error: unknown) => {
      console.error(error);
    });
  }

  async #answer(): Promise<void> {
    const address = readAddress(location.pathname, import.meta.env.BASE_URL);
    const [lookup] = await Promise.all([getLookup(), loadSearchWords()]);
    const { kind, destinations, unknown } = await answerAddress(address, lookup);
    const { undocumented, closest } = searchWords.search;
    const sentence =
      kind === 'meant' || kind === 'several' ? words.notFound[kind] : unknown && undocumented(unknown, false);
    if (!sentence) return;
    const status = element('div', { role: 'status', 'data-not-found': kind, class: 'mb-6' });
    this.prepend(status);
    const items = destinations.map((hit) => resultItem(hit, hit.nearness && reasonOf(hit)));
    status.append(element('p', { class: 'text-lg' }, sentence));
    if (kind === 'nearest') status.append(element('h2', { class: 'label mt-4' }, closest));
    if (items.length > 0) status.append(element('ul', { class: 'hits mt-2' }, ...items));
  }
}
