/**
 * A document in another language: addresses, order, values and names of the original, texts of the translation.
 * What the translation lacks is there in the original's words, marked with their language.
 */
import { valueKeys } from '../catalogue.ts';
import type { Category } from '../category.ts';
import { titleOfFile } from '../document-slug.ts';
import { categoryIdOf, type ErrorCode } from '../error-code.ts';
import { groupsBy } from '../groups.ts';
import { languageSegment } from '../language.ts';
import { translationDrift } from './drift.ts';
import { matchCategories } from './match-categories.ts';
import type { ReadParts } from './read-parts.ts';

/** `language` is a canonical tag, and `originalLanguage` that of the original's texts. */
export function translateDocument(
  original: ReadParts,
  translation: ReadParts,
  { language, originalLanguage }: { readonly language: string; readonly originalLanguage: string },
) {
  const slug = `${languageSegment(language)}/${original.document.slug}`;
  const matched = matchCategories(original, translation);
  const theirsByOurs = new Map([...matched].map(([id, ours]) => [ours.id, id]));
  const theirCategories = new Map(translation.categories.map((category) => [category.id, category]));
  const theirCodes = Map.groupBy(translation.codes, categoryIdOf);
  const ourCodes = Map.groupBy(original.codes, categoryIdOf);
  const pairs: [ours: ErrorCode, theirs: ErrorCode | undefined][] = [];
  const extra: ErrorCode[] = [];

  const codesOf = (ours: Category): ErrorCode[] => {
    const left = new Set(theirCodes.get(theirsByOurs.get(ours.id) ?? ''));
    const byKey = groupsBy(left, valueKeys);
    const own = (ourCodes.get(ours.id) ?? []).map((code) => {
      const theirs = valueKeys(code)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((other) => left.delete(other));
      pairs.push([code, theirs]);
      return theirs ? inWordsOf(code, theirs, slug) : { ...moved(code, slug), lang: originalLanguage };
    });
    extra.push(...left);
    return [...own, ...[...left].map((code) => moved(code, slug, ours.slug))];
  };

  const added = translation.categories.filter(({ id }) => !matched.has(id));
  const categories = original.categories.map((ours): Category => {
    const theirs = theirCategories.get(theirsByOurs.get(ours.id) ?? '');
    const place = { id: `${slug}/${ours.slug}`, document: slug, slug: ours.slug };
    return theirs ? { ...theirs, kind: ours.kind, ...place } : { ...ours, ...place, lang: originalLanguage };
  });
  const taken = new Set(original.categories.map((category) => category.slug));
  const further = added.map((category): Category => {
    const own = freeSlug(category.slug, taken);
    taken.add(own);
    return { ...category, id: `${slug}/${own}`, document: slug, slug: own };
  });
  const codes = [
    ...original.categories.flatMap(codesOf),
    ...added.flatMap(({ id }, index) =>
      (theirCodes.get(id) ?? []).map((code) => moved(code, slug, further[index]?.slug ?? '')),
    ),
  ];
  const { file, title } = translation.document;
  const parts: ReadParts = {
    document: {
      ...translation.document,
      // Better the name that the original has than one that a file gives.
      title: title === titleOfFile(file) ? original.document.title : title,
      slug,
      lang: language,
      translationOf: original.document.slug,
      categories: [...categories, ...further].map((category) => category.slug),
    },
    categories: [...categories, ...further],
    codes,
  };
  return {
    /** With slugs of the original below the language's segment: the document `zh-cn/ilvb`. */
    parts,
    drift: translationDrift({
      original,
      translation,
      pairs,
      extra,
      added,
      missing: original.categories.filter(({ id }) => !theirsByOurs.has(id)),
    }),
    /** Codes that both have; none means that the one is no translation of the other. */
    shared: pairs.filter(([, theirs]) => theirs).length,
  };
}

/** The texts of the translation under the address, value and names of the original. */
function inWordsOf(code: ErrorCode, theirs: ErrorCode, document: string): ErrorCode {
  const names = [...new Set([...code.names, ...theirs.names])];
  return { ...moved(code, document), names, meanings: theirs.meanings };
}

const moved = (code: ErrorCode, document: string, category = code.category): ErrorCode => ({
  ...code,
  id: `${document}/${category}/${code.slug}`,
  document,
  category,
});

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let count = 2; ; count += 1) if (!taken.has(`${slug}-${count}`)) return `${slug}-${count}`;
}
