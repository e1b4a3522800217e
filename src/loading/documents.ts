/** The documents of a content folder: each under an address of its own, and translations under their language's. */
import type { LinkedFiles } from '../domain/document-links.ts';
import { slugsOfFile } from '../domain/document-slug.ts';
import { languageSegment } from '../domain/language.ts';
import { homePath, languageHome, reservedDocumentSlugs } from '../domain/permalink.ts';
import { bySettingsOrder, isDocumentNamed, type SiteSettings } from '../domain/site-settings.ts';
import type { ReadParts } from '../domain/translation/read-parts.ts';
import { readDocument, type ReadDocument, type Source } from '../parsing/document.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { findLostText } from '../parsing/report/lost-text.ts';
import type { ContentFile } from './content-files.ts';
import { linkDocuments } from './linked-documents.ts';
import { type FoundTranslation, translateDocuments, translationsByName } from './translations.ts';

export function readDocuments(files: readonly ContentFile[], settings: SiteSettings, others: LinkedFiles) {
  const diagnostics: Diagnostic[] = [];
  const byName = translationsByName(files, settings.translations);
  const all = withOwnSlugs(
    byName.originals,
    byName.translations.map(({ language }) => language),
    diagnostics,
  );
  const drafts = all.filter((each) => isOriginal(each) && each.isDraft);
  const originals = all.filter((each) => isOriginal(each) && !each.isDraft);
  if (settings.documents.length > 0) {
    const inOrder = bySettingsOrder(settings.documents);
    originals.sort((left, right) => inOrder(left.document, right.document));
  }
  const byFile = new Map(files.map((source) => [source.file, source]));
  const unread = byName.translations.map((each) => ({ ...each, first: undefined }));
  const named = all.flatMap((first) => {
    const source = byFile.get(first.document.file);
    const original = first.translationOf?.name;
    return original !== undefined && source ? [{ source, original, language: undefined, first }] : [];
  });
  const translations = [...unread, ...named].map(
    ({ source, original, language, first }): FoundTranslation => {
      // Links are where the original has them.
      const linkBase = originals.find(({ document }) => isDocumentNamed(original, document))?.document
        .linkBase;
      const read = linkBase === undefined ? (first ?? readWhole(source)) : readWhole({ ...source, linkBase });
      return { read, original, language: read.document.lang ?? language };
    },
  );
  // What is still a draft has no translation on the site either.
  const found = translations.filter(
    ({ read, original }) =>
      !read.isDraft && !drafts.some(({ document }) => isDocumentNamed(original, document)),
  );
  const translated = translateDocuments(originals, found, settings.language);
  const places = new Map(originals.map(({ document }, index) => [document.slug, index]));
  const place = ({ document }: ReadParts): number => places.get(document.translationOf ?? '') ?? 0;
  const anchors = new Map(found.map(({ read }) => [read.document.file, read.anchors]));
  const inLanguages = translated.documents
    .toSorted((left, right) => place(left) - place(right))
    .map((parts) => ({
      ...parts,
      anchors: anchors.get(parts.document.file) ?? new Map<string, never>(),
      home: languageHome(parts.document.lang ?? ''),
    }));
  const ofSite = [...originals.map((each) => ({ ...each, home: homePath })), ...inLanguages];
  const { linked, pictures, diagnostics: ofLinks } = linkDocuments(ofSite, files, others);
  return {
    /** In the order of the settings. */
    originals: originals.map((each, index): ReadDocument => ({ ...each, ...linked[index] })),
    /** As their own files say it, whether or not they are of use. */
    translations: found.map(({ read }) => read),
    /** How far each translation goes. */
    coverage: translated.coverage,
    /** Files of the pictures that they show. */
    pictures,
    /** What the site has of them, by language and in the order of the originals. */
    translated: Map.groupBy(linked.slice(originals.length), ({ document }) => document.lang ?? ''),
    diagnostics: [
      ...diagnostics,
      ...all.filter(isOriginal).flatMap((each) => each.diagnostics),
      ...translations.flatMap(({ read }) => read.diagnostics),
      ...translated.diagnostics,
      ...ofLinks,
    ],
  };
}

/** With text that was lost on the way as diagnostics. */
function readWhole(source: Source): ReadDocument {
  const read = readDocument(source);
  return { ...read, diagnostics: [...read.diagnostics, ...findLostText(source.text, read)] };
}

const isOriginal = ({ translationOf }: ReadDocument): boolean => translationOf === undefined;

/** Reads every file, and one again under another slug where another document, or a language of translations, has its own. */
function withOwnSlugs(
  files: readonly ContentFile[],
  languages: readonly string[],
  diagnostics: Diagnostic[],
): ReadDocument[] {
  const owners = new Map<string, string>();
  const reads = files.map((source) => ({ source, read: readWhole(source) }));
  const named = reads.flatMap(({ read }) => (isOriginal(read) ? [] : (read.document.lang ?? [])));
  const reserved = new Set([...reservedDocumentSlugs, ...[...languages, ...named].map(languageSegment)]);
  return reads.map(({ source, read }) => {
    if (read.isDraft || !isOriginal(read)) return read;
    const distinct = distinctSlug(read, owners, reserved, diagnostics);
    owners.set(distinct, source.file);
    return distinct === read.document.slug ? read : readWhole({ ...source, slug: distinct });
  });
}

/** The document's own slug, or a free one with a diagnostic where another has it. */
function distinctSlug(
  { document: { slug, file }, slugPosition }: ReadDocument,
  owners: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): string {
  const isFree = (each: string): boolean => !owners.has(each) && !reserved.has(each);
  if (isFree(slug)) return slug;
  let count = 2;
  while (owners.has(`${slug}-${count}`)) count += 1;
  const numbered = `${slug}-${count}`;
  if (!slugPosition) {
    // What the name of a file gives is nobody's decision.
    const instead = slugsOfFile(file).find(isFree) ?? numbered;
    diagnostics.push(diagnose('address-taken', { file, line: 1, column: 1 }, { slug, instead }));
    return instead;
  }
  const owner = owners.get(slug);
  if (owner === undefined) diagnostics.push(diagnose('slug-reserved', slugPosition, { slug }));
  else diagnostics.push(diagnose('slug-clash', slugPosition, { slug, owner }));
  return numbered;
}
