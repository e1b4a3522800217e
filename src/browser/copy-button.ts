/** A button that copies one text, and says for a moment that it did. */
import { required } from './element.ts';

const shownFor = 2000;

export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = required(this, 'button', HTMLButtonElement);
    const status = required(this, '[role=status]', HTMLElement);
    const label = button.textContent;
    button.addEventListener('click', () => {
      const text = this.dataset.text ?? '';
      navigator.clipboard.writeText(text).then(
        () => {
          say('Copied');
        },
        () => {
          say('Copying was refused');
        },
      );
    });
    const say = (words: string): void => {
      button.textContent = words;
      status.textContent = `${words}.`;
      setTimeout(() => {
        button.textContent = label;
        status.textContent = '';
      }, shownFor);
    };
  }
}
