/** Headings that own a code table become categories; all other prose introduces the document. */
import type { Category, Document } from '../domain/category.ts';
import { reservedCategorySlugs } from '../domain/permalink.ts';
import type { Block } from '../domain/prose.ts';
import { slugFromHeading } from '../domain/slug.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { nearest } from './problems/problem.ts';
import type { CodeTable, Part, Section } from './sections.ts';
import type { CategorySettings, Settings } from './settings.ts';

export interface CategoryDraft {
  readonly category: Category;
  readonly tables: readonly CodeTable[];
}

export interface Categories {
  readonly document: Document;
  readonly drafts: readonly CategoryDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

export function buildCategories(file: string, sections: readonly Section[], settings: Settings): Categories {
  const diagnostics: Diagnostic[] = [];
  const hasCodes = sections.some(({ parts }) => parts.some(isCodeTable));
  const topHeading = sections.find(({ heading }) => heading?.depth === 1)?.heading;
  const title = settings.title ?? topHeading?.text ?? titleOfFile(file);
  const taken = new Map<string, string>();
  const drafts: CategoryDraft[] = [];
  const introduction: Block[] = [];

  for (const section of sections) {
    const tables = section.parts.filter(isCodeTable);
    const chosen = settingsFor(section, settings);
    const isPointer = tables.length === 0 && hasCodes && (chosen !== undefined || pointsElsewhere(section));
    if (tables.length === 0 && !isPointer) {
      if (section.heading && section.heading !== topHeading)
        introduction.push({ kind: 'heading', depth: section.heading.depth, text: section.heading.inline });
      introduction.push(...proseOf(section));
      continue;
    }
    const heading = section.heading?.text ?? title;
    const slug = distinctSlug(chosen?.slug ?? slugFromHeading(heading), taken);
    if (chosen?.slug !== undefined && slug !== chosen.slug) {
      const details = { slug: chosen.slug, owner: `the category "${taken.get(chosen.slug) ?? chosen.slug}"` };
      diagnostics.push(diagnose('slug-clash', { file, line: chosen.line, column: chosen.column }, details));
    }
    taken.set(slug, heading);
    const position = section.heading ?? tables[0]?.table;
    const category: Category = {
      id: `${settings.slug}/${slug}`,
      document: settings.slug,
      slug,
      title: chosen?.title ?? heading,
      heading,
      ...(chosen?.description === undefined ? {} : { description: chosen.description }),
      kind: isPointer ? 'pointer' : 'codes',
      introduction: proseOf(section),
      headers: [...new Set(tables.flatMap(({ table }) => table.header.map(({ text }) => text)))],
      position: { file, line: position?.line ?? 1, column: position?.column ?? 1 },
    };
    drafts.push({ category, tables });
  }

  const headings = sections.flatMap(({ heading }) => heading?.text ?? []);
  for (const { heading, line, column } of settings.categories) {
    if (headings.includes(heading)) continue;
    const details = { heading, suggestion: nearest(heading, headings) };
    diagnostics.push(diagnose('unknown-category', { file, line, column }, details));
  }
  const document: Document = {
    slug: settings.slug,
    title,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    file,
    ...(settings.source === undefined ? {} : { source: settings.source }),
    ...(settings.linkBase === undefined ? {} : { linkBase: settings.linkBase }),
    introduction,
    categories: drafts.map(({ category }) => category.slug),
  };
  return { document, drafts, diagnostics };
}

const isCodeTable = (part: Part): part is CodeTable => part.kind === 'code-table';

const settingsFor = ({ heading }: Section, settings: Settings): CategorySettings | undefined =>
  heading && settings.categories.find((category) => category.heading === heading.text);

/** A short section about errors with a link and no table: the codes are documented elsewhere. */
function pointsElsewhere({ heading, parts }: Section): boolean {
  if (!heading || !/\berrors?\b/iu.test(heading.text)) return false;
  const blocks = parts.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
  return (
    blocks.length === parts.length &&
    blocks.length <= 3 &&
    blocks.some((block) => block.kind === 'paragraph' && block.text.some(({ kind }) => kind === 'link'))
  );
}

function proseOf({ parts }: Section): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'block') return [part.block];
    if (part.kind === 'code-table') return [];
    const header = part.table.header.map(({ inline }) => inline);
    const rows = part.table.rows.map(({ cells }) => cells.map(({ inline }) => inline));
    return [{ kind: 'table', header, rows }];
  });
}

function distinctSlug(slug: string, taken: ReadonlyMap<string, string>): string {
  let distinct = reservedCategorySlugs.has(slug) ? `${slug}-codes` : slug;
  for (let count = 2; taken.has(distinct); count += 1) distinct = `${slug}-${count}`;
  return distinct;
}

/** `"api/error-codes.md"` -> `"Error codes"`. */
function titleOfFile(file: string): string {
  const name = (file.split('/').at(-1) ?? file)
    .replace(/\.[^.]*$/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
