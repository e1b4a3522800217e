import { mdxToMdast } from 'satteri';
import type { CodeMention, Note } from '../domain/note.ts';
import { readFrontMatter } from '../parsing/front-matter.ts';
import { sourceLines } from '../parsing/source-lines.ts';
import type { ContentFile } from './content-files.ts';
import { isElement, textAttributes } from './prose-components.ts';
import { nodesBelow } from './prose-text.ts';

/** The text of a note or a guide: Markdown without imports, with links to codes as data. Throws where it is no MDX. */
export function readNoteText({ file, text }: ContentFile): Note['text'] {
  const lines = sourceLines(text);
  const mdx = lines.slice(readFrontMatter(file, lines).lines).join('\n');
  const pieces: (string | CodeMention)[] = [];
  let end = 0;
  for (const { from, to, piece } of piecesOf(mdx)) {
    pieces.push(mdx.slice(end, from), ...piece);
    end = to;
  }
  pieces.push(mdx.slice(end));
  return pieces.filter((piece) => piece !== '');
}

interface Piece {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** What stands there instead: a mention, or nothing. */
  readonly piece: readonly CodeMention[];
}

function* piecesOf(mdx: string): Generator<Piece> {
  for (const node of nodesBelow(mdxToMdast(mdx))) {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) continue;
    if (node.type === 'mdxjsEsm') yield { from, to, piece: [] };
    else if (isElement(node) && node.name === 'Code') {
      const attributes = textAttributes(node);
      const [value, place] = [attributes.get('value'), attributes.get('in')];
      // A value that only rendering knows stays as it is written.
      if (value !== undefined)
        yield { from, to, piece: [{ value, ...(place === undefined ? {} : { in: place }) }] };
    }
  }
}
