/** Places where codes are listed without a table: headings with text below, items, definitions, paragraphs that begin in bold. */
import type { Place } from '../../domain/error-code.ts';
import type { InlineText } from '../../domain/inline-text.ts';
import { type InlineContext, readInline } from '../markdown/inline.ts';
import { joinLines } from '../markdown/read-prose.ts';
import { linesOf, type SourceBlock } from '../markdown/source-blocks.ts';
import type { SourceLine } from '../tables/raw-table.ts';
import { beginsPart, type BodyPart, partsOfBlock, partsOfLines } from './body.ts';
import { isSetOff, type Label, readLabel } from './label.ts';

export interface Entry extends Place {
  readonly label: Label;
  /** These two grow while what stands below is read. */
  last: number;
  readonly body: BodyPart[];
}

/** A source block and where it stands among the parts of its section. */
export interface PlacedBlock {
  readonly index: number;
  readonly source: SourceBlock;
}

/** Entries that stand together, written alike. */
export interface Listing {
  /** How they are written; those of one document that are written alike speak for one another. */
  readonly pattern: string;
  readonly entries: readonly Entry[];
  /** The parts of the section that they take up. */
  readonly first: number;
  readonly last: number;
}

/** Of the items of a list, this share must name codes. */
const leastShare = 0.8;

export function listingsOf(blocks: readonly PlacedBlock[], context: InlineContext): Listing[] {
  const listings: Listing[] = [];
  let run: PlacedEntry[] = [];
  const add = (kind: string, found: readonly PlacedEntry[]): void => {
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return;
    const { style, before } = first.entry.label;
    const entries = found.map(({ entry }) => entry);
    listings.push({ pattern: `${kind} ${style} ${before}`, entries, first: first.index, last: last.index });
  };
  const close = (): void => {
    add('paragraph', run);
    run = [];
  };
  for (const { index, source } of blocks) {
    const open = run.at(-1);
    if (source.kind === 'list') {
      const entriesOf = (mayBeWord: boolean): PlacedEntry[] =>
        source.items.flatMap((lines) => {
          const entry = itemEntry(lines, context, mayBeWord);
          return entry ? [{ index, entry }] : [];
        });
      const sure = entriesOf(false);
      if (sure.length >= Math.max(1, source.items.length * leastShare)) {
        close();
        // Beside identifiers, a lone word is one too: `NotFound`, `Forbidden`.
        const found = sure.length < source.items.length ? entriesOf(true) : sure;
        if (found.length === source.items.length) add(source.ordered ? 'ordered' : 'list', found);
      } else if (open?.entry.label.sign === 'end') extend(open, source, index, context);
      else close();
      continue;
    }
    const lines = source.kind === 'text' ? source.lines : [];
    const defined = definitions(lines, context);
    const begun = defined.length > 0 ? defined : paragraphEntry(lines, context);
    for (const entry of begun) run.push({ index, entry });
    if (begun.length > 0) continue;
    if (open && open.entry.label.style !== 'plain') extend(open, source, index, context);
    else close();
  }
  close();
  return listings;
}

interface PlacedEntry {
  index: number;
  readonly entry: Entry;
}

function extend(open: PlacedEntry, source: SourceBlock, index: number, context: InlineContext): void {
  const parts = partsOfBlock(source, context);
  const lines = linesOf(source);
  for (const part of parts) open.entry.body.push(part);
  open.entry.last = lines.at(-1)?.line ?? open.entry.last;
  open.index = index;
}

function itemEntry(
  lines: readonly SourceLine[],
  context: InlineContext,
  mayBeWord = false,
): Entry | undefined {
  const [first] = lines;
  // What leads to a heading of the same page is a table of contents.
  if (!first || first.text.includes('](#')) return undefined;
  const end = lines.findIndex(
    ({ text }, index) => index > 0 && (text.trim() === '' || beginsPart(text, context)),
  );
  const head = end < 0 ? lines : lines.slice(0, end);
  const label = readLabel(readInline(joinLines(head), context).inline, mayBeWord);
  const below = partsOfLines(lines.slice(head.length), context);
  return label && isSetOff(label, false) ? entryOf(label, lines, below) : undefined;
}

/** `**E12** – Pump blocked`: only what begins in bold or as code, and is set off. */
function paragraphEntry(lines: readonly SourceLine[], context: InlineContext): Entry[] {
  const label = readLabel(readInline(joinLines(lines.slice(0, 1)), context).inline);
  if (!label || label.style === 'plain' || !isSetOff(label, false) || label.sign === 'blank') return [];
  const whole = readLabel(readInline(joinLines(lines), context).inline);
  return whole ? [entryOf(whole, lines, [])] : [];
}

/** Terms with `: …` lines below them, or a `<dl>`. */
function definitions(lines: readonly SourceLine[], context: InlineContext): Entry[] {
  const written = lines.some(({ text }) => /<d[tl][\s>]/iu.test(text)) ? asDefinitions(lines) : lines;
  if (!written.some(({ text }, index) => index > 0 && /^\s*:\s+\S/u.test(text))) return [];
  const groups: SourceLine[][] = [];
  for (const line of written) {
    if (/^\s*:\s+/u.test(line.text) || /^\s{2,}\S/u.test(line.text)) groups.at(-1)?.push(line);
    else if (line.text.trim() !== '') groups.push([line]);
  }
  const entries = groups.flatMap(([term, ...below]) => {
    const texts = below.map((line) => ({ ...line, text: line.text.replace(/^\s*:\s+/u, '- ') }));
    return term && below.length > 0 ? (itemEntry([term, ...texts], context) ?? []) : [];
  });
  return entries.length === groups.length ? entries : [];
}

/** `<dt>E1</dt><dd>Hot</dd>` as `E1` above `: Hot`. */
function asDefinitions(lines: readonly SourceLine[]): SourceLine[] {
  const [start, ...pieces] = lines
    .map(({ text }) => text)
    .join('\n')
    .split(/(?=<d[td][\s>])/iu);
  const ends = (text = ''): number => text.split('\n').length - 1;
  let at = ends(start);
  return pieces.flatMap((piece) => {
    const place = lines[at];
    at += ends(piece);
    const text = piece.replace(/<\/?d[dtl](?:\s[^<>]*)?>/giu, '').trim();
    return place ? [{ ...place, text: /^<dd/iu.test(piece) ? `: ${text}` : text }] : [];
  });
}

function entryOf(label: Label, lines: readonly SourceLine[], body: BodyPart[]): Entry {
  const [first] = lines;
  return {
    label,
    line: first?.line ?? 1,
    column: (first?.offset ?? 0) + 1,
    last: lines.at(-1)?.line ?? first?.line ?? 1,
    body,
  };
}

/** A heading that names a code, and its text below as parts; beside others that do, a short number alone is one too. */
export function headingEntry(
  heading: Place & { readonly inline: InlineText },
  body: BodyPart[],
  last: number,
  isBeside = false,
): Entry | undefined {
  const label = readLabel(heading.inline);
  return label && (isSetOff(label, true) || (isBeside && label.sign === 'end'))
    ? { label, line: heading.line, column: heading.column, last, body }
    : undefined;
}
