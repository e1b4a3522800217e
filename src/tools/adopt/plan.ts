/** Which of somebody's Markdown files become documents, under which names, and why the others do not. */
import { basename, relative, sep } from 'node:path';
import { homePath, languageHome, reservedDocumentSlugs } from '../../domain/permalink.ts';
import { isTellingName, slugsOfFile, titleOfFile } from '../../domain/document-slug.ts';
import { isDocumentNamed } from '../../domain/site-settings.ts';
import { slugFromHeading } from '../../domain/slug.ts';
import { translationNames } from '../../loading/settings/values.ts';
import { translationsByName } from '../../loading/translations.ts';
import { type ReadDocument, readDocument } from '../../parsing/document.ts';
import { readLoosely } from '../../parsing/front-matter-keys.ts';
import { readFrontMatter } from '../../parsing/markdown/front-matter.ts';
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
  /** Where the addresses of its language begin: `/`, `/de/`. */
  readonly home: string;
  readonly addressReason: string;
  readonly title: string;
  readonly titleReason: string;
  /** The title is a guess from the name of the file, which is another in the content folder: it has to be written down. */
  readonly isTitleGuessed: boolean;
  /** Under its name in the content folder, which decides its address. */
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

/**
 * `present` are the files of documents that are in the content folder already, by slug. Those below `home` are what is adopted,
 * and keep their names. `onRead` is told before each file is read.
 */
export function makePlan(
  candidates: readonly Candidate[],
  { present, home }: { readonly present: ReadonlyMap<string, string>; readonly home: string | undefined },
  onRead: (candidate: Candidate, index: number) => void = () => undefined,
): Plan {
  const slugs = new Set<string>();
  /** One of the same name is replaced, or nothing is written at all: it is in nobody's way. */
  const isTaken = ({ slug, file }: ReadDocument['document']): boolean =>
    slugs.has(slug) || reservedDocumentSlugs.has(slug) || (present.get(slug) ?? file) !== file;
  const adopted = new Map<string, Adopted>();
  const leftOut: LeftOut[] = [];
  const sources = candidates.map((candidate) => ({ file: candidate.path, text: candidate.text, candidate }));
  const { originals, translations } = translationsByName(sources, translationNames);
  // Translations come behind what they translate, whose name they share.
  const all = [...originals.map((source) => ({ source, original: '', language: '' })), ...translations];
  const read = all.map(({ source: { candidate }, ...named }, index) => {
    onRead(candidate, index);
    return { candidate, first: readAs(candidate, basename(stemOf(candidate.path))), ...named };
  });
  const ordered = [
    ...read.filter(({ first }) => first.translationOf === undefined),
    ...read.filter(({ first }) => first.translationOf !== undefined),
  ];
  ordered.forEach(({ candidate, first, original, language }) => {
    const reason = twinOf(candidate, [...adopted.values()]) ?? leftOutBecause(candidate, first);
    if (reason !== undefined) {
      leftOut.push({ shown: candidate.shown, reason });
      return;
    }
    const owner = adopted.get(original);
    const named = owner
      ? nameTranslation(candidate, owner, language)
      : (nameToldTranslation(candidate, first, adopted, home) ??
        (home === undefined
          ? nameDocument(candidate, first, isTaken)
          : nameAtHome(candidate, home, present)));
    slugs.add(named.read.document.slug);
    adopted.set(candidate.path, { candidate, ...named, ...titleOf(first, named.read, candidate) });
  });
  return { adopted: [...adopted.values()], leftOut };
}

const stemOf = (path: string): string => path.replace(/\.(?:md|mdx|markdown)$/iu, '');

/** Under another name, which keeps the ending of its file. */
const readAs = ({ path, text }: Candidate, stem: string, slug?: string): ReadDocument =>
  readDocument({
    file: `${stem}${path.slice(stemOf(path).length).toLowerCase()}`,
    text,
    ...(slug === undefined ? {} : { slug }),
  });

const twinOf = ({ text }: Candidate, adopted: readonly Adopted[]): string | undefined => {
  const twin = adopted.find(({ candidate }) => candidate.text === text);
  return twin && `it says the same as ${twin.candidate.shown}`;
};

function leftOutBecause(
  { text }: Candidate,
  { codes, diagnostics, judgedTables, isDraft }: ReadDocument,
): string | undefined {
  if (isDraft) return 'its front matter says that it is a draft';
  if (codes.length > 0) return undefined;
  if (text.trim() === '') return 'it is empty';
  const elsewhere = diagnostics.find(({ rule }) => rule === 'codes-without-table' || rule === 'unread-table');
  if (elsewhere) return `line ${elsewhere.line}: ${elsewhere.message}`;
  const [first, ...others] = judgedTables.filter(({ kind }) => kind === 'prose-table');
  if (!first) return 'there is no table in it';
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  return `no table of codes: line ${first.table.line}, ${first.judgement.reason ?? ''}${more}`;
}

type Named = Pick<Adopted, 'home' | 'addressReason' | 'read'>;

function nameTranslation(candidate: Candidate, owner: Adopted, language: string): Named {
  const { file, slug } = owner.read.document;
  return {
    home: languageHome(language),
    read: readAs(candidate, `${stemOf(file)}.${language}`, slug),
    addressReason: `its name: a translation of ${owner.candidate.shown}`,
  };
}

/** A file keeps its name where its front matter says what it translates; undefined where that says nothing of the kind. */
function nameToldTranslation(
  candidate: Candidate,
  { document: { lang }, translationOf }: ReadDocument,
  adopted: ReadonlyMap<string, Adopted>,
  home: string | undefined,
): Named | undefined {
  if (lang === undefined || translationOf === undefined) return undefined;
  const owner = [...adopted.values()].find(({ read }) => isDocumentNamed(translationOf.name, read.document));
  if (!owner) return undefined;
  const file = home === undefined ? basename(candidate.path) : fileBelow(home, candidate);
  return {
    home: languageHome(lang),
    read: readAs(candidate, stemOf(file), owner.read.document.slug),
    addressReason: `its front matter: a translation of ${owner.candidate.shown}`,
  };
}

const fileBelow = (home: string, { path }: Candidate): string => relative(home, path).split(sep).join('/');

function nameAtHome(candidate: Candidate, home: string, present: ReadonlyMap<string, string>): Named {
  const file = fileBelow(home, candidate);
  const [slug] = [...present].find(([, each]) => each === file) ?? [];
  const read = readAs(candidate, stemOf(file), slug);
  return { home: homePath, read, addressReason: read.slugPosition ? 'its front matter' : 'its name' };
}

/** The first way to name it that is telling, free, and gives an address of its own. */
function nameDocument(
  candidate: Candidate,
  first: ReadDocument,
  isTaken: (document: ReadDocument['document']) => boolean,
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
    if (!isTaken(read.document)) return { home: homePath, read, addressReason };
  }
  for (let number = 2; ; number += 1) {
    const read = readAs(candidate, `${slug}-${number}`);
    if (!isTaken(read.document) || first.slugPosition)
      return {
        home: homePath,
        read,
        addressReason: 'its file name and a number, as another has the name',
      };
  }
}

/** So much of a path may name a document: its name and two folders above. */
const namingPath = (path: string): string => path.split(/[/\\]/u).slice(-3).join('/');

/** `first` is the reading under the name that the file has, `read` the one under its name in the content folder. */
function titleOf(
  first: ReadDocument,
  read: ReadDocument,
  { path, text }: Candidate,
): Pick<Adopted, 'title' | 'titleReason' | 'isTitleGuessed'> {
  const { title } = first.document;
  const lines = sourceLines(text);
  const { entries } = readLoosely(readFrontMatter(path, lines), lines);
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
