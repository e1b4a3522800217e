/**
 * The page at an address that only leads on. It works without script and without the site's files, and
 * says what it leads to, because chat tools that unfurl the address do not follow it.
 */
import { escapeMarkup } from '../../domain/escapes.ts';
import type { ExportContext } from './context.ts';

export interface RedirectPage {
  /** Site path of this page and of the page it leads to. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly description: string;
}

/** A refresh after no time replaces the entry in the browser's history, so Back does not come here again. */
export function redirectPage(
  { absolute, language }: Pick<ExportContext, 'absolute' | 'language'>,
  { from, to, title, description }: RedirectPage,
): string {
  const target = relativePath(from, to);
  const [words, summary, address] = [title, description, absolute(to)].map(escapeMarkup);
  return barePage(
    language,
    `<meta http-equiv="refresh" content="0; url=${target}">
<title>${words}</title>
<link rel="canonical" href="${address}">
<meta name="description" content="${summary}">
<meta property="og:title" content="${words}">
<meta property="og:description" content="${summary}">
<meta property="og:url" content="${address}">`,
    `<h1>${words}</h1><p><a href="${target}">${address}</a></p>`,
  );
}

const barePage = (language: string, head: string, main: string): string => `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${head}
</head>
<body><main>${main}</main></body>
</html>
`;

/** `relativePath('/c/1001/', '/shop/basket/1001/')` -> `'../../shop/basket/1001/'`. */
const relativePath = (from: string, to: string): string =>
  '../'.repeat(from.split('/').length - 2) + to.slice(1);

/** For the few short addresses that several gone codes shared. */
export function choicePage(
  from: string,
  { language, words }: Pick<ExportContext, 'language' | 'words'>,
  targets: readonly { readonly path: string; readonly label: string }[],
): string {
  const items = targets.map(
    ({ path, label }) => `<li><a href="${relativePath(from, path)}">${escapeMarkup(label)}</a></li>`,
  );
  const title = words.files.several;
  return barePage(language, `<title>${title}</title>`, `<h1>${title}</h1><ul>${items.join('')}</ul>`);
}
