/**
 * A search that found the code shows all of its answer, taken from the code's own page: the same card, and the page is
 * there already when the reader opens it.
 */

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

async function addAnswer(hit: HTMLElement): Promise<void> {
  const link = hit.querySelector('a');
  if (!link) return;
  const page = await loadPage(link.href);
  const answer = page.querySelector('article[data-code] .answer');
  if (!answer || !hit.isConnected || hit.querySelector('.answer')) return;
  const tools = answer.querySelector('.answer-tools');
  tools?.querySelector('copy-code')?.setAttribute('data-href', link.href);
  const message = hit.querySelector('p');
  // The list may have cut the message, and has said it in any case.
  const [meaning] = answer.querySelectorAll('.meaning');
  if (message && meaning) message.replaceChildren(...meaning.childNodes);
  for (const said of answer.querySelectorAll('.answer-head, .also, .note')) said.remove();
  if (answer.querySelectorAll('.meaning').length < 2) meaning?.remove();
  answer.classList.add('compact');
  link.after(...(tools ? [document.importNode(tools, true)] : []));
  hit.append(document.importNode(answer, true));
}

/** The policy of the pages lets no text become markup here; a request that answers with a document is none. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${address} answered ${status}.`));
    };
    request.onerror = () => {
      reject(new Error(`${address} did not answer.`));
    };
    request.open('GET', address);
    request.send();
  });
}
