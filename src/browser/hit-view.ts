/** One hit as the search page and the field's list show it. */
import { goneLabels } from '../search/gone.ts';
import type { Highlight, Hit, HighlightedField, Reason } from '../search/types.ts';
import { element } from './element.ts';
import { words } from './words.ts';

const reasons: Readonly<Record<Reason, string>> = {
  value: 'same value',
  spelling: 'same value, written differently',
  prefix: 'value starts so',
  name: 'same name',
  'name part': 'part of the name',
  category: 'category and code',
  keyword: 'also known as',
  words: 'words',
  typo: 'similar spelling',
};

/** The hit's headline: value and name, or the title of a category or guide. */
export function headline(hit: Hit): Node[] {
  if (hit.value === '')
    return [element('span', { class: 'font-semibold' }, ...marked(hit, 'title', hit.title))];
  return [
    element(
      'span',
      { class: `value font-semibold${hit.gone ? ' text-soft line-through' : ''}` },
      ...marked(hit, 'value', hit.value),
    ),
    ...(hit.name
      ? [' ', element('span', { class: 'value text-[0.88em]' }, ...marked(hit, 'name', hit.name))]
      : []),
  ].map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

/** The message, with what was found in it marked. */
export const message = (hit: Hit): Node[] => marked(hit, 'message', hit.message);

/** What became of it, where the hit belongs and who acts, as short phrases. */
export function particulars(hit: Hit): string[] {
  const kind = hit.kind === 'code' ? hit.category?.title : hit.kind === 'category' ? 'Category' : 'Guide';
  return [hit.gone && goneLabels[hit.gone], kind, hit.action && words.actions[hit.action]].filter(
    (part) => part !== undefined,
  );
}

/** Why a hit is an answer; suggestions are none, so nobody says it of them. */
export const reasonOf = (hit: Hit): string => reasons[hit.reason];

function marked(hit: Hit, field: HighlightedField, text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const [start, end] of hit.highlights[field] ?? ([] satisfies Highlight[])) {
    if (end <= from) continue;
    if (start > from) nodes.push(document.createTextNode(text.slice(from, start)));
    nodes.push(element('mark', {}, text.slice(Math.max(start, from), end)));
    from = end;
  }
  if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}
