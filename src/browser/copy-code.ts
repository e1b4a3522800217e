/** The copy button of a code's page with its menu of formats. */
import { caseDetails } from './case-details.ts';
import { copyAndSay, formatOf, lastFormat, rememberFormat } from './copying.ts';
import { required } from './element.ts';
import { words } from './words.ts';

export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = required(this, '[data-copy]', HTMLButtonElement);
    const label = required(button, '[data-copy-label]', HTMLElement);
    const menu = required(this, 'details', HTMLDetailsElement);
    const status = required(this, '[role=status]', HTMLElement);
    const rest = (): void => {
      label.textContent = words.copy.button(lastFormat());
    };
    rest();
    this.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest('button') : null;
      if (!pressed) return;
      const format = formatOf(pressed.dataset.format);
      rememberFormat(format);
      if (menu.open) {
        menu.open = false;
        button.focus();
      }
      const { title = '', meaning = '' } = this.dataset;
      const details = caseDetails();
      const page = this.dataset.href ?? location.origin + location.pathname;
      const url = page + (details.length > 0 ? location.hash : '');
      const about = details.map(([name, value]) => `${name}: ${value}`).join(', ');
      const subject = { url, title, meaning: about === '' ? meaning : `${meaning} (${about})` };
      copyAndSay(subject, format, status, {
        say: (sentence) => {
          label.textContent = sentence;
        },
        rest,
      });
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      required(menu, 'summary', HTMLElement).focus();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) menu.open = false;
    });
  }
}
