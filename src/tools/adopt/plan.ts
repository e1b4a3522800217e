/** Which of somebody's Markdown files become documents, under which names, and why the others do not. */
import { basename, dirname, join } from 'node:path';
import { canonicalLanguage } from '../../domain/language.ts';
import { reservedDocumentSlugs } from '../../domain/permalink.ts';
import { isGenericHeading, slugFromHeading } from '../../domain/slug.ts';
import { type ReadDocument, readDocument } from '../../parsing/document.ts';
import { type FrontMatter, readFrontMatter } from '../../parsing/markdown/front-matter.ts';
import { sourceLines } from '../../parsing/markdown/source-lines.ts';

/** A file of Markdown as it was found. */
export interface Candidate {
  /** Absolute. */
  readonly path: string;
  /** As a report names it. */
  readonly shown: string;
  readonly text: string;
}

export interface Adopted {
  readonly candidate: Candidate;
  /** Its name in the content folder, which decides its address. */
  readonly file: string;
  readonly addressReason: string;
  readonly titleReason: string;
  /** The title is a guess from the name of the file, which is another in the content folder: it has to be written down. */
  readonly isTitleGuessed: boolean;
  readonly read: ReadDocument;
}

export interface LeftOut {
  readonly shown: string;
  readonly reason: string;
}

export interface Plan {
  readonly adopted: readonly Adopted[];
  readonly leftOut: readonly LeftOut[];
}

/** `taken` are slugs that other documents of the content folder have. `onRead` is told before each file is read. */
export function makePlan(
  candidates: readonly Candidate[],
  taken: Iterable<string>,
  onRead: (candidate: Candidate, index: number) => void = () => undefined,
): Plan {
  const slugs = new Set(taken);
  const adopted = new Map<string, Adopted>();
  const leftOut: LeftOut[] = [];
  // Translations come behind what they translate, whose name they share.
  const ordered = candidates
    .map((candidate) => ({ candidate, original: originalOf(candidate, candidates) }))
    .sort((left, right) => Number(left.original !== undefined) - Number(right.original !== undefined));
  ordered.forEach(({ candidate, original }, index) => {
    onRead(candidate, index);
    const lines = sourceLines(candidate.text);
    const frontMatter = readFrontMatter(candidate.shown, lines);
    const reason = unreadableBecause(candidate, frontMatter) ?? twinOf(candidate, [...adopted.values()]);
    const first = reason === undefined ? readAs(candidate, basename(stemOf(candidate.path))) : undefined;
    const refusal = reason ?? (first ? withoutCodesBecause(first) : undefined);
    if (!first || refusal !== undefined) {
      leftOut.push({ shown: candidate.shown, reason: refusal ?? 'it cannot be read' });
      return;
    }
    const owner = original === undefined ? undefined : adopted.get(original.path);
    const named = owner
      ? nameTranslation(candidate, owner)
      : nameDocument(candidate, first, frontMatter, slugs);
    slugs.add(named.read.document.slug);
    const title = titleReason(frontMatter, first, candidate);
    adopted.set(candidate.path, { candidate, ...named, ...title });
  });
  return { adopted: [...adopted.values()], leftOut };
}

const stemOf = (path: string): string => path.replace(/\.(?:md|mdx|markdown)$/iu, '');

const readAs = ({ text }: Candidate, stem: string): ReadDocument =>
  readDocument({ file: `${stem}.md`, text });

function unreadableBecause({ text }: Candidate, { entries }: FrontMatter): string | undefined {
  if (text.includes('\0')) return 'it is no text in UTF-8: save it as UTF-8 and run this again';
  if (text.trim() === '') return 'it is empty';
  const draft = entries.find(({ key }) => key === 'draft')?.value;
  return draft?.kind === 'text' && draft.text.trim().toLowerCase() === 'true'
    ? 'its front matter says that it is a draft'
    : undefined;
}

const twinOf = ({ text }: Candidate, adopted: readonly Adopted[]): string | undefined => {
  const twin = adopted.find(({ candidate }) => candidate.text === text);
  return twin && `it says the same as ${twin.candidate.shown}`;
};

function withoutCodesBecause({ codes, diagnostics, summary }: ReadDocument): string | undefined {
  if (codes.length > 0) return undefined;
  const elsewhere = diagnostics.find(({ rule }) => rule === 'codes-without-table' || rule === 'unread-table');
  if (elsewhere) return `line ${elsewhere.line}: ${elsewhere.message}`;
  const [first, ...others] = summary.readings.flatMap((each) => (each.kind === 'prose' ? [each] : []));
  if (!first) return 'there is no table in it';
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `no table of codes: line ${first.line}, ${first.reason}${more}`;
}

/** `errors.md` for `errors.zh-CN.md`, where both are among the files. */
function originalOf({ path }: Candidate, all: readonly Candidate[]): Candidate | undefined {
  const language = languageOf(path);
  if (language === undefined) return undefined;
  const stem = stemOf(path).slice(0, -language.length - 1);
  return all.find((other) => stemOf(other.path) === stem);
}

function languageOf(path: string): string | undefined {
  const ending = /\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)$/u.exec(stemOf(path))?.[1];
  return ending === undefined || canonicalLanguage(ending) === undefined ? undefined : ending;
}

type Named = Pick<Adopted, 'file' | 'addressReason' | 'read'>;

function nameTranslation(candidate: Candidate, owner: Adopted): Named {
  const stem = `${stemOf(owner.file)}.${languageOf(candidate.path) ?? ''}`;
  return {
    file: `${stem}.md`,
    read: readAs(candidate, stem),
    addressReason: `its name: a translation of ${owner.candidate.shown}`,
  };
}

/** Names that say nothing of what a document holds, beside those that say no more than that codes follow. */
const idleName =
  /^(?:index|readme|intro(?:duction)?|overview|main|home|docs?|api|reference|concepts?|appendix|troubleshooting|faq|errors?)$/iu;

/** The first way to name it that is telling, free, and gives an address of its own. */
function nameDocument(
  candidate: Candidate,
  first: ReadDocument,
  { entries }: FrontMatter,
  taken: ReadonlySet<string>,
): Named {
  const own = basename(stemOf(candidate.path));
  const folder = basename(dirname(candidate.path));
  const isSet = entries.some(({ key, value }) => key === 'slug' && value.kind === 'text');
  const words = (name: string): string => name.replace(/[-_.\s]+/gu, ' ').trim();
  const isTelling = (name: string): boolean => !isGenericHeading(words(name)) && !idleName.test(words(name));
  const { title } = first.document;
  const ways: (readonly [name: string, reason: string])[] = [
    ...(isSet ? [[own, 'its front matter'] as const] : []),
    ...(isTelling(own) ? [[own, 'its file name'] as const] : []),
    ...(isTelling(title)
      ? [[title, `its title, as the file name "${own}" does not say what it holds`] as const]
      : []),
    ...(isTelling(folder) ? [[`${folder} ${own}`, 'its folder and file name'] as const] : []),
    [own, 'its file name'],
  ];
  for (const [name, addressReason] of ways) {
    const stem = slugFromHeading(words(name));
    const read = stem === own ? first : readAs(candidate, stem);
    const { slug } = read.document;
    if (!taken.has(slug) && !reservedDocumentSlugs.has(slug))
      return { file: `${stem}.md`, read, addressReason };
  }
  for (let number = 2; ; number += 1) {
    const stem = `${slugFromHeading(words(own))}-${number}`;
    const read = readAs(candidate, stem);
    if (!taken.has(read.document.slug) || isSet)
      return {
        file: `${stem}.md`,
        read,
        addressReason: 'its file name and a number, as another has the name',
      };
  }
}

function titleReason(
  { entries }: FrontMatter,
  { document }: ReadDocument,
  { path }: Candidate,
): Pick<Adopted, 'titleReason' | 'isTitleGuessed'> {
  if (entries.some(({ key, value }) => key === 'title' && value.kind === 'text'))
    return { titleReason: 'its front matter', isTitleGuessed: false };
  const own = basename(stemOf(path)).replace(/[-_]+/gu, ' ').trim().toLowerCase();
  if (document.title.toLowerCase() !== own)
    return { titleReason: 'its first heading', isTitleGuessed: false };
  return { titleReason: 'its file name, as it has no title', isTitleGuessed: true };
}

/** Where a document goes inside the content folder. */
export const targetOf = (folder: string, { file }: Adopted): string => join(folder, file);
