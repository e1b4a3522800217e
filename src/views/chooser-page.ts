/** A short address that several codes own: all of them, with what tells them apart. */
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import { categoryIdOf, type ErrorCode } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';
import { codePath } from '../domain/permalink.ts';
import { textLanguage } from '../ui/page-words.ts';
import type { PageWords } from '../ui/page-words.ts';
import type { ShortAddress } from './short-addresses.ts';
import { clip, placeIn } from './unfurl.ts';
import { textLanguageOf } from './text-language.ts';

const longestDescription = 300;

/** Page data for one ambiguous short address. */
export function chooserPage(
  catalogue: Catalogue,
  { chooser }: Pick<PageWords, 'chooser'>,
  { path, key, owners }: ShortAddress,
) {
  const places = new Set(owners.map(categoryIdOf));
  return {
    head: {
      title: chooser.title(key, owners.length),
      description: clip(owners.map((owner) => describe(catalogue, owner)).join(' '), longestDescription),
      path,
      noindex: true,
    },
    key,
    explanation: `${chooser.shared(owners.length)} ${places.size > 1 ? chooser.byPlace : chooser.byNumber}`,
    owners: owners.map((code) => ({
      code,
      place: placeOf(catalogue, code),
      lang: languageIn(catalogue, code),
    })),
  };
}

/** The category first: it tells the owners apart. */
function placeOf(site: Catalogue, code: ErrorCode): string {
  return placeIn(catalogueOf(site, code), code, ' · ');
}

/** Some codes are in a translation alone. */
const catalogueOf = (site: Catalogue, code: ErrorCode): Catalogue => catalogueAt(site, codePath(code));

function languageIn(site: Catalogue, code: ErrorCode): string | undefined {
  const own = catalogueOf(site, code);
  return own === site ? textLanguageOf(site, code) : textLanguage(own.language, site.language);
}

function describe(catalogue: Catalogue, code: ErrorCode): string {
  const { message } = code.meanings[0];
  const text = message ? plainText(message) : code.value;
  return `${placeOf(catalogue, code)}: ${text.replace(/[.。]$/u, '')}.`;
}
