/** What a reader's browser fetches, from a cold cache: for the page of a code, and for the first search from there. */
import type { Browser, Page } from 'playwright';
import type { BenchLibrary } from '../catalogue/library.ts';
import type { BenchCode } from '../catalogue/generate.ts';
import type { Peer, SearchSteps } from '../peers/peer.ts';
import type { Host, Sent } from './serve.ts';

export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

export interface FirstSearch extends Load {
  /** Place of the wanted page among the first ten answers, from 1; undefined when it is not there. */
  readonly place: number | undefined;
}

export interface PageFigures {
  /** The page of the code in the middle of the library. */
  readonly codePage: Load;
  readonly codeSearch: FirstSearch | undefined;
  readonly wordSearch: FirstSearch | undefined;
}

/** How long a page may take to answer before the search counts as failed. */
const patience = 20_000;

export async function measurePages(
  browser: Browser,
  host: Host,
  { paths, search }: Peer,
  { codes }: BenchLibrary,
): Promise<PageFigures> {
  const code = codes[Math.floor(codes.length / 2)];
  if (!code) throw new RangeError('A library without codes has no page to load.');
  const load = async (query?: string): Promise<{ first: Load; search: FirstSearch | undefined }> => {
    // A context of its own is an empty cache.
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      host.account();
      await page.goto(`${host.origin}${paths.code(code)}`, { waitUntil: 'networkidle' });
      const first = loadOf(host.account());
      const answered =
        query === undefined ? undefined : await ask(page, host, search, query, paths.code(code));
      return { first, search: answered };
    } finally {
      await context.close();
    }
  };
  return {
    codePage: (await load()).first,
    codeSearch: (await load(code.value)).search,
    wordSearch: (await load(wordsOf(code))).search,
  };
}

const loadOf = ({ requests, bytes }: Sent): Load => ({ requests, bytes });

/** The message as a reader remembers it: its longest words. */
const wordsOf = ({ message }: BenchCode): string =>
  (message.match(/\p{L}{4,}/gu) ?? []).slice(0, 3).join(' ');

async function ask(
  page: Page,
  host: Host,
  steps: SearchSteps,
  query: string,
  wanted: string,
): Promise<FirstSearch | undefined> {
  try {
    if (steps.page !== undefined)
      await page.goto(new URL(steps.page, page.url()).href, { waitUntil: 'networkidle' });
    if (steps.button !== undefined) await page.locator(steps.button).first().click({ timeout: patience });
    await page.locator(steps.input).first().click({ timeout: patience });
    await page.locator(steps.input).first().pressSequentially(query);
    await page.locator(steps.answer).first().waitFor({ timeout: patience });
    await page.waitForLoadState('networkidle');
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  }
  const answers = await page.locator(steps.answer).evaluateAll((links) =>
    links.slice(0, 10).map((link) => {
      const address = link.getAttribute('href') ?? link.getAttribute('data-href') ?? '';
      return new URL(address, location.href).pathname;
    }),
  );
  const plain = (path: string): string => decodeURIComponent(path).replace(/\/$|\.html$/u, '');
  const place = answers.findIndex((path) => plain(path) === plain(wanted));
  return { ...loadOf(host.account()), place: place === -1 ? undefined : place + 1 };
}
