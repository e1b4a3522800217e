/** The one script of every page. Whatever is heavier than a click handler is loaded when it is first needed. */
import { CopyCode } from './copy-code.ts';
import { listenForShortcuts, SearchField } from './search-field.ts';

customElements.define('search-field', SearchField);
// In the first script and not behind an import: a code page must not need a second one.
customElements.define('copy-code', CopyCode);
listenForShortcuts();

/** Elements that only some pages have, each with the module that brings it to life. */
const elements: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'copy-rows': async () => (await import('./copy-rows.ts')).CopyRows,
  'log-decoder': async () => (await import('./log-decoder.ts')).LogDecoder,
  'not-found': async () => (await import('./not-found.ts')).NotFound,
  'search-results': async () => (await import('./search-results.ts')).SearchResults,
};

for (const [name, load] of Object.entries(elements)) {
  if (!document.querySelector(name)) continue;
  void load().then((constructor) => {
    customElements.define(name, constructor);
  });
}
