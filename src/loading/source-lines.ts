import { getCollection } from 'astro:content';

/** The lines of a document as an editor counts them. `file` is relative to the content folder. */
export async function readSourceLines(file: string): Promise<string[]> {
  const documents = await getCollection('documents');
  const text = documents.find(({ data }) => data.file === file)?.body ?? '';
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r?\n$/u, '')
    .split(/\r\n|\r|\n/u);
}
