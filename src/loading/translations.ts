/** Which documents say in another language what an original says, and the documents that a site gets of them. */
import { looseLanguage } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { isDocumentNamed } from '../domain/site-settings.ts';
import { type Coverage, coverageOf } from '../domain/translation/coverage.ts';
import type { Drift, DriftKind } from '../domain/translation/drift.ts';
import { translateDocument } from '../domain/translation/translate.ts';
import type { ReadDocument } from '../parsing/document.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import type { ContentFile } from './content-files.ts';

/**
 * Tells translations by their names: with `{name}_{lang}.md`, `api/shop_en.md` is one of `api/shop.md` if there is such
 * a file. Without an original, a name says nothing.
 */
export function translationsByName<Source extends ContentFile>(files: readonly Source[], pattern: string) {
  const byName = new Map(files.map(({ file }) => [asMarkdown(file), file]));
  const form = new RegExp(
    `^${pattern
      .replace(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`)
      .replace('{name}', '(?<name>.+)')
      .replace('{lang}', '(?<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)')}$`,
    'u',
  );
  /** Each with the file of its original, and a canonical tag. */
  const translations: { source: Source; original: string; language: string }[] = [];
  const originals = files.filter((source) => {
    const { name, tag = '' } = form.exec(asMarkdown(source.file))?.groups ?? {};
    const original = byName.get(`${name ?? ''}.md`);
    const language = looseLanguage(tag);
    if (language === undefined || original === undefined || original === source.file) return true;
    translations.push({ source, original, language });
    return false;
  });
  return { originals, translations };
}

/** Under one ending, as `a.de.mdx` may translate `a.md`. */
const asMarkdown = (file: string): string => file.replace(/\.(?:mdx|markdown)$/iu, '.md');

/** A document that is known to be a translation, and of what. */
export interface FoundTranslation {
  readonly read: ReadDocument;
  /** Slug or file of the original, as the name of the file or the front matter gives it. */
  readonly original: string;
  readonly language: string | undefined;
}

/** Documents in other languages than that of their originals, each under its language: `de/shop`. */
export function translateDocuments(
  originals: readonly ReadDocument[],
  found: readonly FoundTranslation[],
  siteLanguage: string,
) {
  const diagnostics: Diagnostic[] = [];
  const coverage: Coverage[] = [];
  const owners = new Map<string, string>();
  const documents = found.flatMap((each) => {
    const start = { file: each.read.document.file, line: 1, column: 1 };
    const original = originals.find(({ document }) => isDocumentNamed(each.original, document));
    if (!original) {
      const names = originals.flatMap(({ document }) => [document.slug, document.file]);
      const details = { name: each.original, suggestion: nearest(each.original, names) };
      diagnostics.push(diagnose('translation-of-nothing', each.read.translationOf ?? start, details));
      return [];
    }
    if (each.language === undefined) {
      diagnostics.push(diagnose('translation-language', each.read.translationOf ?? start, {}));
      return [];
    }
    const originalLanguage = original.document.lang ?? siteLanguage;
    const key = `${each.language}/${original.document.slug}`;
    const owner = each.language === originalLanguage ? original.document.file : owners.get(key);
    if (owner !== undefined) {
      diagnostics.push(diagnose('translation-twice', start, { language: each.language, owner }));
      return [];
    }
    owners.set(key, start.file);
    const { parts, drift, shared } = translateDocument(original, each.read, {
      language: each.language,
      originalLanguage,
    });
    const codes = each.read.codes.length;
    if (shared < codes * fewestShared) {
      diagnostics.push(
        diagnose('translation-unfit', start, { original: original.document.file, shared, codes }),
      );
      return [];
    }
    diagnostics.push(...drift.map((one) => byKind[one.kind](one, original.document.file)));
    coverage.push(coverageOf({ original, translation: parts, language: each.language, shared, drift }));
    return [parts];
  });
  return { documents, coverage, diagnostics };
}

/** Share of its codes that a translation has in common with its original; another document's have less. */
const fewestShared = 0.25;

const byKind: Readonly<Record<DriftKind, (drift: Drift, original: string) => Diagnostic>> = {
  'code-missing': ({ at, subject: value, original = at }) =>
    diagnose('translation-lacks-code', at, { value, original }),
  'code-extra': ({ at, subject: value }, file) => diagnose('translation-extra-code', at, { value, file }),
  'category-missing': ({ at, subject: heading, original = at }) =>
    diagnose('translation-lacks-category', at, { heading, original }),
  'category-extra': ({ at, subject: heading }, file) =>
    diagnose('translation-extra-category', at, { heading, file }),
  'value-differs': (drift) => diagnose('translation-value-differs', drift.at, differenceOf(drift)),
  'name-differs': (drift) => diagnose('translation-name-differs', drift.at, differenceOf(drift)),
  'meanings-differ': (drift) => diagnose('translation-meanings-differ', drift.at, differenceOf(drift)),
  'not-translated': ({ at, subject: value, says: text, original = at }) =>
    diagnose('translation-left', at, { value, text, original }),
};

const differenceOf = ({ at, subject: value, says, originalSays, original = at }: Drift) => ({
  value,
  says,
  originalSays,
  original,
});
