/** Puts the codes that stand in no table where their headings or lists were, among the parts of the document. */
import { blockText, captionAbove, surroundingsOf } from '../tables/captions.ts';
import type { InlineContext } from '../markdown/inline.ts';
import { blockOf, type DraftPart, type DraftSection, type DraftTable, type Heading } from '../section.ts';
import { type BodyPart, partOfTable, partsOfBlock } from './body.ts';
import { type Entry, headingEntry, listingsOf, type PlacedBlock } from './entries.ts';
import { looseEntries } from './loose-lines.ts';
import { type ListingCase, mightBeCodes, readListings } from './read-listed.ts';

/** Between the first and the last heading of a code, this share must be of codes. */
const leastShare = 0.6;

/** From so many codes on, headings that are less sure stand beside them. */
const fewestSure = 3;

export interface Placing {
  readonly context: InlineContext;
  /** Title of the document, where its front matter gives one. */
  readonly title: string;
  /** Number of the last line. */
  readonly last: number;
  readonly isCodes: (table: DraftTable) => boolean;
  /** Values of the tables that are read: what is said of them elsewhere makes no second code. */
  readonly known: ReadonlySet<string>;
}

interface HeadingCase extends ListingCase {
  readonly parent: Heading | undefined;
  /** Sections that the entries take up. */
  readonly taken: ReadonlySet<DraftSection>;
}

interface BlockCase extends ListingCase {
  readonly section: DraftSection;
  readonly first: number;
  readonly last: number;
  readonly caption: string | undefined;
}

export function placeListings(
  drafts: readonly DraftSection[],
  placing: Placing,
): { drafts: readonly DraftSection[]; unread: readonly ListingCase[] } {
  const headed = headingCases(drafts, placing);
  const byHeading = readListings(headed);
  const taken = new Set([...byHeading.keys()].flatMap((each) => [...each.taken]));
  const left = drafts.filter((draft) => !taken.has(draft));
  const known = new Set([
    ...placing.known,
    ...[...byHeading.keys()].flatMap(({ entries }) => entries.map(({ label }) => label.code)),
  ]);
  const listed = left.flatMap((section) => blockCases(section, placing)).filter(isNews(known));
  const byBlock = readListings(listed);
  const loose = left
    .filter((section) =>
      listed.every((each) => each.section !== section || !(byBlock.has(each) || mightBeCodes(each))),
    )
    .map((section) => looseCase(section, placing))
    .filter(isNews(known));
  const placed = left.map((section) => {
    const own = [...byBlock].filter(([each]) => each.section === section);
    const below = [...byHeading]
      .filter(([{ parent }]) => parent === section.heading)
      .map(([, table]) => table);
    if (own.length === 0 && below.length === 0) return section;
    const parts = section.parts.flatMap((part, index): DraftPart[] => {
      const found = own.find(([{ first, last }]) => first <= index && index <= last);
      if (!found) return [part];
      const [{ first, caption }, table] = found;
      return first === index ? [{ ...table, ...(caption === undefined ? {} : { caption }) }] : [];
    });
    return { ...section, parts: [...parts, ...below] };
  });
  return {
    drafts: placed,
    unread: [
      ...headed.filter((each) => !byHeading.has(each)),
      ...listed.filter((each) => !byBlock.has(each)),
      ...loose,
    ],
  };
}

const isNews =
  (known: ReadonlySet<string>) =>
  ({ entries }: Pick<ListingCase, 'entries'>): boolean =>
    entries.filter(({ label }) => known.has(label.code)).length * 2 < entries.length;

function headingCases(drafts: readonly DraftSection[], placing: Placing): HeadingCase[] {
  const byParent = Map.groupBy(drafts.keys(), (index) => drafts[index]?.path.at(-1));
  const sectionOf = new Map(drafts.map((draft) => [draft.heading, draft]));
  return [...byParent].flatMap(([parent, indexes]) =>
    [...Map.groupBy(indexes, (index) => drafts[index]?.heading?.depth)].flatMap(([depth, siblings]) => {
      const entriesOf = (isBeside: boolean) =>
        siblings.flatMap((index) => entryAt(drafts, index, placing, isBeside) ?? []);
      const sure = depth === undefined ? [] : entriesOf(false);
      const found = sure.length < fewestSure ? sure : entriesOf(true);
      const [first] = found;
      const last = found.at(-1);
      if (!first || !last) return [];
      const between = siblings.filter((index) => index >= first.index && index <= last.index).length;
      if (found.length < between * leastShare) return [];
      const above = sectionOf.get(parent);
      // Below a table of the same codes they go on with what it says of them.
      const isBelow = above?.parts.some((part) => part.kind === 'table' && placing.isCodes(part)) === true;
      const entries = found.map(({ entry }) => entry);
      if (!isBelow && !isNews(placing.known)({ entries })) return [];
      return {
        pattern: `heading ${depth} ${first.entry.label.style}`,
        entries,
        surroundings: surroundingsOf(
          [parent?.text ?? '', blockText(blockOf(above?.parts.at(-1)))],
          [placing.title, ...(above?.path.map(({ text }) => text) ?? [])],
        ),
        parent,
        taken: new Set(found.flatMap(({ index, end }) => drafts.slice(index, end))),
      };
    }),
  );
}

/** The entry of a heading, with all that stands below it; undefined where codes stand below in a way of their own. */
function entryAt(
  drafts: readonly DraftSection[],
  index: number,
  placing: Placing,
  isBeside: boolean,
): { entry: Entry; index: number; end: number } | undefined {
  const { context, isCodes, last } = placing;
  const own = drafts[index];
  const heading = own?.heading;
  const label = heading && headingEntry(heading, [], 0, isBeside)?.label;
  if (!heading || !label) return undefined;
  // "[L-xxx] Doors" and "HTTP 409" above codes of their own are titles.
  const mayBeTitle =
    label.form === 'wildcard' || label.form === 'range' || /http|status/iu.test(label.before);
  let end = index + 1;
  while (end < drafts.length && (drafts[end]?.heading?.depth ?? 0) > heading.depth) end += 1;
  const sections = drafts.slice(index, end);
  const holdsCodes = sections.some(
    (section) =>
      (mayBeTitle && blockCases(section, placing).length > 0) ||
      section.parts.some((part) => part.kind === 'code-table' || (part.kind === 'table' && isCodes(part))) ||
      (section !== own && section.heading && headingEntry(section.heading, [], 0) !== undefined),
  );
  if (holdsCodes) return undefined;
  const body = sections.flatMap((section): BodyPart[] => [
    ...(section === own || !section.heading
      ? []
      : [{ label: section.heading.text, isMarked: true, text: [], whole: section.heading.inline }]),
    ...section.parts.flatMap((part) => bodyOf(part, context)),
  ]);
  const entry = headingEntry(heading, body, (drafts[end]?.heading?.line ?? last + 1) - 1, isBeside);
  return entry && { entry, index, end };
}

function bodyOf(part: DraftPart, context: InlineContext): BodyPart[] {
  if (part.kind === 'code-table') return [];
  if (part.kind === 'table') return [partOfTable(part.table)];
  if (part.source) return partsOfBlock(part.source, context);
  return part.block.kind === 'paragraph' ? [{ text: part.block.text }] : [];
}

function looseCase({ heading, path, parts }: DraftSection, { title }: Placing): ListingCase {
  const blocks = parts.flatMap((part) => (part.kind === 'block' ? (part.source ?? []) : []));
  const entries = looseEntries(blocks);
  const surroundings = surroundingsOf([heading?.text ?? ''], [title, ...path.map(({ text }) => text)]);
  return { pattern: 'loose', entries, surroundings };
}

function blockCases(section: DraftSection, { context, title }: Placing): BlockCase[] {
  const { heading, path, parts } = section;
  const runs: PlacedBlock[][] = [[]];
  for (const [index, part] of parts.entries())
    if (part.kind === 'block' && part.source) runs.at(-1)?.push({ index, source: part.source });
    else runs.push([]);
  return runs
    .flatMap((run) => listingsOf(run, context))
    .map((listing) => {
      const above = blockOf(parts[listing.first - 1]);
      return {
        ...listing,
        section,
        caption: captionAbove(above),
        surroundings: surroundingsOf(
          [heading?.text ?? '', blockText(above)],
          [title, ...path.map(({ text }) => text)],
        ),
      };
    });
}
