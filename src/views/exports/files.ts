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
import { headersFile } from './headers-file.ts';
import { llmsChunks, llmsFullChunks, llmsFullPath, llmsPath } from './llms.ts';
import { openSearch, openSearchPath } from './open-search.ts';
import { choicePage, redirectPage } from './redirect-page.ts';
import { redirectsFile } from './redirects-file.ts';
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

const file = (path: string, ending: Ending, blocks: Iterable<string>): SiteFile => ({
  path: path.replace(/^\//u, ''),
  contentType: types[ending],
  blocks: typeof blocks === 'string' ? [blocks] : blocks,
});

/** A file that is made when it is read: the dev server knows the names of all, and is asked for few. */
const onDemand = (path: string, ending: Ending, text: () => string): SiteFile =>
  file(path, ending, { [Symbol.iterator]: () => [text()][Symbol.iterator]() });

/** One that is too large to be held whole; its blocks are made anew each time they are read. */
const inParts = (path: string, ending: Ending, chunks: () => Iterable<string>): SiteFile =>
  file(path, ending, { [Symbol.iterator]: () => inBlocks(chunks()) });

/** The files of a share, one after the other; none costs more than its own text. */
export function* exportFiles(context: ExportContext, share: Share = wholeShare): Generator<SiteFile> {
  for (const whole of wholeFiles(context)) if (share.has(whole.path)) yield whole;
  for (const each of [context, ...context.translations])
    for (const code of each.catalogue.codes) {
      // Twins are where their page is, and a code that nobody has translated has the one of the original.
      if (!share.has(codePath(code)) || homeOfCode(codePath(code)) !== each.catalogue.home) continue;
      yield onDemand(codeTwinPath(code, 'json'), 'json', () => codeJson(each, code));
      yield onDemand(codeTwinPath(code, 'md'), 'md', () => codeMarkdown(each, code));
    }
  for (const gone of goneTwins(context)) if (share.has(gone.path)) yield gone;
  yield* redirectPages(context, share);
}

function* wholeFiles(context: ExportContext): Generator<SiteFile> {
  yield inParts(codesJsonPath, 'json', () => codesJsonChunks(context));
  for (const part of codesParts(context.catalogue))
    yield inParts(part.path, 'json', () => codesPartChunks(context, part));
  yield file(schemaPath, 'json', `${JSON.stringify(jsonSchema(context), null, 2)}\n`);
  yield inParts('/codes.csv', 'csv', () => csvChunks(context));
  for (const each of [context, ...context.translations]) {
    const own = (path: string): string => pathIn(each.catalogue.home, path);
    yield inParts(own(llmsPath), 'txt', () => llmsChunks(each));
    yield inParts(own(llmsFullPath), 'txt', () => llmsFullChunks(each));
    yield file(own(feedPath), 'xml', feed(each));
    // Browsers take no other addresses than whole ones.
    if (context.site) yield file(own(openSearchPath), 'xml', openSearch(each));
  }
  yield file(
    '/robots.txt',
    'txt',
    `User-agent: *\nAllow: /\n${context.site ? `\nSitemap: ${context.absolute('/sitemap-index.xml')}\n` : ''}`,
  );
  yield file('/_headers', 'txt', headersFile(context.base));
  yield file('/_redirects', 'txt', redirectsFile(context));
}

/** Twins of codes that moved or were retired; their pages are below or the site's own. */
function* goneTwins(context: ExportContext): Generator<SiteFile> {
  for (const { from, to } of context.settled.moved) {
    if (!isCodePath(from)) continue;
    yield file(twinOf(from, 'json'), 'json', movedJson(context, to));
    yield file(twinOf(from, 'md'), 'md', movedMarkdown(at(context, from), to));
  }
  for (const page of context.settled.retired) {
    if (page.kind !== 'code') continue;
    yield file(twinOf(page.path, 'json'), 'json', retiredJson(context, page));
    yield file(twinOf(page.path, 'md'), 'md', retiredMarkdown(at(context, page.path), page));
  }
}

/** The context of the language that an address lies below. */
const at = (context: ExportContext, path: string): ExportContext =>
  context.translations.find(({ catalogue }) => path.startsWith(catalogue.home)) ?? context;

function* redirectPages(context: ExportContext, share: Share): Generator<SiteFile> {
  const { settled, addresses, absolute } = context;
  for (const { path, target, code } of redirects(addresses)) {
    if (!share.has(path)) continue;
    yield onDemand(`${path}index.html`, 'html', () =>
      redirectPage({
        from: path,
        to: target,
        title: codeTitle(code),
        description: codeDescription(code),
        canonical: absolute(target),
        language: at(context, target).language,
      }),
    );
  }
  for (const { from, to } of settled.moved) if (share.has(from)) yield gone(context, from, to);
  for (const [from, [to, ...others]] of settled.shortAddresses) {
    if (to === undefined || !share.has(from)) continue;
    if (others.length === 0) yield gone(context, from, to);
    else {
      const targets = [to, ...others].map((path) => ({ path, label: titleAt(context, path) }));
      yield file(`${from}index.html`, 'html', choicePage(from, context, targets));
    }
  }
}

function gone(context: ExportContext, from: string, to: string): SiteFile {
  const title = titleAt(context, to);
  const { language, words } = at(context, from);
  return file(
    `${from}index.html`,
    'html',
    redirectPage({
      from,
      to,
      title,
      description: words.files.movedTo(title),
      canonical: context.absolute(to),
      language,
    }),
  );
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
