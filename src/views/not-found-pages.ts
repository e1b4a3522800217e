/** A host knows one page for what is not there; it names those of the other languages, which its script shows in its place. */
import type { Catalogue } from '../domain/catalogue.ts';
import { notFoundPath, pathIn, standInPath } from '../domain/permalink.ts';

/** Site paths by a blank; undefined on a site in one language. */
export const otherNotFound = ({ translations }: Catalogue): string | undefined =>
  pathsOf(translations, notFoundPath);
export const otherStandIns = ({ translations }: Catalogue): string | undefined =>
  pathsOf(translations, standInPath);

const pathsOf = (translations: Catalogue['translations'], path: string): string | undefined =>
  translations.map(({ home }) => pathIn(home, path)).join(' ') || undefined;
