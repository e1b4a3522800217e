/** One hit as the search page and the field's list show it. */
import { inLanguage } from '../domain/language.ts';
import { namePieces } from '../domain/value.ts';
import type { Highlight, Hit, HighlightedField } from '../search/types.ts';
import { element } from './element.ts';
import { words } from './search-words.ts';
import { words as pageWords } from './words.ts';

/** The language of texts: the page's where no other is known and the words around them are in another. */
const inOwnLanguage = (lang: string | undefined): Record<string, string> =>
  inLanguage(lang ?? (document.body.lang ? document.documentElement.lang : undefined));

/** The hit's headline: value and name, or the title of a category or guide. */
export function headline(hit: Hit): Node[] {
  if (hit.value === '') return [element('b', inOwnLanguage(hit.lang), ...markedField(hit, 'title'))];
  const value = element(
    'span',
    { class: `value boxed${hit.gone ? ' text-soft line-through' : ''}` },
    ...markedField(hit, 'value'),
  );
  if (!hit.name) return [value];
  const name = element('span', { class: 'value name' }, ...markedField(hit, 'name'));
  return [value, document.createTextNode(' '), name];
}

/** The message, with what was found in it marked. */
export const message = (hit: Hit): Node =>
  element('span', inOwnLanguage(hit.lang), ...markedField(hit, 'message'));

/** What became of it, where the hit belongs and what to do, and why it is there where that says something. */
export function facts(hit: Hit, reason = ''): HTMLElement {
  const kind = hit.kind === 'code' ? undefined : words.hits[hit.kind];
  const texts = [hit.gone && pageWords.gone[hit.gone], kind, place(hit), reason].filter(Boolean);
  const { action } = hit;
  return element(
    'p',
    { class: 'hit-facts row' },
    ...texts.map((text) => element('span', {}, text)),
    action && element('span', { class: 'act chip', 'data-act': action }, pageWords.actions[action]),
  );
}

/** Where a hit stands. Headings such as "Errors" tell nobody whose: the document does, where the site has several. */
function place({ kind, category, document }: Hit): Node | undefined {
  const titles = [...new Set([category?.title, document?.title])].slice(kind === 'category' ? 1 : 0);
  const text = titles.filter(Boolean).join(' · ');
  return text === '' ? undefined : element('span', inOwnLanguage(category?.lang), text);
}

/** What any hit of a search for words or for this very value would say is no reason to tell. */
const plainReasons = new Set<Hit['reason']>(['value', 'words']);

/** A row of the list below the field: what it means leads, and what is cut is the place. */
export const suggestionRow = (hit: Hit): HTMLElement[] => [
  element('span', { class: 'suggestion-head row' }, ...headline(hit), message(hit)),
  element(
    'span',
    { class: 'block truncate text-sm text-soft' },
    ...[hit.gone && pageWords.gone[hit.gone], place(hit), hit.nearness && reasonOf(hit)]
      .filter((each) => each !== undefined && each !== '')
      .flatMap((each, index) => (index > 0 ? [' · ', each] : [each])),
  ),
];

/** Why a hit is an answer, or how near a suggestion is. */
export function reasonOf({ reason, nearness }: Hit): string {
  if (!nearness) return plainReasons.has(reason) ? '' : words.hits.reasons[reason];
  if (nearness.kind === 'digits') return words.hits.differs(nearness.count);
  if (nearness.kind === 'range') return words.hits.range(nearness.from, nearness.to);
  return words.hits.nearness[nearness.kind];
}

/** What the hit's text says around the words of the query; undefined when its titles say it all. */
export const excerpt = ({ excerpt: piece }: Hit): HTMLElement | undefined =>
  piece &&
  element(
    'p',
    { 'data-search-excerpt': '', class: 'text-soft', ...inOwnLanguage(piece.lang) },
    ...marked(piece.text, piece.highlights),
  );

/** A hit in a list of results: the link comes first. */
export function resultItem(hit: Hit, reason?: string): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: hit.href, class: 'whole' }, ...headline(hit)),
    hit.message ? element('p', {}, message(hit)) : undefined,
    excerpt(hit),
    facts(hit, reason),
  );
}

const markedField = (hit: Hit, field: HighlightedField): Node[] =>
  marked(hit[field], hit.highlights[field] ?? [], field === 'value' || field === 'name' ? breakable : asText);

const asText = (text: string): Node[] => [document.createTextNode(text)];

/** Breaks where the page of the code does. */
const breakable = (name: string): Node[] =>
  namePieces(name).flatMap((piece, index) => [...(index > 0 ? [element('wbr')] : []), ...asText(piece)]);

function marked(text: string, highlights: readonly Highlight[], plain = asText): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of highlights) {
    if (end <= from) continue;
    if (start > from) nodes.push(...plain(text.slice(from, start)));
    nodes.push(element('mark', {}, ...plain(text.slice(Math.max(start, from), end))));
    from = end;
  }
  if (from < text.length) nodes.push(...plain(text.slice(from)));
  return nodes;
}
