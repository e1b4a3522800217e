/** Puts a code on the clipboard in the reader's format, and remembers the format in this browser. */
import { copyFormats, type CopyFormat, type CopySubject } from '../domain/copy-format.ts';
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

/** A format by its key; the last one where it is none. */
export const formatOf = (key: string | undefined): CopyFormat => (isFormat(key) ? key : lastFormat());

export const rememberFormat = (format: CopyFormat): void => siteStorage()?.setItem(key, format);

/**
 * Rejects when the browser refuses the clipboard. A link needs no markup; the other formats are loaded for the first copy, and
 * the clipboard is asked at once with what is to come, as some browsers serve it only while the click goes on.
 */
export function copy(subject: CopySubject, format: CopyFormat): Promise<void> {
  if (format === 'link') return navigator.clipboard.writeText(subject.url);
  const formats = import('../domain/copy-formats.ts');
  const part = (type: string, as: CopyFormat): Record<string, Promise<Blob>> => ({
    [type]: formats.then(({ copyAs }) => new Blob([copyAs[as](subject)], { type })),
  });
  const item = new ClipboardItem(
    format === 'html'
      ? { ...part('text/html', 'html'), ...part('text/plain', 'text') }
      : part('text/plain', format),
  );
  return navigator.clipboard.write([item]);
}

/** How a button says what became of the copy, and how it looks again afterwards. */
export interface CopyFace {
  readonly say: (sentence: string) => void;
  readonly rest: () => void;
}

/** Ends what is being said of the last copy. */
let endSaying: (() => void) | undefined;

/** Copies, and says so on the button and to screen readers until the next copy or for a while. */
export function copyAndSay(
  subject: CopySubject,
  format: CopyFormat,
  status: HTMLElement,
  face: CopyFace,
): void {
  const say = (sentence: string): void => {
    endSaying?.();
    face.say(sentence);
    status.textContent = `${sentence}.`;
    const timer = setTimeout(() => endSaying?.(), shownFor);
    endSaying = () => {
      clearTimeout(timer);
      face.rest();
      status.textContent = '';
      endSaying = undefined;
    };
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
