/** What a reader of Markdown lets links call a place: headings by their words, and whatever has an id or a name. */
import type { Anchor, Anchors } from '../../domain/document-links.ts';
import type { Heading } from '../section.ts';
import { replaceTags } from './html-tags.ts';

/** `<a name="e07">`, `<tr id=e07>`, `## Errors {#e07}`. */
const identified = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)|\{:?[ \t]*#([^\s{}]+)/giu;

/** The first of a name wins, as in browsers. Ids stand above what is written next, headings above all up to the next heading. */
export function findAnchors(
  lines: readonly string[],
  skip: number,
  headings: readonly Pick<Heading, 'anchor' | 'line'>[],
): Anchors {
  const anchors = new Map<string, Anchor>();
  const add = (name: string, anchor: Anchor): void => {
    if (!anchors.has(name)) anchors.set(name, anchor);
  };
  const waiting: { name: string; line: number }[] = [];
  let below = 0;
  for (let index = skip; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    for (const [, id, listed] of text.matchAll(identified))
      waiting.push({ name: id ?? listed ?? '', line: index + 1 });
    const isBare = waiting.length > 0 && replaceTags(text, () => '').trim() === '';
    if (isBare) continue;
    const last = index + 1;
    while ((headings[below]?.line ?? Infinity) <= last) below += 1;
    const heading = headings[below - 1]?.anchor;
    for (const { name, line } of waiting.splice(0)) add(name, { line, last, heading });
  }
  for (const [index, { anchor, line }] of headings.entries())
    add(anchor, { line, last: (headings[index + 1]?.line ?? lines.length + 1) - 1, heading: anchor });
  return anchors;
}
