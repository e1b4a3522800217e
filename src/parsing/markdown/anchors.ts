/** What a reader of Markdown lets links call a place: headings by their words, and whatever has an id or a name. */
import GithubSlugger from 'github-slugger';
import type { Anchors } from '../../domain/document-links.ts';
import type { Heading } from '../section.ts';
import { replaceTags } from './html-tags.ts';

/** `<a name="e07">`, `<tr id=e07>`, `## Errors {#e07}`. */
const identified = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)|\{:?[ \t]*#([^\s{}]+)/giu;

/** The first of a name wins, as in browsers. Ids stand above what is written next, headings above all up to the next heading. */
export function findAnchors(
  lines: readonly string[],
  skip: number,
  headings: readonly Pick<Heading, 'text' | 'line'>[],
): Anchors {
  const anchors = new Map<string, { line: number; last: number }>();
  const add = (name: string, line: number, last: number): void => {
    if (!anchors.has(name)) anchors.set(name, { line, last });
  };
  const waiting: { name: string; line: number }[] = [];
  for (let index = skip; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    for (const [, id, listed] of text.matchAll(identified))
      waiting.push({ name: id ?? listed ?? '', line: index + 1 });
    const isBare = waiting.length > 0 && replaceTags(text, () => '').trim() === '';
    if (!isBare) for (const { name, line } of waiting.splice(0)) add(name, line, index + 1);
  }
  const slugger = new GithubSlugger();
  for (const [index, { text, line }] of headings.entries())
    add(slugger.slug(text), line, (headings[index + 1]?.line ?? lines.length + 1) - 1);
  return anchors;
}
