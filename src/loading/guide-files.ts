/** The guides as plain words, for what is made outside of pages: the lookup index and the lists for agents. */
import { createKeyReader, readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import type { ContentFile } from './content-files.ts';
import { proseWords } from './prose-words.ts';
import type { ProseText } from './prose-text.ts';

export interface GuideFile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Words of the page without its markup. */
  readonly text: string;
}

export function readGuide({ file, text }: ContentFile, prose: ProseText): GuideFile {
  const read = createKeyReader(file, readFrontMatter(file, sourceLines(text)).entries, []);
  const id = file.replace(/^guides\//u, '').replace(/\.mdx$/u, '');
  return {
    id,
    title: read.text('title') ?? id,
    description: read.text('description') ?? '',
    text: proseWords(prose),
  };
}
