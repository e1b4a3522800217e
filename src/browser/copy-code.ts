/** The copy button of a code's page with its menu of formats. */
import { copyAndSay, formatOf, lastFormat, rememberFormat } from './copying.ts';
import { required } from './element.ts';
import { words } from './words.ts';

export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = required(this, '[data-copy]', HTMLButtonElement);
    const menu = required(this, 'details', HTMLDetailsElement);
    const status = required(this, '[role=status]', HTMLElement);
    button.textContent = words.copy.button(lastFormat());
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const format = formatOf(target);
      rememberFormat(format);
      if (menu.open) {
        menu.open = false;
        button.focus();
      }
      const { title = '', meaning = '' } = this.dataset;
      copyAndSay({ url: location.origin + location.pathname, title, meaning }, format, button, status);
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
