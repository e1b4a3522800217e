/** The language that the texts of a code or a category are marked with. */
import { documentOf, type Catalogue } from '../domain/catalogue.ts';
import { textLanguage } from '../ui/page-words.ts';

/** Undefined where it is that of the words around them. Throws like `documentOf`. */
export const textLanguageOf = (
  catalogue: Catalogue,
  part: { readonly id: string; readonly document: string; readonly lang?: string | undefined },
): string | undefined => textLanguage(part.lang ?? documentOf(catalogue, part).lang, catalogue.language);
