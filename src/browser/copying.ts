/** Puts a code on the clipboard in the reader's format, and remembers the format in this browser. */
import { copyAs, copyFormats, type CopyFormat, type CopySubject } from '../domain/copy-formats.ts';
import { siteStorage } from './site-storage.ts';
import { words } from './words.ts';

const key = 'copy-format';
const shownFor = 2000;

const isFormat = (text: string | null | undefined): text is CopyFormat =>
  copyFormats.some((format) => format === text);

/** The format that was used last; the link when there was none. */
export function lastFormat(): CopyFormat {
  const stored = siteStorage()?.getItem(key);
  return isFormat(stored) ? stored : 'link';
}

export const formatOf = (element: HTMLElement): CopyFormat =>
  isFormat(element.dataset.format) ? element.dataset.format : lastFormat();

export const rememberFormat = (format: CopyFormat): void => siteStorage()?.setItem(key, format);

/** Rejects when the browser refuses the clipboard. */
export function copy(subject: CopySubject, format: CopyFormat): Promise<void> {
  if (format !== 'html') return navigator.clipboard.writeText(copyAs[format](subject));
  const part = (type: string, text: string): Record<string, Blob> => ({ [type]: new Blob([text], { type }) });
  const item = new ClipboardItem({
    ...part('text/html', copyAs.html(subject)),
    ...part('text/plain', copyAs.text(subject)),
  });
  return navigator.clipboard.write([item]);
}

/** Copies, and says so on the button and to screen readers; afterwards the button has its words again. */
export function copyAndSay(
  subject: CopySubject,
  format: CopyFormat,
  button: HTMLElement,
  status: HTMLElement,
): void {
  const say = (sentence: string): void => {
    button.textContent = sentence;
    status.textContent = `${sentence}.`;
    setTimeout(() => {
      button.textContent = words.copy.button(lastFormat());
      status.textContent = '';
    }, shownFor);
  };
  copy(subject, format).then(
    () => {
      say(words.copy.done(format));
    },
    () => {
      say(words.copy.refused);
    },
  );
}
