/** Guides and notes in the languages of a site, told by their names: `start.zh-CN` is the guide `start` in Chinese. */
import type { Catalogue } from '../catalogue.ts';
import { canonicalLanguage } from '../language.ts';

/**
 * `stem` is the path of a file without its ending. What stands behind its last dot is part of the name, unless it is
 * one of `languages`, those that documents are translated into: the canonical tag of a translation.
 */
export function proseName(stem: string, languages: readonly string[]) {
  const dot = stem.lastIndexOf('.');
  const language = dot < 0 ? undefined : canonicalLanguage(stem.slice(dot + 1));
  return language !== undefined && languages.includes(language)
    ? { id: stem.slice(0, dot), language }
    : { id: stem, language: undefined };
}

type Languages = Pick<Catalogue, 'language'> & {
  readonly translations: readonly Pick<Catalogue, 'language'>[];
};

/**
 * What readers of a language get of texts whose ids are stems: each in their language, or in that of the site, which is marked.
 * The new id is the same in all languages.
 */
export function proseIn<Text extends { readonly id: string }>(
  texts: readonly Text[],
  site: Languages,
  language: string,
) {
  const languages = site.translations.map((each) => each.language);
  const named = texts.map((text) => ({ ...proseName(text.id, languages), text }));
  const own = named.filter((each) => each.language === language);
  const originals = named.filter((each) => each.language === undefined);
  const lang = language === site.language ? undefined : site.language;
  // What comes later takes the place of what has the same id, and stands where that stood.
  const inPlace = [
    ...originals.map((each) => ({ ...each, lang })),
    ...own.map((each) => ({ ...each, lang: undefined })),
  ];
  return [...new Map(inPlace.map(({ id, text, lang: its }) => [id, { id, text, lang: its }])).values()];
}

/** Id of the code that a note of this stem is about: of a translation, where its name says so. */
export function codeOfNote(
  stem: string,
  hasCode: (id: string) => boolean,
  translations: readonly Pick<Catalogue, 'language' | 'home'>[],
): string | undefined {
  if (hasCode(stem)) return stem;
  const { id, language } = proseName(
    stem,
    translations.map((each) => each.language),
  );
  const home = translations.find((each) => each.language === language)?.home;
  if (home === undefined) return undefined;
  const code = `${home.slice(1)}${id}`;
  return hasCode(code) ? code : undefined;
}
