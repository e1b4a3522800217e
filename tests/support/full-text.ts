/** The real Pagefind in this process: its index made from records, asked through the files that a site would publish. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fullTextPath, indexTexts } from '../../src/integrations/pagefind.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { LookupExtra } from '../../src/search/types.ts';
import {
  pagefindText,
  type PagefindModule,
  type PagefindSource,
} from '../../src/search/full-text/pagefind-text.ts';
import { recordNamesFile } from '../../src/search/full-text/record-names.ts';
import {
  type FullTextExtra,
  type FullTextRecord,
  fullTextRecords,
} from '../../src/views/exports/full-text.ts';
import { openBuilt, type OpenedLookup } from './lookup.ts';

/** Opens a lookup whose full text is asked too; call `close` when all is asked. */
export async function openWithTexts(
  catalogue: Catalogue,
  extra: LookupExtra & FullTextExtra = { base: '/' },
): Promise<OpenedLookup & { readonly pagefind: OpenedPagefind }> {
  const pagefind = await openPagefind(fullTextRecords(catalogue, extra), catalogue.language);
  const opened = await openBuilt(catalogue, extra, { fullText: (digest) => pagefindText(pagefind, digest) });
  return { ...opened, pagefind };
}

/** What a page tells Pagefind by itself. */
interface NodePagefind extends Pick<PagefindModule, 'search'> {
  options(options: { readonly baseUrl: string; readonly basePath: string }): Promise<void>;
  init(language: string): Promise<void>;
}

export interface OpenedPagefind extends PagefindSource {
  /** Files that it asked for, in order. */
  readonly fetched: string[];
  /** Deletes the files. */
  readonly close: () => void;
}

export async function openPagefind(
  records: Iterable<FullTextRecord>,
  language = 'en',
): Promise<OpenedPagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  for (const { path, bytes } of await indexTexts(records)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const close = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...pagefindIn(folder, language), close };
}

/** The full text that a build wrote into a folder. */
export function pagefindIn(folder: string, language = 'en'): Omit<OpenedPagefind, 'close'> {
  const root = join(folder, fullTextPath);
  const fetched: string[] = [];
  return {
    fetched,
    load: async () => {
      answerFiles(fetched);
      const module = (await import(pathToFileURL(join(root, 'pagefind.js')).href)) as NodePagefind;
      return {
        options: async () => {
          await module.options({ baseUrl: '/', basePath: pathToFileURL(root).href });
          // A page says its language itself.
          await module.init(language.toLowerCase());
        },
        search: (query, options) => module.search(query, options),
      };
    },
    fetchNames: () => Promise.resolve(readFileSync(join(root, recordNamesFile('/')), 'utf8')),
  };
}

/** Node fetches no files by itself. */
function answerFiles(fetched: string[]): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return fetch(input, init);
    const url = new URL(address);
    url.search = '';
    fetched.push(url.pathname.replace(/^.*\/pagefind\//u, ''));
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url))));
  };
}
