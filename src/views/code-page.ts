/** A code as its page shows it. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { InlineText } from '../domain/inline-text.ts';
import { textLanguage } from '../domain/language.ts';
import { codePath, codeRowPath } from '../domain/permalink.ts';
import { count } from './count.ts';
import type { RelatedCodes, Relations } from './related.ts';

/** Other codes with the same value or name: a reader who came for one of them must see it at once. */
export interface Namesakes {
  /** "The value 1001 has another meaning in" and the like; the codes follow. */
  readonly sentence: string;
  readonly codes: readonly Namesake[];
  readonly more: number;
}

export interface CodeLink {
  readonly value: string;
  readonly path: string;
}

export interface Namesake extends CodeLink {
  readonly place: string;
  /** Language of place and message, where it is not the site's. */
  readonly lang: string | undefined;
  readonly message: InlineText | undefined;
}

/** A list of the side column. */
export interface RelatedList {
  readonly title: string;
  readonly codes: readonly Namesake[];
  readonly more: number;
}

/** Everything that the page shows and nothing else: its digest tells whether the page must be made again. */
export interface CodePage {
  readonly code: ErrorCode;
  readonly category: Pick<Category, 'slug' | 'title'>;
  readonly document: Pick<Document, 'slug' | 'title' | 'lang'>;
  readonly namesakes: readonly Namesakes[];
  readonly related: readonly RelatedList[];
  readonly previous: CodeLink | undefined;
  readonly next: CodeLink | undefined;
  /** The code's row in its category's table. */
  readonly rowPath: string;
}

export function codePage(catalogue: Catalogue, relations: Relations, code: ErrorCode): CodePage {
  const { row, previous, next, sameValue, sameName, counterparts, sameWording } = relations(code);
  const category = categoryOf(catalogue, code);
  const { slug, title, lang } = documentOf(catalogue, code);
  const namesakes = (found: RelatedCodes, what: string): Namesakes => ({
    sentence: `The ${what} ${found.shared} also stands for ${count(found.total, 'other code')}:`,
    ...listed(catalogue, found),
  });
  return {
    code,
    category: { slug: category.slug, title: category.title },
    document: { slug, title, ...(lang === undefined ? {} : { lang }) },
    namesakes: [
      ...(sameValue ? [namesakes(sameValue, 'value')] : []),
      ...sameName.map((found) => namesakes(found, 'name')),
    ],
    related: [
      { title: 'Counterpart', ...listed(catalogue, { codes: counterparts, total: counterparts.length }) },
      ...sameWording.map((found) => ({
        title: 'Same wording',
        ...listed(catalogue, without(found, counterparts)),
      })),
    ].filter(({ codes }) => codes.length > 0),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    rowPath: codeRowPath(code, row),
  };
}

const linkTo = (code: ErrorCode): CodeLink => ({ value: code.value, path: codePath(code) });

/** A code is listed once, under what says most about it. */
const without = ({ codes, total }: Pick<RelatedCodes, 'codes' | 'total'>, others: readonly ErrorCode[]) => {
  const rest = codes.filter((code) => !others.includes(code));
  return { codes: rest, total: total - (codes.length - rest.length) };
};

function listed(catalogue: Catalogue, { codes, total }: Pick<RelatedCodes, 'codes' | 'total'>) {
  return {
    codes: codes.map((code) => ({
      ...linkTo(code),
      place: categoryOf(catalogue, code).title,
      lang: textLanguage(documentOf(catalogue, code)),
      message: code.meanings[0].message,
    })),
    more: total - codes.length,
  };
}
