/** What a page says in its own language, and what of it is said in another. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { page as english } from '../../src/ui/en/page.ts';
import { attribute, elementsOf, type BuiltPage } from './built-pages.ts';

const spoken = new Set(['aria-label', 'placeholder', 'title', 'alt', 'label', 'data-offer', 'data-decline']);
const described = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:label1',
  'twitter:label2',
]);

/** What is said on a page in its own language, to eyes, ears and search engines; names and code are nobody's language. */
function* saidOn(node: Tree.Node): Generator<string> {
  // What is there for browsers without scripts is text to the parser, tags and all.
  if ('value' in node) yield node.value.replace(/<[^>]*>/gu, '');
  if (!('childNodes' in node)) return;
  if ('tagName' in node) {
    const of = (name: string): string => attribute(node, name) ?? '';
    if (/^(?:script|style|code|pre|b)$/u.test(node.tagName)) return;
    if (node.tagName !== 'html' && of('lang') !== '') return;
    if (/\b(?:value|source-lines)\b/u.test(of('class'))) return;
    for (const { name, value } of node.attrs) if (spoken.has(name)) yield value;
    if (described.has(of('name') || of('property'))) yield of('content');
  }
  for (const child of node.childNodes) yield* saidOn(child);
}

/** To eyes, ears and search engines. */
export const said = (page: BuiltPage): string =>
  elementsOf(page, 'html')
    .flatMap((html) => [...saidOn(html)])
    .join(' ');

const englishWords = new Set(
  [...JSON.stringify(english).matchAll(/(?<=[: ",.])[a-z]{2,}(?=[ ",.])/gu)].map(([word]) => word),
);
for (const word of 'the and of to is are this that with from for not all copy link code codes by'.split(' '))
  englishWords.add(word);
// Words of German, too.
for (const word of ['in', 'am', 'so', 'was', 'die', 'log', 'link', 'text', 'an']) englishWords.delete(word);

/** English words in a German text. */
export const englishIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}_])[a-z]{2,}(?![\p{L}_.])/gu)]
    .map(([word]) => word)
    .filter((word) => englishWords.has(word));

const signs = /hreflang|data-offer|data-decline|data-words|data-home|data-others|zh-cn/iu;

/** What pages have because a site has several languages, by path; their own texts, and what is in `lang`, may speak of it. */
export const languageSigns = (pages: Iterable<BuiltPage>, lang: string): string[][] =>
  [...pages].flatMap(({ path, html }) => {
    const around = html.replace(/<(?:article|main)[^]*<\/(?:article|main)>/u, '');
    const [found] = signs.exec(around.replaceAll(`"${lang}"`, '')) ?? [];
    return found === undefined ? [] : [[path, found]];
  });
