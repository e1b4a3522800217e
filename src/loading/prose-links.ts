/** Where guides and notes are shown, where their links lead, and the anchors that others can link. */
import GithubSlugger from 'github-slugger';
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import { guidePath, pathIn } from '../domain/permalink.ts';
import { remembered } from '../domain/remembered.ts';
import { proseName } from '../domain/translation/prose.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import type { NoteFile } from './notes.ts';
import { attributesOf, isElement, isOfOtherSite, targetsOf } from './prose-elements.ts';
import { nodesBelow, type ProseText } from './prose-text.ts';

export type ProsePage = ReturnType<typeof prosePage>;

/** What is linked from and to on the page of a guide or a note, at the site path `path`. */
export const prosePage = (prose: ProseText, path: string) => ({
  file: prose.file,
  path,
  /** None of another site. */
  links: targetsOf(prose).filter(({ address }) => address !== '' && !isOfOtherSite(address)),
  /** Undefined when only rendering knows them. */
  anchors: anchorsOf(prose),
});

function anchorsOf({ nodes, modules, diagnostics }: ProseText): ReadonlySet<string> | undefined {
  // What an imported component or a value renders may be a heading.
  if (modules !== '' || diagnostics.length > 0) return undefined;
  const anchors = new Set<string>();
  // As Astro does it.
  const slugger = new GithubSlugger();
  for (const node of nodes) {
    const id = isElement(node) ? new Map(attributesOf(node)).get('id') : undefined;
    if (id !== undefined) anchors.add(id);
    if (node.type !== 'heading') continue;
    const parts = [...nodesBelow(node)];
    if (parts.some(({ type }) => type === 'mdxTextExpression')) return undefined;
    const words = parts.map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''));
    anchors.add(slugger.slug(words.join('')));
  }
  return anchors;
}

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
