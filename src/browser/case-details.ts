/**
 * What a link carries about one case, after its `#` so that it is never sent: `…/20406/#request=7f3a&room=42`. Shown as
 * text, whatever it says, and carried into what is copied.
 */
import { element } from './element.ts';
import { words } from './words.ts';

const mostDetails = 12;
const longestDetail = 200;

/** Name and value of each detail; none where the part after the `#` is the name of a place of the page. */
export function caseDetails(): [name: string, value: string][] {
  if (!location.hash.includes('=')) return [];
  return [...new URLSearchParams(location.hash.slice(1))]
    .slice(0, mostDetails)
    .map(([name, value]) => [name.slice(0, longestDetail), value.slice(0, longestDetail)]);
}

/** Puts the details below the head of the answer, and takes them away when the address has none. */
export function showCaseDetails(): void {
  const head = document.querySelector('article[data-code] .answer-head');
  if (!head) return;
  document.querySelector('.case-details')?.remove();
  const details = caseDetails();
  if (details.length === 0) return;
  const label = words.caseDetails;
  head.after(
    element(
      'section',
      { class: 'case-details panel', 'aria-label': label },
      element('p', { class: 'label' }, label),
      element(
        'dl',
        { class: 'fields' },
        ...details.map(([name, value]) =>
          element(
            'div',
            { class: 'row items-baseline' },
            element('dt', { class: 'label' }, name),
            element('dd', { class: 'value' }, value),
          ),
        ),
      ),
    ),
  );
}
