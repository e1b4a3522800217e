/**
 * The one reading of a content folder: Astro's collections, the exports, the lookup index, the checks, the development
 * server and the command lines all ask here. A process reads a folder once, until somebody says that it has changed.
 */
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { createCatalogue, type CatalogueParts } from '../domain/catalogue.ts';
import { fileStem } from '../domain/document-links.ts';
import { homePath, languageHome } from '../domain/permalink.ts';
import type { ReadParts } from '../domain/translation/read-parts.ts';
import { type Diagnostic, diagnose, type Rule } from '../parsing/report/diagnostics.ts';
import {
  type ContentFile,
  type ContentFiles,
  isFolder,
  linkElsewhere,
  readContent,
} from './content-files.ts';
import { readDocuments } from './documents.ts';
import { readGuide } from './guide-files.ts';
import { isLinkable, linkedFolders } from './linked-folders.ts';
import { loadLedger, noLedger, type LedgerFile } from './ledger-file.ts';
import { applyNotes } from './notes.ts';
import { checkComponents, checkEnding } from './prose-checks.ts';
import { checkPolicy } from './prose-policy.ts';
import { orderProblems, readSiteSettings, settingsFile, type SettingsReading } from './settings.ts';
import { prosePage, prosePlaces } from './prose-links.ts';
import { readProse } from './prose-text.ts';

export type Content = Readonly<ReturnType<typeof assemble>>;

const readings = new Map<string, Promise<Content>>();

/** The content of the folder as this process has read it; reads it where it has not. */
export function contentOf(contentDir: string): Promise<Content> {
  const root = resolve(contentDir);
  const reading = readings.get(root) ?? readContentFolder(root);
  readings.set(root, reading);
  return reading;
}

/** A file of the folder has changed: the next who ask read it again. */
export function forgetContent(contentDir: string): void {
  readings.delete(resolve(contentDir));
}

/** Reads a content folder anew. A missing folder has no content, and a diagnostic. */
export async function readContentFolder(contentDir: string): Promise<Content> {
  const root = resolve(contentDir);
  const site = await readSiteSettings(root);
  const linked = await linkedFolders(root, site.settings.linkedFolders);
  const documents = await readContent(root, root, linked);
  const notes = await readFolder(root, 'notes', linked);
  const guides = await readFolder(root, 'guides', linked);
  const failures = [documents, notes, guides].flatMap(({ diagnostics }) => diagnostics);
  if (documents.files.length === 0 && failures.length === 0)
    failures.push(diagnose('no-documents', { file: '.', line: 1, column: 1 }, { folder: root }));
  const ledger = await loadLedger(root);
  return assemble(root, documents, { notes: notes.files, guides: guides.files, ledger }, site, failures);
}

/** Everything of a folder that could be meant as prose; a site may do without the folder. */
async function readFolder(root: string, name: string, linked: readonly string[]): Promise<ContentFiles> {
  const path = join(root, name);
  if (!(await isFolder(path))) return { files: [], diagnostics: [] };
  const target = await realpath(path);
  return isLinkable(target, linked) ? readContent(root, path, linked) : linkElsewhere(root, path, target);
}

/** Reads loose files and folders as one; notes are read only with a whole content folder. */
export async function readFiles(paths: readonly string[], root: string = process.cwd()): Promise<Content> {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && (await isFolder(resolve(root, only))))
    return readContentFolder(resolve(root, only));
  const read = await Promise.all(paths.map((path) => readContent(root, resolve(root, path))));
  return assemble(
    root,
    { files: read.flatMap(({ files }) => files), pictures: read.flatMap((each) => each.pictures ?? []) },
    { notes: [], guides: [], ledger: noLedger },
    await readSiteSettings(undefined),
    read.flatMap(({ diagnostics }) => diagnostics),
  );
}

const speaksOfCodes: ReadonlySet<Rule> = new Set(['note-without-code', 'unknown-code', 'ambiguous-code']);

const partsOf = (read: readonly ReadParts[]): CatalogueParts => ({
  documents: read.map(({ document }) => document),
  categories: read.flatMap(({ categories }) => categories),
  codes: read.flatMap(({ codes }) => codes),
});

function assemble(
  root: string,
  { files, pictures = [] }: Omit<ContentFiles, 'diagnostics'>,
  prose: {
    readonly notes: readonly ContentFile[];
    readonly guides: readonly ContentFile[];
    readonly ledger: LedgerFile;
  },
  site: SettingsReading,
  failures: readonly Diagnostic[],
) {
  const read = readDocuments(files, site.settings, {
    guides: new Set(prose.guides.map(({ file }) => fileStem(file))),
    pictures: new Set(pictures),
    origins: new Map(
      files.flatMap(({ file, origin }) =>
        origin === undefined ? [] : [[file, pathToFileURL(origin).pathname] as const],
      ),
    ),
  });
  const documents = read.originals.map(({ document }) => document);
  const diagnostics = [
    ...failures,
    ...site.diagnostics,
    ...read.diagnostics,
    ...orderProblems(site, documents),
  ];
  const [guideTexts, noteTexts] = [prose.guides.map(readProse), prose.notes.map(readProse)];
  const { language } = site.settings;
  const own = { language, home: homePath, parts: partsOf(read.originals) };
  const others = [...read.translated].map(([tag, translated]) => ({
    language: tag,
    home: languageHome(tag),
    parts: partsOf(translated),
  }));
  const ofProse: Diagnostic[] = [];
  const { notes, noted } = applyNotes(noteTexts, [own, ...others], ofProse);
  const catalogue = createCatalogue(noted(own), {
    language,
    translations: others.map((each) => createCatalogue(noted(each), each)),
  });
  const places = prosePlaces(catalogue, notes);
  const texts = [...guideTexts, ...noteTexts];
  const guides = guideTexts.map((each) => readGuide(each, ofProse));
  for (const each of texts)
    ofProse.push(
      ...checkEnding(each),
      ...checkComponents(each, places(each.file).catalogue),
      ...checkPolicy(each, site.settings.trust),
    );
  // Settings that cannot be read leave documents without their slugs, so prose seems to speak of nothing.
  const isSettled = diagnostics.every(({ rule }) => rule !== 'front-matter-syntax');
  return {
    /** Absolute path of the folder that all files are relative to. */
    root,
    /** What the originals say. */
    catalogue,
    ledger: prose.ledger,
    diagnostics: [...diagnostics, ...ofProse.filter(({ rule }) => isSettled || !speaksOfCodes.has(rule))],
    notes,
    guides: guides.filter(({ file }) => file.endsWith('.mdx')),
    /** Guides and notes by what they link. Whether the site has it is known to those who know the whole site. */
    prose: texts.map((each) => prosePage(each, places(each.file).path)),
    /** Source text of every file that was read, by its path relative to the root. */
    texts: new Map(
      [...files, ...prose.guides, ...prose.notes, ...settingsTexts(site)].map(({ file, text }) => [
        file,
        text,
      ]),
    ),
    /** How far each translation goes. */
    coverage: read.coverage,
    /** Pictures that documents show, by their paths from the root. */
    pictures: read.pictures,
    summaries: [...read.originals, ...read.translations].map(({ summary }) => summary),
    /** What the settings say; those of loose files are nobody's. */
    site,
  };
}

const settingsTexts = ({ text }: SettingsReading): ContentFile[] =>
  text === undefined ? [] : [{ file: settingsFile, text }];
