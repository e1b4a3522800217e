/** Small catalogues for tests of the pure floors, written row by row. */
import { createCatalogue, type Catalogue } from '../../src/domain/catalogue.ts';
import type { Category, Document } from '../../src/domain/category.ts';
import type { ErrorCode, Meaning } from '../../src/domain/error-code.ts';
import { encodeSegment } from '../../src/domain/slug.ts';

export interface RowInput {
  readonly name?: string;
  readonly message?: string;
  readonly cause?: string;
  readonly solution?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly continues?: true;
}

export interface CodeInput
  extends RowInput, Partial<Pick<ErrorCode, 'spellings' | 'keywords' | 'action' | 'deprecated' | 'span'>> {
  readonly value: string;
  /** Further rows of the same value. */
  readonly also?: readonly RowInput[];
}

/** `makeCatalogue({ 'shop/basket': [{ value: '41' }] })`. */
export function makeCatalogue(tables: Readonly<Record<string, readonly CodeInput[]>>): Catalogue {
  const documents = new Map<string, Document>();
  const categories: Category[] = [];
  const codes: ErrorCode[] = [];
  for (const [id, rows] of Object.entries(tables)) {
    const [document = '', slug = ''] = id.split('/');
    const file = `${document}.md`;
    const known = documents.get(document)?.categories ?? [];
    documents.set(document, {
      slug: document,
      title: titled(document),
      file,
      introduction: [],
      categories: [...known, slug],
    });
    categories.push({
      id,
      document,
      slug,
      title: titled(slug),
      heading: `${titled(slug)} error codes`,
      kind: rows.length > 0 ? 'codes' : 'pointer',
      introduction: [],
      headers: ['Code', 'Description', 'Solution'],
      position: { file, line: 1, column: 1 },
    });
    rows.forEach((row, index) => codes.push(makeCode(document, slug, row, index + 3)));
  }
  return createCatalogue({ documents: [...documents.values()], categories, codes });
}

const titled = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1);

function makeCode(document: string, category: string, input: CodeInput, line: number): ErrorCode {
  const { value, also = [], spellings = [], keywords = [], action, deprecated, span } = input;
  const slug = encodeSegment(value);
  const first = makeMeaning(input, document, line);
  const rest = also.map((row) => makeMeaning(row, document, line));
  return {
    id: `${document}/${category}/${slug}`,
    document,
    category,
    slug,
    value,
    spellings,
    names: [...new Set([first, ...rest].flatMap(({ name }) => name ?? []))],
    keywords,
    ...(action ? { action } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...(span ? { span } : {}),
    meanings: [first, ...rest],
  };
}

function makeMeaning(row: RowInput, document: string, line: number): Meaning {
  const { name, message, cause, solution, fields = {}, continues } = row;
  return {
    ...(name === undefined ? {} : { name }),
    ...(message === undefined ? {} : { message: text(message) }),
    ...(cause === undefined ? {} : { cause: text(cause) }),
    ...(solution === undefined ? {} : { solution: text(solution) }),
    fields: Object.entries(fields).map(([header, cell]) => ({ header, text: text(cell) })),
    ...(continues ? { continues } : {}),
    position: { file: `${document}.md`, line, column: 1 },
  };
}

const text = (words: string) => [{ kind: 'text', text: words } as const];
