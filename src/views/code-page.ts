/** A code as its page shows it. */
import { categoryOf, documentOf, languageOf, type Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { codePath, codeRowPath, shortPath } from '../domain/permalink.ts';
import { codeMeaning } from './code-title.ts';
import type { RelatedCodes, Relations } from './related.ts';
import type { Siblings } from './siblings.ts';
import { clip } from './unfurl.ts';

/** Other codes are named in one line; who needs more of them compares them side by side. */
const mostNamesakes = 3;
const longestMessage = 80;

/** Another code, and where it belongs. */
export interface CodeLink {
  readonly value: string;
  readonly path: string;
  readonly place: string;
  /** Language of place and message, where it is not the site's. */
  readonly lang: string | undefined;
  /** Cut to some words; empty where the source has none. */
  readonly message: string;
}

/** Other codes with the same value or name: a reader who came for one of them must see it at once. */
export interface Namesakes {
  /** What they share, as this code spells it: its value, or a name. */
  readonly shared: string;
  readonly codes: readonly CodeLink[];
  readonly more: number;
  /** The page that shows all of them side by side. */
  readonly path: string;
}

/** A list of the side column. */
export interface RelatedList {
  readonly kind: 'counterpart' | 'wording';
  readonly codes: readonly CodeLink[];
  readonly more: number;
}

/** Days on which the address was first published, and on which its page last said something new. */
export interface CodeDates {
  readonly added?: string;
  readonly changed?: string;
}

/** Everything that the page shows and nothing else: its digest tells whether the page must be made again. */
export interface CodePage {
  readonly code: ErrorCode;
  readonly category: Pick<Category, 'slug' | 'title' | 'lang'>;
  readonly document: Pick<Document, 'slug' | 'title' | 'lang'>;
  readonly namesakes: Namesakes | undefined;
  readonly related: readonly RelatedList[];
  readonly siblings: Siblings;
  /** The code's row in its category's table. */
  readonly rowPath: string;
  readonly dates: CodeDates;
}

export interface CodePageInput {
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  readonly siblings: (code: ErrorCode) => Siblings;
  readonly dates?: CodeDates | undefined;
}

export function codePage(input: CodePageInput, code: ErrorCode): CodePage {
  const { catalogue, relations, siblings, dates = {} } = input;
  const { row, sameValue, sameName, counterparts, sameWording } = relations(code);
  const category = categoryOf(catalogue, code);
  const { slug, title, lang } = documentOf(catalogue, code);
  const list = (kind: RelatedList['kind'], codes: readonly ErrorCode[], total: number): RelatedList => ({
    kind,
    codes: codes.map((other) => codeLink(catalogue, other)),
    more: total - codes.length,
  });
  return {
    code,
    category: {
      slug: category.slug,
      title: category.title,
      ...(category.lang === undefined ? {} : { lang: category.lang }),
    },
    document: { slug, title, ...(lang === undefined ? {} : { lang }) },
    namesakes: namesakesOf(catalogue, [...(sameValue ? [sameValue] : []), ...sameName]),
    related: [
      list('counterpart', counterparts, counterparts.length),
      ...sameWording.map((found) => {
        const { codes, total } = without(found, counterparts);
        return list('wording', codes, total);
      }),
    ].filter(({ codes }) => codes.length > 0),
    siblings: siblings(code),
    rowPath: codeRowPath(code, row),
    dates: {
      ...(dates.added === undefined ? {} : { added: dates.added }),
      ...(dates.changed === undefined ? {} : { changed: dates.changed }),
    },
  };
}

/** Owners of the value and of the names as one list, each once. */
function namesakesOf(catalogue: Catalogue, found: readonly RelatedCodes[]): Namesakes | undefined {
  const [first] = found;
  if (!first) return undefined;
  const others = [...new Set(found.flatMap(({ codes }) => codes))];
  const total = Math.max(others.length, ...found.map((each) => each.total));
  return {
    shared: first.shared,
    codes: others.slice(0, mostNamesakes).map((other) => codeLink(catalogue, other)),
    more: total - Math.min(others.length, mostNamesakes),
    path: shortPath(first.shared),
  };
}

/** A code is listed once, under what says most about it. */
function without({ codes, total }: Pick<RelatedCodes, 'codes' | 'total'>, others: readonly ErrorCode[]) {
  const rest = codes.filter((code) => !others.includes(code));
  return { codes: rest, total: total - (codes.length - rest.length) };
}

function codeLink(catalogue: Catalogue, code: ErrorCode): CodeLink {
  return {
    value: code.value,
    path: codePath(code),
    place: categoryOf(catalogue, code).title,
    lang: languageOf(catalogue, code),
    message: clip(codeMeaning(code), longestMessage),
  };
}
