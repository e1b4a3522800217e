/** A short address that several codes own: all of them, with what tells them apart. */
import { actionLabels } from '../domain/action.ts';
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { plainText, type InlineText } from '../domain/inline-text.ts';
import { textLanguage } from '../domain/language.ts';
import { codePath } from '../domain/permalink.ts';
import { count } from './count.ts';
import type { PageHead } from './page-head.ts';
import type { ShortAddress } from './short-addresses.ts';
import { clip } from './unfurl.ts';

const longestDescription = 300;

export interface Owner {
  readonly path: string;
  readonly value: string;
  readonly names: readonly string[];
  /** Category, and the document where the site has several. */
  readonly place: string;
  /** Language of place and texts, where it is not the site's. */
  readonly lang: string | undefined;
  readonly message: InlineText | undefined;
  readonly solution: InlineText | undefined;
  readonly action: string | undefined;
}

export interface ChooserPage {
  readonly head: PageHead;
  readonly key: string;
  readonly explanation: string;
  readonly owners: readonly Owner[];
}

/** Page data for one ambiguous short address. */
export function chooserPage(catalogue: Catalogue, { path, key, owners }: ShortAddress): ChooserPage {
  const places = new Set(owners.map(({ category, document }) => `${document}/${category}`));
  const next =
    places.size > 1
      ? 'Which part of the product returned it?'
      : 'The number beside it in the log tells which.';
  const explanation = `${count(owners.length, 'code')} share this value or name. ${next}`;
  return {
    head: {
      title: `${key}: ${count(owners.length, 'meaning')}`,
      description: clip(owners.map((owner) => describe(catalogue, owner)).join(' '), longestDescription),
      path,
      noindex: true,
    },
    key,
    explanation,
    owners: owners.map((owner) => ownerOf(catalogue, owner)),
  };
}

const placeOf = (catalogue: Catalogue, code: ErrorCode): string => {
  const category = categoryOf(catalogue, code).title;
  return catalogue.documents.length > 1 ? `${documentOf(catalogue, code).title}, ${category}` : category;
};

function describe(catalogue: Catalogue, code: ErrorCode): string {
  const { message } = code.meanings[0];
  const text = message ? plainText(message) : code.value;
  return `${placeOf(catalogue, code)}: ${text.replace(/[.。]$/u, '')}.`;
}

function ownerOf(catalogue: Catalogue, code: ErrorCode): Owner {
  const { message, solution } = code.meanings[0];
  return {
    path: codePath(code),
    value: code.value,
    names: code.names,
    place: placeOf(catalogue, code),
    lang: textLanguage(documentOf(catalogue, code)),
    message,
    solution,
    action: code.action && actionLabels[code.action],
  };
}
