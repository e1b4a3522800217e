import type { MdastNode } from 'satteri';
import type { Note } from '../domain/note.ts';
import { attributesOf, isElement, isOfOtherSite } from './prose-elements.ts';
import type { ProseText } from './prose-text.ts';

/**
 * The text of a note: Markdown without imports, with its links to codes and pages as data. Undefined where it is no
 * MDX.
 */
export function noteText({ text: mdx, nodes, diagnostics }: ProseText): Note['text'] | undefined {
  if (diagnostics.length > 0) return undefined;
  const pieces: Note['text'][number][] = [];
  let end = 0;
  const cuts = nodes.flatMap((node) => cutOf(node, mdx));
  for (const { from, to, instead } of cuts.sort((left, right) => left.from - right.from)) {
    pieces.push(mdx.slice(end, from), ...instead);
    end = to;
  }
  pieces.push(mdx.slice(end));
  return pieces.filter((piece) => piece !== '');
}

/** Offsets in the text, and what stands there instead. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: Note['text'];
}

function cutOf(node: MdastNode, mdx: string): Cut[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  if (node.type === 'mdxjsEsm') return [{ from, to, instead: [] }];
  // A picture beside the note is published under a name that only the pages know.
  if (node.type === 'image' && isBesideTheText(node.url)) return [{ from, to, instead: [node.alt ?? ''] }];
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    // Behind the words of the link, which may be the address too.
    const words = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
    const at = mdx.indexOf(node.url, words ?? from);
    if (node.url === '' || isOfOtherSite(node.url) || at < 0 || at >= to) return [];
    return [{ from: at, to: at + node.url.length, instead: [{ href: node.url }] }];
  }
  if (!isElement(node) || node.name !== 'Code') return [];
  const attributes = new Map(attributesOf(node));
  const [value, place] = [attributes.get('value'), attributes.get('in')];
  // A value that only rendering knows stays as it is written.
  if (value === undefined) return [];
  return [{ from, to, instead: [{ value, ...(place === undefined ? {} : { in: place }) }] }];
}

const isBesideTheText = (url: string): boolean => !url.startsWith('/') && !isOfOtherSite(url);
