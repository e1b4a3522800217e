/** Every file of the site that is no Astro page. The build writes them, the dev server serves them. */
import { codePath, codeTwinPath, pathIn } from '../../domain/permalink.ts';
import { homeOfCode, isCodePath, lastValue } from '../../domain/ledger.ts';
import { wholeShare, type Share } from '../../domain/share.ts';
import { codeTitle } from '../code-title.ts';
import { redirects } from '../short-addresses.ts';
import { codeDescription } from '../unfurl.ts';
import { codeJson, codeMarkdown } from './code-twins.ts';
import { codesJsonChunks, codesJsonPath, codesPartChunks, codesParts, inBlocks } from './codes-json.ts';
import type { ExportContext } from './context.ts';
import { csvChunks } from './csv.ts';
import { feed, feedPath } from './feed.ts';
import { movedJson, movedMarkdown, retiredJson, retiredMarkdown, twinOf } from './gone-twins.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { llmsChunks, llmsFullChunks, llmsFullPath, llmsPath } from './llms.ts';
import { openSearch, openSearchPath } from './open-search.ts';
import { choicePage, redirectPage } from './redirect-page.ts';
import { jsonSchema, schemaPath } from './schema.ts';

export interface SiteFile {
  /** Relative to the site's root, without a slash at the start. */
  readonly path: string;
  readonly contentType: string;
  /** In blocks, to be written one after the other; most files are one block. */
  readonly blocks: Iterable<string | Uint8Array>;
}

export const textOf = ({ blocks }: SiteFile): string => [...blocks].join('');

const types = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xml: 'application/xml; charset=utf-8',
} as const;

type Ending = keyof typeof types;

/** Made anew each time that its blocks are read: the dev server knows the names of all, and is asked for few. */
const file = (path: string, ending: Ending, made: () => Iterable<string>): SiteFile => ({
  path: path.replace(/^\//u, ''),
  contentType: types[ending],
  blocks: { [Symbol.iterator]: () => inBlocks(made()) },
});

const whole = (path: string, ending: Ending, text: () => string): SiteFile =>
  file(path, ending, () => [text()]);

/** The files of a share, one after the other; none costs more than its own text. */
export function* exportFiles(context: ExportContext, share: Share = wholeShare): Generator<SiteFile> {
  for (const each of wholeFiles(context)) if (share.has(each.path)) yield each;
  for (const each of [context, ...context.translations])
    for (const code of each.catalogue.codes) {
      // Twins are where their page is, and a code that nobody has translated has the one of the original.
      if (!share.has(codePath(code)) || homeOfCode(codePath(code)) !== each.catalogue.home) continue;
      yield whole(codeTwinPath(code, 'json'), 'json', () => codeJson(each, code));
      yield whole(codeTwinPath(code, 'md'), 'md', () => codeMarkdown(each, code));
    }
  for (const gone of goneTwins(context)) if (share.has(gone.path)) yield gone;
  yield* redirectPages(context, share);
}

function* wholeFiles(context: ExportContext): Generator<SiteFile> {
  yield file(codesJsonPath, 'json', () => codesJsonChunks(context));
  for (const part of codesParts(context.catalogue))
    yield file(part.path, 'json', () => codesPartChunks(context, part));
  yield whole(schemaPath, 'json', () => `${JSON.stringify(jsonSchema(context), null, 2)}\n`);
  yield file('/codes.csv', 'csv', () => csvChunks(context));
  for (const each of [context, ...context.translations]) {
    const own = (path: string): string => pathIn(each.catalogue.home, path);
    yield file(own(llmsPath), 'txt', () => llmsChunks(each));
    yield file(own(llmsFullPath), 'txt', () => llmsFullChunks(each));
    yield whole(own(feedPath), 'xml', () => feed(each));
    // Browsers take no other addresses than whole ones.
    if (context.site) yield whole(own(openSearchPath), 'xml', () => openSearch(each));
  }
  yield whole(
    '/robots.txt',
    'txt',
    () =>
      `User-agent: *\nAllow: /\n${context.site ? `\nSitemap: ${context.absolute('/sitemap-index.xml')}\n` : ''}`,
  );
  yield whole('/_headers', 'txt', () => headersFile(context.base));
  yield whole('/_redirects', 'txt', () => redirectsFile(context));
}

/** Twins of codes that moved or were retired; their pages are below or the site's own. */
function* goneTwins(context: ExportContext): Generator<SiteFile> {
  for (const { from, to } of context.settled.moved) {
    if (!isCodePath(from)) continue;
    yield whole(twinOf(from, 'json'), 'json', () => movedJson(context, to));
    yield whole(twinOf(from, 'md'), 'md', () => movedMarkdown(at(context, from), to));
  }
  for (const page of context.settled.retired) {
    if (page.kind !== 'code') continue;
    yield whole(twinOf(page.path, 'json'), 'json', () => retiredJson(context, page));
    yield whole(twinOf(page.path, 'md'), 'md', () => retiredMarkdown(at(context, page.path), page));
  }
}

/** The context of the language that an address lies below. */
const at = (context: ExportContext, path: string): ExportContext =>
  context.translations.find(({ catalogue }) => path.startsWith(catalogue.home)) ?? context;

function* redirectPages(context: ExportContext, share: Share): Generator<SiteFile> {
  const { settled, addresses } = context;
  for (const { path, target, code } of redirects(addresses)) {
    if (!share.has(path)) continue;
    yield whole(`${path}index.html`, 'html', () =>
      redirectPage(at(context, target), {
        from: path,
        to: target,
        title: codeTitle(code),
        description: codeDescription(code),
      }),
    );
  }
  for (const { from, to } of settled.moved) if (share.has(from)) yield gone(context, from, to);
  for (const [from, [to, ...others]] of settled.shortAddresses) {
    if (to === undefined || !share.has(from)) continue;
    if (others.length === 0) yield gone(context, from, to);
    else {
      const targets = [to, ...others].map((path) => ({ path, label: titleAt(context, path) }));
      yield whole(`${from}index.html`, 'html', () => choicePage(from, context, targets));
    }
  }
}

function gone(context: ExportContext, from: string, to: string): SiteFile {
  const title = titleAt(context, to);
  const own = at(context, from);
  const page = { from, to, title, description: own.words.files.movedTo(title) };
  return whole(`${from}index.html`, 'html', () => redirectPage(own, page));
}

function titleAt(context: ExportContext, path: string): string {
  const { catalogue, ledger } = at(context, path);
  const code = catalogue.codeById.get(path.replace(/^\/|\/$/gu, ''));
  if (code) return codeTitle(code);
  const { title, rows = [], ...line } = ledger.get(path) ?? {};
  return [lastValue(path, line) ?? title ?? path, rows[0]?.name]
    .filter((part) => part !== undefined)
    .join(' ');
}
