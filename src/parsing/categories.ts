/** Headings that own a code table become categories; all other prose introduces the document. */
import type { Category, Document } from '../domain/category.ts';
import { plainText } from '../domain/inline-text.ts';
import { reservedCategorySlugs } from '../domain/permalink.ts';
import type { Block } from '../domain/prose.ts';
import { isGenericHeading, slugFromHeading } from '../domain/slug.ts';
import { type CategoryUnit, categoryUnits } from './category-units.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { errorLevel } from './error-words.ts';
import { nearest } from './problems/problem.ts';
import { tableBlock } from './prose.ts';
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
    const units = categoryUnits(section);
    const isPointer =
      units.length === 0 &&
      hasCodes &&
      (settingsFor(section, undefined, settings) ?? pointsElsewhere(section));
    if (units.length === 0 && !isPointer) {
      if (section.heading && section.heading !== topHeading)
        introduction.push({ kind: 'heading', depth: section.heading.depth, text: section.heading.inline });
      introduction.push(...proseOf(section));
      continue;
    }
    const all: readonly CategoryUnit[] = isPointer ? [{ section, tables: [] }] : units;
    all.forEach((unit, index) => {
      const chosen =
        settingsFor(section, unit.part, settings) ??
        (index === 0 ? settingsFor(section, undefined, settings) : undefined);
      const heading = section.heading?.text ?? title;
      const slug = distinctSlug(chosen?.slug ?? slugOf(heading, unit.part), section, taken);
      if (chosen?.slug !== undefined && slug !== chosen.slug) {
        const details = {
          slug: chosen.slug,
          owner: `the category "${taken.get(chosen.slug) ?? chosen.slug}"`,
        };
        const rule = reservedCategorySlugs.has(chosen.slug) ? 'slug-reserved' : 'slug-clash';
        diagnostics.push(diagnose(rule, { file, line: chosen.line, column: chosen.column }, details));
      }
      const category = buildCategory(file, unit, settings.slug, {
        slug,
        heading,
        chosen,
        isPointer: isPointer !== false,
      });
      taken.set(slug, category.title);
      // Prose between the tables of one heading cannot be told apart, so the first category has all of it.
      drafts.push({
        category: index === 0 ? category : { ...category, introduction: [] },
        tables: unit.tables,
      });
    });
  }

  const headings = sections.flatMap((section) => [
    section.heading?.text ?? '',
    ...categoryUnits(section).flatMap(({ part }) => part ?? []),
  ]);
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

const isCodeTable = (part: Part): boolean => part.kind === 'code-table';

interface Naming {
  readonly slug: string;
  readonly heading: string;
  readonly chosen: CategorySettings | undefined;
  readonly isPointer: boolean;
}

function buildCategory(
  file: string,
  { section, tables, part }: CategoryUnit,
  document: string,
  naming: Naming,
): Category {
  const { slug, heading, chosen, isPointer } = naming;
  const named = part === undefined ? heading : isGenericHeading(heading) ? part : `${heading}: ${part}`;
  const position = part === undefined ? (section.heading ?? tables[0]?.table) : tables[0]?.table;
  return {
    id: `${document}/${slug}`,
    document,
    slug,
    title: chosen?.title ?? named,
    heading,
    ...(chosen?.description === undefined ? {} : { description: chosen.description }),
    kind: isPointer ? 'pointer' : 'codes',
    introduction: proseOf(section),
    headers: [...new Set(tables.flatMap(({ table }) => table.header.map(({ text }) => text)))],
    position: { file, line: position?.line ?? 1, column: position?.column ?? 1 },
  };
}

const slugOf = (heading: string, part: string | undefined): string =>
  part === undefined
    ? slugFromHeading(heading)
    : isGenericHeading(heading)
      ? slugFromHeading(part)
      : slugFromHeading(`${slugFromHeading(heading)} ${part}`);

/** By the heading, or by what tells a category from the others of its heading. */
const settingsFor = (
  { heading }: Section,
  part: string | undefined,
  settings: Settings,
): CategorySettings | undefined =>
  settings.categories.find((category) => category.heading === (part ?? heading?.text));

/** Longest text of a section that only says where its codes are documented. */
const longestPointer = 400;

/** A short section about error codes with a link and no table: the codes are documented elsewhere. */
function pointsElsewhere({ heading, parts }: Section): boolean {
  if (!heading || heading.depth === 1 || errorLevel(heading.text) < 2) return false;
  const blocks = parts.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' || second !== undefined || blocks.length !== parts.length) return false;
  return first.text.some(({ kind }) => kind === 'link') && plainText(first.text).length <= longestPointer;
}

function proseOf({ parts }: Section): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'block') return [part.block];
    if (part.kind === 'code-table') return [];
    return [tableBlock(part.table)];
  });
}

/** Headings that repeat are told apart by the heading above them, then by their order. */
function distinctSlug(slug: string, { path }: Section, taken: ReadonlyMap<string, string>): string {
  const free = (candidate: string): boolean => !taken.has(candidate) && !reservedCategorySlugs.has(candidate);
  if (free(slug)) return slug;
  const parent = path.at(-1)?.text;
  const below =
    parent === undefined ? `${slug}-codes` : slugFromHeading(`${slugFromHeading(parent)} ${slug}`);
  if (free(below)) return below;
  for (let count = 2; ; count += 1) if (free(`${slug}-${count}`)) return `${slug}-${count}`;
}

/** `"api/error-codes.md"` -> `"Error codes"`. */
function titleOfFile(file: string): string {
  const name = (file.split('/').at(-1) ?? file)
    .replace(/\.[^.]*$/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
