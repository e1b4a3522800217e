/** What the copy buttons of a code put on the clipboard. */
import { copyAs, copyFormats, type CopyFormat, type CopySubject } from '../domain/copy-formats.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { codePath } from '../domain/permalink.ts';
import { codeMeaning, codeTitle } from './code-title.ts';

/** `absolute` gives the address of a site path with origin and base. */
export const copySubject = (code: ErrorCode, absolute: (path: string) => string): CopySubject => ({
  url: absolute(codePath(code)),
  title: codeTitle(code),
  meaning: codeMeaning(code),
});

export interface Copy {
  readonly format: CopyFormat;
  readonly text: string;
}

/** Every format, in the order of the menu. */
export const copiesOf = (subject: CopySubject): Copy[] =>
  copyFormats.map((format) => ({ format, text: copyAs[format](subject) }));
