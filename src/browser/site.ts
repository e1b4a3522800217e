/** The one script of every page. Whatever is heavier than a click handler is loaded when it is first needed. */
import { listenForShortcuts, SearchField } from './search-field.ts';

customElements.define('search-field', SearchField);
listenForShortcuts();

/** Elements that only some pages have, each with the module that brings it to life. */
if (document.querySelector('search-results')) {
  void import('./search-results.ts').then(({ SearchResults }) => {
    customElements.define('search-results', SearchResults);
  });
}
