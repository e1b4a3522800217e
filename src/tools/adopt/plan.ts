/** Which of somebody's Markdown files become documents, under which names, and why the others do not. */
import { basename, join } from 'node:path';
import { canonicalLanguage } from '../../domain/language.ts';
import { reservedDocumentSlugs } from '../../domain/permalink.ts';
import { isTellingName, slugsOfFile, titleOfFile } from '../../domain/document-slug.ts';
import { slugFromHeading } from '../../domain/slug.ts';
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
  readonly title: string;
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

/** `present` are the files of documents that are in the content folder already, by slug. `onRead` is told before each file is read. */
export function makePlan(
  candidates: readonly Candidate[],
  present: ReadonlyMap<string, string>,
  onRead: (candidate: Candidate, index: number) => void = () => undefined,
): Plan {
  const slugs = new Set<string>();
  /** One of the same name is replaced, or nothing is written at all: it is in nobody's way. */
  const isTaken = (slug: string, file: string): boolean =>
    slugs.has(slug) || reservedDocumentSlugs.has(slug) || (present.get(slug) ?? file) !== file;
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
    const named = owner ? nameTranslation(candidate, owner) : nameDocument(candidate, first, isTaken);
    slugs.add(named.read.document.slug);
    adopted.set(candidate.path, {
      candidate,
      ...named,
      ...titleOf(frontMatter, first, named.read, candidate),
    });
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

function withoutCodesBecause({ codes, diagnostics, judgedTables }: ReadDocument): string | undefined {
  if (codes.length > 0) return undefined;
  const elsewhere = diagnostics.find(({ rule }) => rule === 'codes-without-table' || rule === 'unread-table');
  if (elsewhere) return `line ${elsewhere.line}: ${elsewhere.message}`;
  const [first, ...others] = judgedTables.filter(({ kind }) => kind === 'prose-table');
  if (!first) return 'there is no table in it';
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `no table of codes: line ${first.table.line}, ${first.judgement.reason ?? ''}${more}`;
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

/** The first way to name it that is telling, free, and gives an address of its own. */
function nameDocument(
  candidate: Candidate,
  first: ReadDocument,
  isTaken: (slug: string, file: string) => boolean,
): Named {
  const own = basename(stemOf(candidate.path));
  const { title } = first.document;
  const [slug, ...longer] = slugsOfFile(namingPath(candidate.path));
  const ways: (readonly [stem: string, reason: string])[] = [
    ...(first.slugPosition ? [[own, 'its front matter'] as const] : []),
    ...(isTellingName(own) ? [[slug, 'its file name'] as const] : []),
    ...(isTellingName(title)
      ? [[slugFromHeading(title), `its title, as the file name "${own}" does not say what it holds`] as const]
      : []),
    ...[slug, ...longer].map((each) => [each, 'its folder and file name'] as const),
  ];
  for (const [stem, addressReason] of ways) {
    const read = stem === own ? first : readAs(candidate, stem);
    const file = `${stem}.md`;
    if (!isTaken(read.document.slug, file)) return { file, read, addressReason };
  }
  for (let number = 2; ; number += 1) {
    const stem = `${slug}-${number}`;
    const read = readAs(candidate, stem);
    const file = `${stem}.md`;
    if (!isTaken(read.document.slug, file) || first.slugPosition)
      return {
        file,
        read,
        addressReason: 'its file name and a number, as another has the name',
      };
  }
}

/** So much of a path may name a document: its name and two folders above. */
const namingPath = (path: string): string => path.split(/[/\\]/u).slice(-3).join('/');

/** `first` is the reading under the name that the file has, `read` the one under its name in the content folder. */
function titleOf(
  { entries }: FrontMatter,
  first: ReadDocument,
  read: ReadDocument,
  { path, text }: Candidate,
): Pick<Adopted, 'title' | 'titleReason' | 'isTitleGuessed'> {
  const { title } = first.document;
  if (entries.some(({ key, value }) => key === 'title' && value.kind === 'text'))
    return { title, titleReason: 'its front matter', isTitleGuessed: false };
  if (title !== titleOfFile(basename(path)))
    return { title, titleReason: 'its first heading', isTitleGuessed: false };
  const guess = titleOfFile(namingPath(path));
  // What another tool reads under that key is not for us to write again; and TOML is another syntax.
  const isTaken = entries.some(({ key }) => key === 'title') || text.startsWith('+++');
  const isTitleGuessed = read.document.title !== guess && !isTaken;
  return { title: guess, titleReason: 'its file name, as it has no title', isTitleGuessed };
}

/** Where a document goes inside the content folder. */
export const targetOf = (folder: string, { file }: Adopted): string => join(folder, file);
