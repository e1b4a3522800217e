/** The decode page: text in, codes out, all of it in this tab. */
import { toJira, toMarkdown, type Report } from '../search/decode/report.ts';
import type { Decoded, DecodedCode } from '../search/decode/types.ts';
import { withoutEscapes } from '../search/text/pasted.ts';
import type { Hit } from '../search/types.ts';
import { wholeAnswer } from './whole-answer.ts';
import type { DecodeReply } from './decode-worker.ts';
import { element, required } from './element.ts';
import { facts, headline, message } from './search.ts';
import { sayLoadFailure } from './load-failure.ts';
import { pageHome } from './page-home.ts';
import { markedText, placeId } from './marked-text.ts';
import { words } from './search-words.ts';
import { words as pageWords } from './words.ts';

export { loadSearchWords } from './search-words.ts';

/** More text than this is refused: the page would be too slow to be of use. */
const mostCharacters = 5 * 1024 * 1024;

/** A decoder that has not said a word until then never will, in milliseconds. */
const patience = 25_000;

/** Unknown codes that are listed; the rest are counted. */
const mostUnknown = 100;

/** More than this no address takes; a page that is loaded anew loses it. */
const mostKept = 100_000;

export class LogDecoder extends HTMLElement {
  readonly #input = required(this, 'textarea', HTMLTextAreaElement);
  readonly #summary = required(this, '[data-summary]', HTMLElement);
  readonly #found = required(this, '[data-found]', HTMLElement);
  readonly #unknown = required(this, '[data-unknown]', HTMLElement);
  readonly #text = required(this, '[data-text]', HTMLElement);
  #worker: Worker | undefined;
  #asked = 0;
  #decoded: Decoded | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      this.#decode();
    });
    required(this, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
      this.#input.value = '';
      this.#decode();
      this.#input.focus();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.addEventListener('click', () => {
        this.#copy(button.dataset.copy === 'jira' ? toJira : toMarkdown);
      });
    }
    // What follows the # is never sent; once read it is taken out of the address, and out of the history.
    if (location.hash.length > 1) {
      this.#input.value = withoutEscapes(location.hash.slice(1));
      history.replaceState(null, '', location.pathname);
    }
    this.#worker = this.#start();
    this.#worker.postMessage({ id: 0, text: '' });
    if (this.#input.value !== '') this.#decode();
  }

  #decode(): void {
    const text = this.#input.value;
    this.#asked += 1;
    if (text.trim() === '') {
      this.#show(undefined, '');
      return;
    }
    if (text.length > mostCharacters) {
      this.#show(undefined, words.decode.tooMuch);
      return;
    }
    this.#summary.textContent = words.decode.working;
    this.#worker?.postMessage({ id: this.#asked, text });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), {
      type: 'module',
      name: pageHome(),
    });
    const silence = setTimeout(() => {
      this.#fail('The decoder does not answer.');
    }, patience);
    worker.addEventListener('message', ({ data }: MessageEvent<DecodeReply>) => {
      clearTimeout(silence);
      if ('isReady' in data || data.id !== this.#asked) return;
      if ('failure' in data) this.#fail(data.failure);
      else this.#show(data.decoded, summaryOf(data.decoded));
    });
    worker.addEventListener('error', ({ message }) => {
      clearTimeout(silence);
      this.#fail(message);
    });
    return worker;
  }

  /** What was pasted is in this page alone: it goes along in the part of the address that is never sent. */
  #fail(reason: string): void {
    this.#show(undefined, '');
    void sayLoadFailure(this, reason, () => {
      const text = this.#input.value;
      if (text.length <= mostKept) history.replaceState(null, '', `#${encodeURIComponent(text)}`);
    });
  }

  #show(decoded: Decoded | undefined, summary: string): void {
    this.#decoded = decoded;
    this.#summary.textContent = summary;
    const { codes = [], unknown = [] } = decoded ?? {};
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]'))
      button.disabled = codes.length === 0;
    this.#found.hidden = codes.length === 0;
    required(this.#found, 'ol', HTMLElement).replaceChildren(...codes.map(codeItem));
    this.#unknown.hidden = unknown.length === 0;
    required(this.#unknown, 'ul', HTMLElement).replaceChildren(
      ...unknown
        .slice(0, mostUnknown)
        .map(({ text, places }) =>
          element('li', { class: 'value boxed' }, places.length > 1 ? `${text} ×${places.length}` : text),
        ),
      ...(unknown.length > mostUnknown
        ? [element('li', {}, words.decode.more(unknown.length - mostUnknown))]
        : []),
    );
    this.#text.hidden = codes.length === 0;
    required(this.#text, 'pre', HTMLElement).replaceChildren(
      ...(decoded ? markedText(this.#input.value, codes) : []),
    );
  }

  #copy(print: Report): void {
    if (!this.#decoded) return;
    const { actions, gone } = pageWords;
    const report = { report: words.decode.report, actions, gone };
    const text = print(this.#decoded, (href) => new URL(href, location.href).href, report);
    navigator.clipboard.writeText(text).then(
      () => {
        this.#summary.textContent = words.decode.copied;
      },
      () => {
        this.#summary.textContent = words.decode.refused;
      },
    );
  }
}

function summaryOf({ codes, unknown }: Decoded): string {
  if (codes.length === 0 && unknown.length === 0) return words.decode.none;
  const others = unknown.length === 0 ? [] : [words.decode.unknown(unknown.length)];
  return [words.decode.known(codes.length), ...others].join(' ');
}

function codeItem({ text, hits, certain, places }: DecodedCode, index: number): HTMLElement {
  const owners = certain ? [hits[0]] : hits;
  return element(
    'li',
    { class: 'decoded' },
    ...(certain ? [] : [element('p', { class: 'text-warn' }, words.decode.meanings(text, hits.length))]),
    ...owners.flatMap((hit) => [
      element('a', { href: hit.href }, ...headline(hit)),
      element('p', {}, message(hit)),
      facts(hit),
      answerOf(hit),
    ]),
    element(
      'p',
      { class: 'text-sm' },
      element(
        'a',
        { class: 'inline-block py-1', href: `#${placeId(index)}` },
        words.decode.found(places.length),
      ),
      text === hits[0].value ? '' : words.decode.as(text),
    ),
  );
}

/** The solution is on the code's page. Asked for by the reader alone: a request would say what the text holds. */
function answerOf({ href }: Hit): HTMLElement {
  const summary = element('summary', {}, words.decode.answer);
  const details = element('details', { 'data-answer': '' }, summary);
  details.addEventListener(
    'toggle',
    () => {
      wholeAnswer(href).then(
        (answer) => {
          details.append(...(answer ? [answer.card] : []));
        },
        (error: unknown) => {
          console.error(error);
          location.assign(href);
        },
      );
    },
    { once: true },
  );
  return details;
}
