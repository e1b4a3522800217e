/** The 404 page reads the address and answers with the code that was meant, if that is clear. */
import { answerAddress, readAddress } from '../search/not-found.ts';
import { element } from './element.ts';
import { getLookup } from './search.ts';
import { words } from './words.ts';

export class NotFound extends HTMLElement {
  connectedCallback(): void {
    // Without the index the page still says where to look.
    this.#answer().catch((error: unknown) => {
      console.error(error);
    });
  }

  async #answer(): Promise<void> {
    const base = import.meta.env.BASE_URL;
    const answer = await answerAddress(readAddress(location.pathname, base), await getLookup());
    if (answer.kind === 'none') return;
    const items = answer.destinations.map(({ href, value, name, title, message, gone }) =>
      element(
        'li',
        {},
        element('a', { href, class: 'value whole' }, element('b', {}, value || title)),
        name && element('span', { class: 'value text-soft' }, ` ${name}`),
        gone && ` · ${words.gone[gone]}`,
        message && element('p', {}, message),
      ),
    );
    const status = element('div', { role: 'status', 'data-not-found': answer.kind, class: 'mb-6' });
    this.prepend(status);
    status.append(
      element('p', { class: 'text-lg' }, words.notFound[answer.kind]),
      element('ul', { class: 'hits mt-2' }, ...items),
    );
  }
}
