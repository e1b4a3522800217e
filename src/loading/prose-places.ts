/** Where guides and notes are shown, and what readers find there. */
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import { guidePath, pathIn } from '../domain/permalink.ts';
import { remembered } from '../domain/remembered.ts';
import { proseName } from '../domain/translation/prose.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import type { NoteFile } from './notes.ts';

/**
 * By the file of a guide or a note the site path of its page, `/de/guides/start/` for `guides/start.de.mdx`, `/pump/motor/1/` for
 * `notes/pump/motor/1.mdx`, and everything that there is in the language of the page.
 */
export function prosePlaces(site: Catalogue, notes: readonly NoteFile[]) {
  const codes = new Map(notes.map(({ file, code }) => [file, code]));
  const languages = site.translations.map(({ language }) => language);
  const wholeOf = remembered((catalogue: Catalogue) => wholeCatalogue(site, catalogue));
  return (file: string): { readonly path: string; readonly catalogue: Catalogue } => {
    const stem = file.replace(/^(?:guides|notes)\/|\.mdx?$/giu, '');
    const { id, language } = proseName(stem, languages);
    if (file.startsWith('guides/')) {
      const catalogue = site.translations.find((each) => each.language === language) ?? site;
      return { path: pathIn(catalogue.home, guidePath(id)), catalogue: wholeOf(catalogue) };
    }
    const path = `/${codes.get(file) ?? stem}/`;
    return { path, catalogue: wholeOf(catalogueAt(site, path)) };
  };
}
