/** Head of a code's page: what a chat shows of a pasted link must be enough to act on. */
import { codePath } from '../domain/permalink.ts';
import type { CodePage } from './code-page.ts';
import type { PageHead } from './page-head.ts';

export function codeHead({ code, category }: CodePage): PageHead {
  return { title: code.value, description: category.title, path: codePath(code), article: true };
}
