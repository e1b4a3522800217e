/** Pages that several builds can share among them; all others are few and in every share. */
import type { Catalogue } from '../domain/catalogue.ts';
import { codePath } from '../domain/permalink.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import { allCodesPages } from './all-codes.ts';
import { categoryPages } from './category-page.ts';

/** Site paths of those that may be listed: codes and their lists. */
export function* sharedPages(original: Catalogue): Generator<string> {
  for (const catalogue of [original, ...original.translations]) {
    for (const code of catalogue.codes) yield codePath(code);
    for (const category of catalogue.categories)
      for (const { head } of categoryPages(catalogue, category)) yield head.path;
    for (const { head } of allCodesPages(wholeCatalogue(original, catalogue))) yield head.path;
  }
}
