/** What chat tools, search engines and browsers show of a code before anybody opens its page. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { scriptJson } from '../domain/escapes.ts';
import { plainText, type InlineText } from '../domain/inline-text.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { codePath, codeTwinPath } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
import { codeMeaning, codeTitle } from './code-title.ts';
import { crumbsTo } from './crumbs.ts';
import type { PageHead } from './page-head.ts';

const longestDescription = 200;
const longestTitle = 90;

/**
 * Heads for all codes of a catalogue. Where the sources word two codes the same, each also says which one it
 * is, because a list of search results shows nothing else of a page. So does a description that only repeats the title.
 */
export function createCodeHeads(catalogue: Catalogue): (code: ErrorCode) => PageHead {
  const heads = new Map(catalogue.codes.map((code) => [code.id, codeHead(catalogue, code)]));
  const uses = new Map<string, number>();
  for (const { title, description } of heads.values()) {
    for (const text of new Set([title, description])) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const isShared = (text: string): boolean => (uses.get(text) ?? 0) > 1;
  return (code) => {
    const head = heads.get(code.id) ?? codeHead(catalogue, code);
    const place = placeIn(catalogue, code);
    const title = isShared(head.title) ? withTail(codeTitle(code), `, ${place}`, longestTitle) : head.title;
    const isRepeated = head.title.includes(trimEnd(head.description));
    const description =
      isRepeated || isShared(head.description)
        ? withTail(head.description, ` (${code.value}, ${place})`, longestDescription)
        : head.description;
    return { ...head, title, description };
  };
}

/** Category, and the document where the site has several; once where both are called the same. */
export function placeIn(catalogue: Catalogue, code: ErrorCode, between = ', '): string {
  const above = catalogue.documents.length > 1 ? [documentOf(catalogue, code).title] : [];
  return [...new Set([categoryOf(catalogue, code).title, ...above])].join(between);
}

const withTail = (text: string, tail: string, longest: number): string =>
  clip(text, Math.max(longest - tail.length, longest / 2)) + tail;

/** Head of a code's page by itself, without the site's name. */
export function codeHead(catalogue: Catalogue, code: ErrorCode): PageHead {
  const words = pageWords(catalogue.language);
  return {
    title: codeHeadTitle(catalogue, code),
    description: codeDescription(code),
    path: codePath(code),
    article: true,
    labels: [
      { label: words.heads.labels.category, data: placeIn(catalogue, code, ' · ') },
      ...(code.action ? [{ label: words.table.action, data: words.actions[code.action] }] : []),
      { label: words.heads.labels.code, data: code.value },
    ],
    alternates: [
      { type: 'application/json', path: codeTwinPath(code, 'json'), title: words.heads.asJson(code.value) },
      { type: 'text/markdown', path: codeTwinPath(code, 'md'), title: words.heads.asMarkdown(code.value) },
    ],
  };
}

/** Value and name; the message follows where there is room for all of it or no name to go by. */
function codeHeadTitle(catalogue: Catalogue, code: ErrorCode): string {
  const title = codeTitle(code);
  const meaning = codeMeaning(code);
  if (meaning !== '' && title.length + meaning.length + 2 <= longestTitle) return `${title}: ${meaning}`;
  return code.names.length > 0 || meaning === ''
    ? clip(`${title}, ${categoryOf(catalogue, code).title}`, longestTitle)
    : clip(`${title}: ${meaning}`, longestTitle);
}

/**
 * Meaning and next action in one sentence of at most 200 characters: `"Timeout: check the network, and try
 * again."` Cut between words where the source says more.
 */
export function codeDescription(code: ErrorCode): string {
  const meaning = trimEnd(codeMeaning(code));
  const { solution, cause, message } = code.meanings[0];
  const action = sentence(solution) || (message ? sentence(cause) : '');
  if (meaning === '' && action === '') return `${codeTitle(code)}.`;
  // The action must stay readable beside a long meaning.
  const room = longestDescription - Math.min(action.length, 80) - 3;
  const isBoth = meaning !== '' && action !== '' && action !== meaning;
  const text = isBoth ? `${clip(meaning, room)}: ${action}` : meaning || action;
  return `${clip(text, longestDescription - 1)}.`.replace('….', '…');
}

/** The first sentence of a text, without its stop. */
function sentence(text: InlineText | undefined): string {
  const words = text ? plainText(text) : '';
  return trimEnd(/^.+?[.!?。！？](?=\s|$|[^\p{L}\p{N}\s.])/u.exec(words)?.[0] ?? words);
}

const trimEnd = (text: string): string => text.replace(/[\s.,:;。]+$/u, '');

/** `clip('one two three', 9)` -> `'one two…'`: never inside a word, unless the word alone is too long. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  const end = Math.max(kept.lastIndexOf(' '), 0);
  const cut = end > longest / 2 ? kept.slice(0, end) : kept.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** JSON-LD for the head of a code's page, ready to stand inside a `<script type="application/ld+json">`. */
export function codeJsonLd(
  catalogue: Catalogue,
  code: ErrorCode,
  { siteName, absolute }: { readonly siteName: string; readonly absolute: (path: string) => string },
  line?: Pick<LedgerLine, 'added' | 'changed'>,
): string {
  const [document, category] = [documentOf(catalogue, code), categoryOf(catalogue, code)];
  const url = absolute(codePath(code));
  const crumbs = [
    ...crumbsTo(catalogue, document, category).map(({ label = siteName, path }) => ({
      name: label,
      item: absolute(path),
    })),
    { name: codeTitle(code), item: url },
  ];
  return scriptJson({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        '@id': url,
        url,
        headline: clip(codeTitle(code), 110),
        description: codeDescription(code),
        inLanguage: code.lang ?? document.lang ?? catalogue.language,
        articleSection: category.title,
        ...(code.keywords.length > 0 ? { keywords: code.keywords } : {}),
        ...(line?.added === undefined ? {} : { datePublished: line.added }),
        ...(line?.added === undefined ? {} : { dateModified: line.changed ?? line.added }),
        isPartOf: { '@type': 'WebSite', name: siteName, url: absolute(catalogue.home) },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...crumb,
        })),
      },
    ],
  });
}
