/** The guides as plain words, for what is made outside of pages: the lookup index and the lists for agents. */
import { join } from 'node:path';
import { createKeyReader, readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import { readContent } from './content-files.ts';

export interface GuideFile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Words of the page without its markup. */
  readonly text: string;
}

/** Guides below `<directory>/guides`, in the order of their file names; none when there is no such folder. */
export async function readGuides(directory: string): Promise<GuideFile[]> {
  const { files } = await readContent(directory, join(directory, 'guides'), ['.mdx']);
  return files.map(({ file, text }) => {
    const lines = sourceLines(text);
    const frontMatter = readFrontMatter(file, lines);
    const read = createKeyReader(file, frontMatter.entries, []);
    const id = file.replace(/^guides\//u, '').replace(/\.mdx$/u, '');
    return {
      id,
      title: read.text('title') ?? id,
      description: read.text('description') ?? '',
      text: wordsOf(lines.slice(frontMatter.lines).join('\n')),
    };
  });
}

/** Leaves the words of MDX: `"## See <Code value=\"1\" />"` -> `"See 1"`. */
export const wordsOf = (mdx: string): string =>
  mdx
    .replace(/^(?:import|export)\s.*$/gmu, ' ')
    .replace(/<\w[^>]*?\bvalue="([^"]*)"[^>]*>/gu, '$1')
    .replace(/<\/?[A-Za-z][^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ' ')
    .replace(/^[-:|\s]+$|^[-+*>#|\s]+|[*`|[\]]/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
