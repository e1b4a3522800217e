/** The one script of every page. Whatever is heavier than a click handler is loaded when it is first needed. */
// First: a policy must be there before anything that it allows.
import './trusted-scripts.ts';
import { showCaseDetails } from './case-details.ts';
import { CopyCode } from './copy-code.ts';
import { sayLoadFailure } from './load-failure.ts';
import { applyScheme, listenForScheme } from './scheme.ts';
import { SearchField } from './search-field.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { loadWords } from './words.ts';

applyScheme();
/** Elements that only some pages have, each with the module that brings it to life. */
const elements: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'code-table': async () => (await import('./code-table.ts')).CodeTable,
  'log-decoder': async () => {
    const { LogDecoder, loadSearchWords } = await import('./log-decoder.ts');
    await loadSearchWords();
    return LogDecoder;
  },
  'not-found': async () => (await import('./not-found.ts')).NotFound,
  'search-results': async () => {
    const { watchAnswers } = await import('./whole-answer.ts');
    for (const page of document.querySelectorAll<HTMLElement>('search-results')) watchAnswers(page);
    const { SearchResults, loadSearchWords } = await import('./search-results.ts');
    await loadSearchWords();
    return SearchResults;
  },
};

function start(): void {
  customElements.define('search-field', SearchField);
  // In the first script and not behind an import: a code page must not need a second one.
  customElements.define('copy-code', CopyCode);
  listenForShortcuts();
  listenForScheme();
  showCaseDetails();
  addEventListener('hashchange', showCaseDetails);
  showCurrentSibling();
  whenWhole(() => {
    import('./offline/keep-copy.ts').then(({ keepCopy }) => {
      keepCopy();
    }, console.error);
  });
  if (document.querySelector('[data-offer]'))
    whenWhole(() => {
      import('./language-offer.ts').then(({ offerLanguage }) => {
        offerLanguage();
      }, console.error);
    });
  for (const [name, load] of Object.entries(elements)) {
    const host = document.querySelector(name);
    if (!host) continue;
    load().then(
      (constructor) => {
        customElements.define(name, constructor);
      },
      (error: unknown) => {
        void sayLoadFailure(host, error);
      },
    );
  }
}

/** The list beside a code begins at the code, in browsers that do not see to it by themselves. */
function showCurrentSibling(): void {
  const current = document.querySelector<HTMLElement>('.rail ol [aria-current]');
  const list = current?.closest('ol');
  if (current && list) list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 3;
}

/** A reader in need waits for nothing of this. */
function whenWhole(load: () => void): void {
  if (document.readyState === 'complete') load();
  else addEventListener('load', () => setTimeout(load));
}

/** Words that do not arrive are said in the reference's language. */
function startInWords(): void {
  inOwnLanguage().catch(console.error).then(loadWords).catch(console.error).finally(start);
}

async function inOwnLanguage(): Promise<void> {
  const others = document.querySelector<HTMLElement>('not-found')?.dataset.others;
  if (others !== undefined) await (await import('./own-language.ts')).showInOwnLanguage(others);
}

// The script may be here before the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startInWords);
else startInWords();
