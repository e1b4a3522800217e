import { escapeMarkdownText } from '../../domain/escapes.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { codeTwinPath } from '../../domain/permalink.ts';
import { codeMeaning, codeTitle } from '../code-title.ts';
import { markdownLink } from './markdown.ts';

/** `"[1001 TIMEOUT](https://…/1001.md): No answer in time"`; `absolute` makes an address of a site path. */
export function codeLine(code: ErrorCode, absolute: (path: string) => string, colon: string): string {
  const meaning = codeMeaning(code);
  const link = markdownLink(codeTitle(code), absolute(codeTwinPath(code, 'md')));
  return meaning === '' ? link : `${link}${colon}${escapeMarkdownText(meaning)}`;
}
