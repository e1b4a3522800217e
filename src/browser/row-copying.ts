/**
 * Copy buttons in the rows of a category's table. A row gets its button when it comes into view, so a table of
 * thousands of rows costs no more than the rows on the screen.
 */
import { copyAndSay, formatOf, lastFormat, rememberFormat } from './copying.ts';
import { element, required } from './element.ts';
import { words } from './words.ts';

export function addRowCopying(table: HTMLElement): void {
  const status = element('span', { role: 'status', class: 'sr-only' });
  table.append(status);
  const format = required(table, 'select[name=copy]', HTMLSelectElement);
  format.value = lastFormat();
  format.addEventListener('change', () => {
    rememberFormat(formatOf(format.value));
    for (const button of table.querySelectorAll('.copy-row')) name(button);
  });
  table.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.copy-row') : null;
    const row = button?.closest('tr');
    if (!button || !row) return;
    copyAndSay(subjectOf(row), lastFormat(), status, {
      say: (sentence) => {
        button.setAttribute('data-copied', '');
        button.setAttribute('title', sentence);
      },
      rest: () => {
        button.removeAttribute('data-copied');
        name(button);
      },
    });
  });
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      const button = element(
        'button',
        { type: 'button', class: 'copy-row' },
        element('span', { class: 'icon icon-copy', 'aria-hidden': 'true' }),
      );
      required(target, '.copies', HTMLElement).append(button);
      name(button);
    }
  });
  for (const row of table.querySelectorAll('tr[id]')) seen.observe(row);
}

/** What the button does now is what it is called, for who hears it and for who points at it. */
function name(button: Element): void {
  const value = button.closest('tr')?.querySelector('th')?.textContent.trim() ?? '';
  const label = words.copy.row(lastFormat(), value);
  button.setAttribute('aria-label', label);
  button.setAttribute('title', label);
}

function subjectOf(row: Element): Parameters<typeof copyAndSay>[0] {
  const text = (selector: string): string =>
    (row.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return {
    url: required(row, 'th a', HTMLAnchorElement).href,
    title: [text('th'), text('.names')].filter((part) => part !== '').join(' '),
    meaning: text('.means'),
  };
}
