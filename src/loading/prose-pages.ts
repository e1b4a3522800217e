/** The MDX pages of the content folder: guides, and notes on single codes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { oncePerBuild } from './catalogue.ts';
import { contentDirectory } from './content-directory.ts';

/** Astro warns of a collection without entries, but a new site has neither guides nor notes. */
const hasFolder = (name: string): boolean => existsSync(join(contentDirectory(), name));

/** The guides in the order that their front matter gives. */
export const getGuides = oncePerBuild(async () => {
  const entries = hasFolder('guides') ? await getCollection('guides') : [];
  return entries
    .sort((left, right) => left.data.order - right.data.order || left.id.localeCompare(right.id, 'en'))
    .map((entry) => ({ id: entry.id, title: entry.data.title, description: entry.data.description, entry }));
});

/** Long-form notes by the id of their code; most codes have none. */
export async function getNotes(): Promise<ReadonlyMap<string, CollectionEntry<'notes'>>> {
  const notes = hasFolder('notes') ? await getCollection('notes') : [];
  return new Map(notes.map((note) => [note.id, note]));
}
