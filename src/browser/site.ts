/** The one script of every page. Whatever is heavier than a click handler is loaded when it is first needed. */
import { listenForShortcuts, SearchField } from './search-field.ts';

customElements.define('search-field', SearchField);
listenForShortcuts();

/** Elements that only some pages have, each with the module that brings it to life. */
const elements: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'copy-code': async () => (await import('./copy-code.ts')).CopyCode,
  'copy-rows': async () => (await import('./copy-rows.ts')).CopyRows,
  'not-found': async () => (await import('./not-found.ts')).NotFound,
  'search-results': async () => (await import('./search-results.ts')).SearchResults,
};

for (const [name, load] of Object.entries(elements)) {
  if (!document.querySelector(name)) continue;
  void load().then((constructor) => {
    customElements.define(name, constructor);
  });
}
