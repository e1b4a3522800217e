/**
 * Copy buttons in the rows of a category's table. A row gets its button when it comes into view, so a
 * table of ten thousand rows costs no more than the rows on the screen.
 */
import { copyAndSay, formatOf, lastFormat, rememberFormat } from './copying.ts';
import { element, required } from './element.ts';
import { words } from './words.ts';

export class CopyRows extends HTMLElement {
  connectedCallback(): void {
    const status = element('span', { role: 'status', class: 'sr-only' });
    this.append(status);
    const format = required(this, 'select', HTMLSelectElement);
    format.value = lastFormat();
    required(this, '[data-copy-format]', HTMLElement).hidden = false;
    format.addEventListener('change', () => {
      rememberFormat(formatOf(required(format, 'option:checked', HTMLOptionElement)));
      for (const button of this.querySelectorAll('[data-copy]'))
        button.textContent = words.copy.button(lastFormat());
    });
    this.addEventListener('click', ({ target }) => {
      const row = target instanceof HTMLButtonElement ? target.closest('tr') : null;
      if (target instanceof HTMLButtonElement && row)
        copyAndSay(subjectOf(row), lastFormat(), target, status);
    });
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        required(target, '[data-copy-slot]', HTMLElement).append(copyButton(target));
      }
    });
    for (const row of this.querySelectorAll('tr[id]')) seen.observe(row);
  }
}

function copyButton(row: Element): HTMLElement {
  const value = row.querySelector('th')?.textContent.trim() ?? '';
  const label = words.copy.button(lastFormat());
  const name = words.copy.row(lastFormat(), value);
  return element('button', { type: 'button', class: 'copy-row', 'data-copy': '', 'aria-label': name }, label);
}

function subjectOf(row: Element): Parameters<typeof copyAndSay>[0] {
  const texts = (selector: string): string[] =>
    Array.from(row.querySelectorAll(selector), ({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
  return {
    url: required(row, 'th a', HTMLAnchorElement).href,
    title: [...texts('th'), ...texts('[data-name]')].join(' '),
    meaning: texts('[data-message]').join(' / '),
  };
}
