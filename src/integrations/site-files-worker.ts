/**
 * Makes everything beside the pages in a thread of its own, while Astro reads the content and renders the
 * pages: neither needs the other's files, and a machine has more than one processor. Nothing is changed in the
 * output folder before it is opened, which says that the content may become a site.
 */
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { AstroError } from 'astro/errors';
import { contentHash } from '../domain/content-hash.ts';
import { buildShare } from '../loading/build-share.ts';
import { recallDocuments } from '../loading/known-documents.ts';
import { siteFiles } from '../views/exports/files.ts';
import { fullTextRecords } from '../views/exports/full-text.ts';
import { openOutputFolder, type OutputFolder } from './output-folder.ts';
import { fullTextEntry, fullTextPath } from './pagefind.ts';
import { indexInThread } from './pagefind-thread.ts';
import {
  lookupEntryPath,
  lookupFiles,
  lookupKey,
  lookupPath,
  readSite,
  type Site,
  type SiteAddress,
} from './published-files.ts';
import { createFileWriter, madeOf, type FileWriter } from './write-file.ts';

export interface WorkerInput extends SiteAddress {
  /** Absolute paths of the content folder, of its documents as the last build read them, … */
  readonly content: string;
  readonly documents: string;
  /** … of the folder to write into, and of the record of what the last build wrote there. */
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

async function work(port: MessagePort, input: WorkerInput) {
  const { content, documents, output, record, program, site, base } = input;
  const reply = (message: WorkerReply): void => {
    port.postMessage(message);
  };
  const finishing = request(port, 'finish');
  const share = buildShare();
  const folder = openOutputFolder(output, record);
  // Pages wait for this, and for nothing else that is made here.
  const opening = request(port, 'open').then(() => {
    folder.clear();
    reply({ kind: 'opened', kept: folder.kept() });
  });
  recallDocuments(documents, program);
  const published = await readSite(content, { site, base });
  const writeFullText = share.has(fullTextPath) ? startFullText(published, folder, program) : undefined;
  makeRoom();
  const writer = createFileWriter(output, folder.kept(), program);
  await opening;
  for (const file of siteFiles(published.context, share)) writer.write(file);
  if (share.has(lookupPath)) writeLookup(published, folder, program, writer);
  await writeFullText?.(writer);
  const { pages } = await finishing;
  folder.finish(new Map([...writer.made, ...pages]));
  reply({ kind: 'finished', files: writer.made.size });
}

/**
 * Pages and the indexer take longest, and where there are fewer processors than threads this one can wait. Only Linux
 * knows the priority of a thread; elsewhere the whole build would get it.
 */
function makeRoom(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

const request = <Kind extends WorkerRequest['kind']>(
  port: MessagePort,
  kind: Kind,
): Promise<Extract<WorkerRequest, { readonly kind: Kind }>> =>
  new Promise((resolve) => {
    const listen = (message: WorkerRequest): void => {
      if (isOf(kind, message)) resolve(message);
    };
    port.on('message', listen);
  });

const isOf = <Kind extends WorkerRequest['kind']>(
  kind: Kind,
  message: WorkerRequest,
): message is Extract<WorkerRequest, { readonly kind: Kind }> => message.kind === kind;

function writeLookup(site: Site, folder: OutputFolder, program: string, writer: FileWriter): void {
  const key = lookupKey(site);
  const left = folder.keptTogether(lookupPath, lookupEntryPath, madeOf(program, key));
  if (left) for (const path of left) writer.keep(path);
  else
    for (const file of lookupFiles(site))
      writer.write(file.path === lookupEntryPath ? { ...file, key: () => key } : file);
}

const hintOnFailure = 'Run the build again; if it fails on the same code, look at the texts of that code.';

/** Begins to make the full-text index, unless the last build's is of the same texts, and gives what writes it. */
function startFullText(
  { context, lookup }: Site,
  folder: OutputFolder,
  program: string,
): (writer: FileWriter) => Promise<void> {
  const records = [...fullTextRecords(context, lookup)];
  const key = contentHash(records.map((record) => JSON.stringify(record)));
  const left = folder.keptTogether(fullTextPath, fullTextEntry, madeOf(program, key));
  const indexing = left ? undefined : indexInThread(records);
  return async (writer) => {
    const reply = await indexing;
    if (!reply) for (const path of left ?? []) writer.keep(path);
    else if (reply.kind === 'failed') throw new AstroError(reply.message, hintOnFailure);
    else
      for (const { path, bytes } of reply.files)
        writer.write({ path, blocks: [bytes], ...(path === fullTextEntry ? { key: () => key } : {}) });
  };
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
