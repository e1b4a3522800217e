/**
 * A search that found the code shows all of its answer, taken from the code's own page: the same card, and the page is
 * there already when the reader opens it.
 */
import { documentAt } from './document-at.ts';

/** Owners of one value that are shown whole; of more, the titles must do. */
const mostWhole = 4;

/** Fills the results of a search page whenever it has answered. */
export function watchAnswers(root: HTMLElement): void {
  const fill = (): void => {
    const { searchStatus, searchAnswer = '' } = root.dataset;
    if (searchStatus !== 'ready' || !/^(?:exact|ambiguous)$/u.test(searchAnswer)) return;
    const hits = [...root.querySelectorAll<HTMLElement>('[data-search-results] > li')];
    if (hits.length > mostWhole) return;
    for (const hit of hits) {
      // The titles alone are an answer, too.
      if (!hit.querySelector('.answer')) addAnswer(hit).catch(console.error);
    }
  };
  new MutationObserver(fill).observe(root, { attributeFilter: ['data-search-status', 'data-search-query'] });
  fill();
}

/** What a code's page answers besides what a result has said; undefined when it is no such page. */
export async function wholeAnswer(address: string) {
  const page = await documentAt(address);
  const card = page.querySelector('article[data-code] .answer');
  if (!card) return undefined;
  const tools = card.querySelector('.answer-tools') ?? undefined;
  tools?.querySelector('copy-code')?.setAttribute('data-href', address);
  tools?.remove();
  const [meaning, ...others] = card.querySelectorAll('.meaning');
  const nodes = [...(meaning?.childNodes ?? [])].map((node) => document.importNode(node, true));
  for (const said of card.querySelectorAll('.answer-head, .also, .note')) said.remove();
  if (others.length === 0) meaning?.remove();
  card.classList.add('compact');
  return {
    card: document.importNode(card, true),
    tools: tools && document.importNode(tools, true),
    meaning: nodes,
  };
}

async function addAnswer(hit: HTMLElement): Promise<void> {
  const link = hit.querySelector('a');
  const answer = link && (await wholeAnswer(link.href));
  if (!answer || !hit.isConnected || hit.querySelector('.answer')) return;
  // The list may have cut the message, and has said it in any case.
  if (answer.meaning.length > 0) hit.querySelector('p')?.replaceChildren(...answer.meaning);
  link.after(...(answer.tools ? [answer.tools] : []));
  hit.append(answer.card);
}
