/** The content folder, read whole: documents with their categories and codes, notes, and every problem in them. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { CatalogueParts } from '../domain/catalogue.ts';
import type { Note } from '../domain/note.ts';
import { reservedDocumentSlugs } from '../domain/permalink.ts';
import { type Diagnostic, diagnose, type Rule } from '../parsing/report/diagnostics.ts';
import { readDocument, type ReadDocument, type Source, type Summary } from '../parsing/document.ts';
import { findLostText } from '../parsing/report/lost-text.ts';
import { type ContentFile, type ContentFiles, readContent } from './content-files.ts';
import { noteText } from './note-text.ts';
import { applyNotes, type NoteFile } from './notes.ts';
import { checkComponents, checkEndings, checkGuides } from './prose-checks.ts';
import { checkPolicy } from './prose-policy.ts';
import { prosePage, type ProsePage } from './prose-links.ts';
import { readProse } from './prose-text.ts';

export type { NoteFile } from './notes.ts';

export interface Library {
  /** Absolute path of the folder that all files are relative to. */
  readonly root: string;
  readonly parts: CatalogueParts;
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly NoteFile[];
  /** What notes say, by their files; one that is no MDX says nothing. */
  readonly noteTexts: ReadonlyMap<string, Note['text']>;
  /** Guides and notes by what they link. Whether the site has it is known to those who know the whole site. */
  readonly prose: readonly ProsePage[];
  /** Source text of every file that was read, by its path relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly summaries: readonly Summary[];
}

/** Of Markdown that is no document. */
const otherEndings = ['.mdx', '.markdown'];

const isDocument = ({ file }: ContentFile): boolean => /\.md$/iu.test(file);

/** Reads a content folder. A missing folder gives an empty library with a diagnostic. */
export async function readLibrary(contentDir: string): Promise<Library> {
  const root = resolve(contentDir);
  const found = await readContent(root, root, ['.md', ...otherEndings]);
  const documents = found.files.filter(isDocument);
  const notes = await readFolder(root, 'notes');
  const guides = await readFolder(root, 'guides');
  const failures = [found, notes, guides].flatMap(({ diagnostics }) => diagnostics);
  if (documents.length === 0 && failures.length === 0)
    failures.push(diagnose('no-documents', { file: '.', line: 1, column: 1 }, { folder: root }));
  for (const other of found.files.filter((each) => !isDocument(each)))
    failures.push(
      diagnose('document-ending', { file: other.file, line: 1, column: 1 }, { file: other.file }),
    );
  return assemble(root, documents, { notes: notes.files, guides: guides.files }, failures);
}

/** Everything of a folder that could be meant as prose; a site may do without the folder. */
const readFolder = async (root: string, name: string): Promise<ContentFiles> =>
  (await isFolder(join(root, name)))
    ? readContent(root, join(root, name), ['.md', ...otherEndings])
    : { files: [], diagnostics: [] };

/** Reads loose files and folders as one library; notes are read only with a whole content folder. */
export async function readFiles(paths: readonly string[], root: string = process.cwd()): Promise<Library> {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && (await isFolder(resolve(root, only))))
    return readLibrary(resolve(root, only));
  const read = await Promise.all(paths.map((path) => readContent(root, resolve(root, path), ['.md'])));
  return assemble(
    root,
    read.flatMap(({ files }) => files),
    { notes: [], guides: [] },
    read.flatMap(({ diagnostics }) => diagnostics),
  );
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const speaksOfCodes: ReadonlySet<Rule> = new Set(['note-without-code', 'unknown-code', 'ambiguous-code']);

function assemble(
  root: string,
  files: readonly ContentFile[],
  prose: { readonly notes: readonly ContentFile[]; readonly guides: readonly ContentFile[] },
  failures: readonly Diagnostic[],
): Library {
  const diagnostics = [...failures];
  const owners = new Map<string, string>();
  const read = files.map((source) => {
    const first = readWhole(source);
    const distinct = distinctSlug(first, owners, diagnostics);
    owners.set(distinct, source.file);
    return distinct === first.document.slug ? first : readWhole({ ...source, slug: distinct });
  });
  for (const each of read) diagnostics.push(...each.diagnostics);
  const parts = {
    documents: read.map(({ document }) => document),
    categories: read.flatMap(({ categories }) => categories),
    codes: read.flatMap(({ codes }) => codes),
  };
  const withNotes = applyNotes(prose.notes, parts);
  const proseFiles = [...prose.guides, ...prose.notes];
  const proseTexts = proseFiles.map(readProse);
  const ofProse = [
    ...withNotes.diagnostics,
    ...checkGuides(prose.guides),
    ...checkEndings(proseFiles),
    ...checkComponents(proseTexts, parts),
    ...proseTexts.flatMap((prose) => checkPolicy(prose, 'content')),
  ];
  // Settings that cannot be read leave documents without their slugs, so prose seems to speak of nothing.
  const isSettled = diagnostics.every(({ rule }) => rule !== 'front-matter-syntax');
  return {
    root,
    parts: withNotes.parts,
    diagnostics: [...diagnostics, ...ofProse.filter(({ rule }) => isSettled || !speaksOfCodes.has(rule))],
    notes: withNotes.notes,
    noteTexts: new Map(
      proseTexts.flatMap((each) => {
        const text = each.file.startsWith('notes/') ? noteText(each) : undefined;
        return text ? [[each.file, text]] : [];
      }),
    ),
    prose: proseTexts.map(prosePage),
    texts: new Map([...files, ...proseFiles].map(({ file, text }) => [file, text])),
    summaries: read.map(({ summary }) => summary),
  };
}

/** With text that was lost on the way as diagnostics. */
function readWhole(source: Source): ReadDocument {
  const read = readDocument(source);
  return { ...read, diagnostics: [...read.diagnostics, ...findLostText(source.text, read)] };
}

/** The document's own slug, or the nearest free one with a diagnostic. */
function distinctSlug(
  { document: { slug }, slugPosition: position }: ReadDocument,
  owners: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): string {
  const owner = owners.get(slug);
  if (owner !== undefined) diagnostics.push(diagnose('slug-clash', position, { slug, owner }));
  else if (reservedDocumentSlugs.has(slug)) diagnostics.push(diagnose('slug-reserved', position, { slug }));
  else return slug;
  for (let count = 2; ; count += 1) {
    const next = `${slug}-${count}`;
    if (!owners.has(next)) return next;
  }
}
