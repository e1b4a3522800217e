/** What the front matter of a document decides. */
import type { Place, Position } from '../domain/error-code.ts';
import { looseLanguage } from '../domain/language.ts';
import { slugsOfFile } from '../domain/document-slug.ts';
import { isSlug, slugFromHeading } from '../domain/slug.ts';
import { type ColumnRole, columnRoles } from './roles/reading.ts';
import { ownEntries } from './front-matter-keys.ts';
import { type Diagnostic, diagnose } from './report/diagnostics.ts';
import {
  createKeyReader,
  type FrontMatter,
  type FrontMatterEntry,
  type KeyReader,
  wrongValue,
} from './markdown/front-matter.ts';

export interface CategorySettings extends Place {
  readonly heading: string;
  readonly slug: string | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
}

export interface ColumnSetting extends Place {
  readonly header: string;
  readonly role: ColumnRole;
}

export interface Settings {
  readonly title: string | undefined;
  readonly slug: string;
  /** Where the slug is set; undefined where nobody set it. */
  readonly slugPosition: Position | undefined;
  readonly description: string | undefined;
  /** Canonical BCP 47 tag. */
  readonly lang: string | undefined;
  /** Slug or file of the document that this one says in another language, and where that is written. */
  readonly translationOf: (Position & { readonly name: string }) | undefined;
  readonly source: string | undefined;
  readonly linkBase: string | undefined;
  readonly categories: readonly CategorySettings[];
  readonly columns: readonly ColumnSetting[];
  /** The document is not to be published yet. */
  readonly isDraft: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const categoryKeys = ['slug', 'title', 'description'] as const;

/** Other words for the roles, as DESIGN and authors say them. */
const roleAliases: ReadonlyMap<string, ColumnRole> = new Map([
  ...columnRoles.map((role) => [role, role] as const),
  ['code', 'value'],
  ['description', 'message'],
  ['reason', 'cause'],
  ['action', 'solution'],
  ['other', 'field'],
]);

export function readSettings(
  file: string,
  frontMatter: FrontMatter,
  slugOverride: string | undefined,
): Settings {
  const diagnostics: Diagnostic[] = [];
  const [defaultSlug] = slugsOfFile(file);
  const read = createKeyReader(file, ownEntries(file, frontMatter.entries, diagnostics), diagnostics);
  const [original, place] = [read.text('translationOf'), read.position('translationOf')];
  const linkBase = read.text('linkBase');
  const validBase = linkBase === undefined || /^https?:$/u.test(URL.parse(linkBase)?.protocol ?? '');
  if (!validBase) read.refuse('linkBase', 'an absolute http or https address');
  return {
    title: read.text('title'),
    slug: slugOverride ?? readSlug(read, diagnostics) ?? defaultSlug,
    slugPosition: read.position('slug'),
    description: read.text('description'),
    lang: looseLanguage(read.text('lang') ?? ''),
    translationOf: original === undefined || place === undefined ? undefined : { name: original, ...place },
    source: read.text('source'),
    linkBase: validBase ? linkBase : undefined,
    isDraft: read.text('draft') === 'true',
    categories: (read.map('categories') ?? []).map((entry) => readCategory(file, entry, diagnostics)),
    columns: (read.map('columns') ?? []).flatMap((entry) => readColumn(file, entry, diagnostics)),
    diagnostics,
  };
}

function readSlug(read: KeyReader, diagnostics: Diagnostic[]): string | undefined {
  const [slug, position] = [read.text('slug'), read.position('slug')];
  if (slug === undefined || position === undefined || isSlug(slug)) return slug;
  const suggestion = slugFromHeading(slug);
  diagnostics.push(diagnose('slug-form', position, { slug, suggestion }));
  return suggestion;
}

function readCategory(file: string, entry: FrontMatterEntry, diagnostics: Diagnostic[]): CategorySettings {
  const { key: heading, line, column, value } = entry;
  if (value.kind !== 'map') diagnostics.push(wrongValue(file, entry, 'a list of `key: value` lines'));
  const read = createKeyReader(file, value.kind === 'map' ? value.entries : [], diagnostics);
  read.allow(categoryKeys);
  return {
    heading,
    line,
    column,
    slug: readSlug(read, diagnostics),
    title: read.text('title'),
    description: read.text('description'),
  };
}

function readColumn(file: string, entry: FrontMatterEntry, diagnostics: Diagnostic[]): ColumnSetting[] {
  const { key: header, line, column, value } = entry;
  const role = value.kind === 'text' ? roleAliases.get(value.text.trim().toLowerCase()) : undefined;
  if (role !== undefined) return [{ header, line, column, role }];
  diagnostics.push(wrongValue(file, entry, `one of the roles ${columnRoles.join(', ')}`));
  return [];
}
