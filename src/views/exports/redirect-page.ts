/**
 * The page at an address that only leads on. It works without script and without the site's files, and
 * says what it leads to, because chat tools that unfurl the address do not follow it.
 */
import { escapeHtml } from './markup.ts';

export interface RedirectPage {
  /** Site path of this page and of the page it leads to. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the target. */
  readonly canonical: string;
  readonly language: string;
}

/** A refresh after no time replaces the entry in the browser's history, so Back does not come here again. */
export function redirectPage({ from, to, title, description, canonical, language }: RedirectPage): string {
  const target = relativePath(from, to);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(canonical)}">
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:url" content="${escapeHtml(canonical)}">
</head>
<body><main><h1>${escapeHtml(title)}</h1><p><a href="${target}">${escapeHtml(canonical)}</a></p></main></body>
</html>
`;
}

/** `relativePath('/c/1001/', '/shop/basket/1001/')` -> `'../../shop/basket/1001/'`. */
export const relativePath = (from: string, to: string): string =>
  '../'.repeat(from.split('/').length - 2) + to.slice(1);

/** For the few short addresses that several gone codes shared. */
export function choicePage(
  from: string,
  language: string,
  targets: readonly { readonly path: string; readonly label: string }[],
): string {
  const items = targets.map(
    ({ path, label }) => `<li><a href="${relativePath(from, path)}">${escapeHtml(label)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Several codes had this address</title>
</head>
<body><main><h1>Several codes had this address</h1><ul>${items.join('')}</ul></main></body>
</html>
`;
}
