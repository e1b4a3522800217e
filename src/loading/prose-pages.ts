/** The MDX pages of the content folder: guides, and notes on single codes. */
import { getCollection, type CollectionEntry } from 'astro:content';

/** The guides in the order that their front matter gives. */
export async function getGuides(): Promise<CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides');
  return guides.sort(
    (left, right) => left.data.order - right.data.order || left.id.localeCompare(right.id, 'en'),
  );
}

/** Long-form notes by the id of their code; most codes have none. */
export async function getNotes(): Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> {
  return new Map((await getCollection('notes')).map((note) => [note.id, note]));
}
