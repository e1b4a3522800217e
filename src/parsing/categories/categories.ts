/** Headings that own a code table become categories; all other prose introduces the document. */
import type { Category, Document } from '../../domain/category.ts';
import { titleOfFile } from '../../domain/document-slug.ts';
import { wholeAddress } from '../../domain/document-links.ts';
import { plainText } from '../../domain/inline-text.ts';
import { nearest } from '../../domain/nearest.ts';
import { reservedCategorySlugs } from '../../domain/permalink.ts';
import type { Block } from '../../domain/prose.ts';
import { isGenericHeading } from '../../domain/slug.ts';
import { nameUnits, type NamedUnit } from './category-names.ts';
import { type CategoryUnit, categoryUnits } from './category-units.ts';
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';
import { errorLevel } from '../roles/error-words.ts';
import { tableBlock } from '../markdown/read-prose.ts';
import type { CodeTable, Heading, Section } from '../section.ts';
import type { CategorySettings, Settings } from '../document-settings.ts';

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
  const withCodes = sections.filter(({ parts }) => parts.some(({ kind }) => kind === 'code-table'));
  /** Headings that have codes below headings of their own. */
  const groups = new Set(withCodes.flatMap(({ path }) => path));
  const isGroup = ({ heading }: Section): boolean => heading !== undefined && groups.has(heading);
  const topHeading = titleHeading(sections);
  const title = settings.title ?? topHeading?.text ?? titleOfFile(file);
  const units: CategoryUnit[] = [];
  const introduction: Block[] = [];
  for (const section of sections) {
    const own = categoryUnits(section);
    if (own.length > 0) for (const unit of own) units.push(unit);
    else if (
      withCodes.length > 0 &&
      (isNamed(section, settings) || (!isGroup(section) && pointsElsewhere(section, settings)))
    )
      units.push({ section, tables: [] });
    else {
      // What stands above categories alone is said with each of them.
      if (
        section.heading &&
        section.heading !== topHeading &&
        !(isGroup(section) && section.parts.length === 0)
      ) {
        const { depth, inline: text, anchor } = section.heading;
        introduction.push({ kind: 'heading', depth, text, anchor });
      }
      for (const block of proseOf(section)) introduction.push(block);
    }
  }
  const leads = new Set<Block>(units.flatMap(({ tables }) => tables.flatMap(({ lead }) => lead ?? [])));
  const firsts = new Set(new Map(units.toReversed().map((unit) => [unit.section, unit])).values());
  // Prose between the tables of one heading cannot be told apart, so the first category has all of it.
  const introductionOf = (unit: CategoryUnit): Block[] =>
    firsts.has(unit) ? proseOf(unit.section).filter((block) => !leads.has(block)) : [];
  const named = nameUnits(units, title, (unit) => settingsFor(unit, firsts.has(unit), settings));
  const drafts = named.map((each) => ({
    category: buildCategory(file, each, settings.slug, introductionOf(each.unit), topHeading),
    tables: each.unit.tables,
  }));
  const document: Document = {
    slug: settings.slug,
    title,
    ...descriptionOf(settings, title),
    ...(settings.lang === undefined ? {} : { lang: settings.lang }),
    file,
    ...(settings.source === undefined ? {} : { source: settings.source }),
    ...(settings.linkBase === undefined ? {} : { linkBase: settings.linkBase }),
    introduction,
    categories: drafts.map(({ category }) => category.slug),
  };
  return {
    document,
    drafts,
    diagnostics: [...slugProblems(file, named), ...unknownCategories(file, sections, units, settings)],
  };
}

/** The first of the highest level; one of a lower level only where the others stand below it, and it is no chapter of a book. */
function titleHeading(sections: readonly Section[]): Heading | undefined {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const top = headings.find(({ depth }) => depth === 1);
  const first = sections.find(({ heading, parts }) => heading !== undefined || parts.length > 0);
  const heading = first?.heading;
  if (top !== undefined || !heading || isGenericHeading(heading.text) || /^\d/u.test(heading.text))
    return top;
  // One that stands above others of its level has nothing but them below it.
  const isAbove = (other: Heading): boolean =>
    other.depth > heading.depth || (other.depth === heading.depth && first.parts.length === 0);
  return headings.every((other) => other === heading || isAbove(other)) ? heading : undefined;
}

function buildCategory(
  file: string,
  { unit, slug, title, heading, chosen }: NamedUnit,
  document: string,
  introduction: readonly Block[],
  topHeading: Heading | undefined,
): Category {
  const { section, tables, part } = unit;
  const above = section.path.filter(
    (each) => each !== topHeading && !title.includes(each.text) && !isGenericHeading(each.text),
  );
  const position = part === undefined ? (section.heading ?? tables[0]?.table) : tables[0]?.table;
  return {
    id: `${document}/${slug}`,
    document,
    slug,
    title,
    heading,
    ...(above.length === 0 ? {} : { above: above.map(({ text }) => text).join(' / ') }),
    ...(chosen && descriptionOf(chosen, title)),
    kind: tables.length === 0 ? 'pointer' : 'codes',
    introduction,
    headers: [...new Set(tables.flatMap(({ table }) => table.header.map(({ text }) => text)))],
    position: { file, line: position?.line ?? 1, column: position?.column ?? 1 },
  };
}

/** One that repeats the title says nothing more than that. */
const descriptionOf = (
  { description }: Pick<Settings | CategorySettings, 'description'>,
  title: string,
): { description?: string } => (description === undefined || description === title ? {} : { description });

const isNamed = ({ heading }: Section, { categories }: Settings): boolean =>
  heading !== undefined && categories.some((category) => category.heading === heading.text);

/** By what tells a category from the others of its heading, or by the heading, which means its first one. */
function settingsFor(unit: CategoryUnit, first: boolean, settings: Settings): CategorySettings | undefined {
  const find = (heading: string | undefined): CategorySettings | undefined =>
    settings.categories.find((category) => category.heading === heading);
  return find(unit.part) ?? (first ? find(unit.section.heading?.text) : undefined);
}

function slugProblems(file: string, named: readonly NamedUnit[]): Diagnostic[] {
  return named.flatMap(({ slug, chosen }) => {
    if (chosen?.slug === undefined || chosen.slug === slug) return [];
    const position = { file, line: chosen.line, column: chosen.column };
    if (reservedCategorySlugs.has(chosen.slug))
      return [diagnose('slug-reserved', position, { slug: chosen.slug })];
    const owner = named.find((other) => other.slug === chosen.slug)?.title ?? chosen.slug;
    return [diagnose('slug-clash', position, { slug: chosen.slug, owner: `the category "${owner}"` })];
  });
}

function unknownCategories(
  file: string,
  sections: readonly Section[],
  units: readonly CategoryUnit[],
  settings: Settings,
): Diagnostic[] {
  const known = [
    ...sections.flatMap(({ heading }) => heading?.text ?? []),
    ...units.flatMap(({ part }) => part ?? []),
  ];
  return settings.categories
    .filter(({ heading }) => !known.includes(heading))
    .map(({ heading, line, column }) =>
      diagnose('unknown-category', { file, line, column }, { heading, suggestion: nearest(heading, known) }),
    );
}

/** Longest text of a section that only says where its codes are documented. */
const longestPointer = 400;

/** A short section about error codes with a link and no table: the codes are documented elsewhere. */
function pointsElsewhere({ heading, parts }: Section, { linkBase }: Settings): boolean {
  if (!heading || heading.depth === 1 || errorLevel(heading.text) < 2) return false;
  const blocks = parts.flatMap((part) => (part.kind === 'block' ? [part.block] : []));
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph' || second !== undefined || blocks.length !== parts.length) return false;
  const leadsAway = first.text.some(
    (token) => token.kind === 'link' && wholeAddress(token.href, linkBase) !== undefined,
  );
  return leadsAway && plainText(first.text).length <= longestPointer;
}

function proseOf({ parts }: Section): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'block') return [part.block];
    return part.kind === 'prose-table' ? [tableBlock(part.table)] : [];
  });
}
