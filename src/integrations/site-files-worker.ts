/**
 * Makes everything beside the pages in a thread of its own, while Astro makes the pages: neither needs the other's files,
 * and a machine has more than one processor.
 */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { buildShare } from '../loading/build-share.ts';
import { exportFiles, type SiteFile } from '../views/exports/files.ts';
import { iconFiles } from './icon-files.ts';
import { fullTextPath, indexTexts } from './pagefind.ts';
import {
  lookupFiles,
  lookupPath,
  pictureFiles,
  siteOf,
  textsOf,
  type SiteAddress,
  type SiteContent,
} from './published-files.ts';

export interface FilesInput extends SiteAddress {
  readonly content: SiteContent;
  /** Absolute path of the folder to write into. */
  readonly output: string;
}

/** Between two messages on how far it is, and between two looks at what the indexer asks for, in files. */
const filesAtATime = 50;

/** Says how far it is, now and then, and gives the number of files. */
async function work(
  { content, output, site, base }: FilesInput,
  say: (what: string) => void,
): Promise<number> {
  const share = buildShare();
  const published = siteOf(content, { site, base });
  // A process of its own: it goes on while files are written here.
  const indexing = share.has(fullTextPath) ? indexTexts(textsOf(published)) : Promise.resolve([]);
  makeRoom();
  const folders = new Set<string>();
  let written = 0;
  const write = ({ path, blocks }: Pick<SiteFile, 'path' | 'blocks'>): void => {
    const target = join(output, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const file = openSync(target, 'w');
    try {
      for (const block of blocks) writeFileSync(file, block);
    } finally {
      closeSync(file);
    }
    written += 1;
  };
  for (const file of exportFiles(published.context, share)) {
    write(file);
    if (written % filesAtATime > 0) continue;
    say(`files ${written.toLocaleString('en')}`);
    await setImmediate();
  }
  say('index of the search');
  for (const file of await iconFiles(content.site, base)) if (share.has(file.path)) write(file);
  for (const file of pictureFiles(content)) if (share.has(file.path)) write(file);
  if (share.has(lookupPath)) for (const file of lookupFiles(published)) write(file);
  for (const { path, bytes } of await indexing) write({ path, blocks: [bytes] });
  return written;
}

/**
 * Pages and the indexer take longest, and where there are fewer processors than threads this one can wait. Only Linux
 * knows the priority of a thread; elsewhere the whole build would get it.
 */
function makeRoom(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

const say = (said: string | number): void => parentPort?.postMessage(said);

// What is thrown is thrown to the build. The thread listens until it has answered: a process that nobody waits for is counted
// nowhere.
parentPort?.on('message', (input: FilesInput) => void work(input, say).then(say));
