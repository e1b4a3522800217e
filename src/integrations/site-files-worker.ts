/**
 * Makes everything beside the pages in a thread of its own, while Astro reads the content and renders the
 * pages: neither needs the other's files, and a machine has more than one processor. Nothing is changed in the
 * output folder before it is opened, which says that the content may become a site.
 */
import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { contentHash } from '../domain/content-hash.ts';
import { buildShare } from '../loading/build-share.ts';
import type { SiteFile } from '../views/exports/files.ts';
import { fullTextRecords } from '../views/exports/full-text.ts';
import { surveyOutputFolder, type OutputFolder } from './output-folder.ts';
import { fullTextEntry, fullTextIndex, fullTextPath, type FullTextIndex } from './pagefind.ts';
import { publishedFiles, readSite, type Site, type SiteAddress } from './published-files.ts';
import { createFileWriter, madeOf, type FileWriter } from './write-file.ts';

export interface WorkerInput extends SiteAddress {
  /** Absolute paths of the content folder, of the folder to write into, and of the record of the last build. */
  readonly content: string;
  readonly output: string;
  readonly record: string;
  /** Digest of what makes the files. */
  readonly program: string;
}

/** What the thread is told, once each and in this order. */
export type WorkerRequest =
  | { readonly kind: 'open' }
  /** All pages are there; with the digests of what they were made of, by file. */
  | { readonly kind: 'finish'; readonly pages: ReadonlyMap<string, string> };

/** What it answers; after a failure nothing more. */
export type WorkerReply =
  /** The folder holds nothing but these files of the last build, by digest. */
  | { readonly kind: 'opened'; readonly kept: ReadonlyMap<string, string> }
  | { readonly kind: 'finished'; readonly files: number }
  | { readonly kind: 'failed'; readonly message: string; readonly hint: string | undefined };

/** Files after which the indexer gets its turn. */
const turn = 64;

async function work(port: MessagePort, { content, output, record, program, site, base }: WorkerInput) {
  const reply = (message: WorkerReply): void => {
    port.postMessage(message);
  };
  const opening = nextRequest(port);
  const share = buildShare();
  const folder = surveyOutputFolder(output, record);
  const published = await readSite(content, { site, base });
  const writer = createFileWriter(output, folder.kept, program);
  const writeAll = async (files: Iterable<SiteFile>): Promise<void> => {
    let count = 0;
    for (const file of files) {
      writer.write(file);
      count += 1;
      if (count % turn === 0) await setImmediate();
    }
  };
  const indexing = share.has(fullTextPath) ? fullTextFiles(published, folder, writer, program) : undefined;
  await opening;
  folder.clear();
  const finishing = nextRequest(port);
  reply({ kind: 'opened', kept: folder.kept });
  // Writing leaves the indexer no turn to take records in; once it has them all, it needs none.
  const fullText = await indexing;
  await Promise.all([writeAll(publishedFiles(published, share)), fullText?.().then(writeAll)]);
  const finish = await finishing;
  const pages = finish.kind === 'finish' ? finish.pages : [];
  folder.finish(new Map([...writer.made, ...pages]));
  reply({ kind: 'finished', files: writer.made.size });
}

const nextRequest = (port: MessagePort): Promise<WorkerRequest> =>
  new Promise((resolve) => port.once('message', resolve));

/**
 * The files of the index that have to be written. All stay as they are when the last build made them of the same
 * texts, which its entry tells.
 */
async function fullTextFiles(
  { context, lookup }: Site,
  folder: OutputFolder,
  writer: FileWriter,
  program: string,
): Promise<FullTextIndex> {
  const records = [...fullTextRecords(context, lookup)];
  const key = contentHash(records.map((record) => JSON.stringify(record)));
  const left = folder.keptBelow(fullTextPath);
  if (left.length > 0 && folder.kept.get(fullTextEntry) === madeOf(program, key)) {
    for (const path of left) writer.keep(path);
    return () => Promise.resolve([]);
  }
  const index = await fullTextIndex(records);
  return async () =>
    (await index()).map((file) => (file.path === fullTextEntry ? { ...file, key: () => key } : file));
}

const failure = (error: unknown): WorkerReply => {
  if (error instanceof AstroError) return { kind: 'failed', message: error.message, hint: error.hint };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failed', message, hint: undefined };
};

const port = parentPort;
port?.once('message', (input: WorkerInput) => {
  work(port, input).catch((error: unknown) => {
    port.postMessage(failure(error));
  });
});
