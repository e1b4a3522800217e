/** What of a finished site a browser keeps for when there is no network. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNamedByContent, type KeptFile, type KeptSite } from '../domain/kept-site.ts';
import { decodePath, homePath, searchPath, standInPath, withBase } from '../domain/permalink.ts';

/** Sites up to this size are kept whole, in bytes of all that is kept: about 300 codes. */
const mostKept = 5_000_000;
/** The lookup index of a larger site is kept up to this size; beyond it, the parts that were asked for. */
const mostOfIndex = 5_000_000;

const shellPages = [homePath, searchPath, decodePath, standInPath].map(
  (path) => `${path.slice(1)}index.html`,
);
/** Where the site has them, in the folder of a language: what stands in for a page tells where. */
const shellPagesIn = (folder: string): string[] =>
  ['', ...foldersIn(folder, '')]
    .filter((home) => existsSync(join(folder, home, standInPath)))
    .flatMap((home) => shellPages.map((page) => home + page));
const pictures = /\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/u;
/** Of the manifest and of previews, which nobody sees without a network. */
const unseen = /^(?:card|icon-512|icon-maskable-512)\.png$/u;

interface Read {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The list for the site in `folder`. Throws where its home page has no script, which no site of ours is without. */
export function keptSiteOf(folder: string, base: string): KeptSite {
  const read = (path: string): Read => ({ path, bytes: readFileSync(join(folder, path)) });
  const below = (name: string): Read[] => Array.from(filesBelow(folder, name), read);
  const index = below('lookup/');
  const isSmallIndex = sizeOf(index) <= mostOfIndex;
  const program = below('_astro/').filter(({ path }) => /\.(?:js|css)$/u.test(path));
  const shell = [
    ...program,
    ...(isSmallIndex ? index : index.filter(({ path }) => !isNamedByContent(path))),
    ...shellPagesIn(folder).map(read),
    ...[...filesBelow(folder, '', 0)]
      .filter((path) => /^(?:favicon\.ico|icon\.svg|logo\.\w+)$/u.test(path))
      .map(read),
  ];
  const known = new Set(shell.map(({ path }) => path));
  const fullText = below('pagefind/');
  const rest: Read[] = isSmallIndex ? [...fullText] : [];
  let room = mostKept - sizeOf(shell) - sizeOf(rest);
  for (const path of pagesLast(folder)) {
    if (room < 0) break;
    if (known.has(path) || unseen.test(path) || !(path.endsWith('.html') || pictures.test(path))) continue;
    const file = read(path);
    if (/^(?:[^/]+\/)?404\.html$/u.test(path) || leadsOn(file)) continue;
    rest.push(file);
    room -= file.bytes.length;
  }
  const script = /<script type="module"[^>]* src="[^"]*\/([^"/]+\.js)"/u.exec(
    textAt(shell, 'index.html'),
  )?.[1];
  if (script === undefined) throw new Error(`${join(folder, 'index.html')} names no script of the site.`);
  return {
    // Of a large site the data stands for the pages that are not read here.
    version: digestOf([...shell, ...rest, read('api/codes.json'), ...fullText]),
    shell: shell.map((file) => keptFile(file, base)),
    rest: room < 0 ? [] : rest.map((file) => keptFile(file, base)),
    standIn: withBase(base, standInPath),
    script,
  };
}

/** Short addresses last, as most of them only lead on. */
function* pagesLast(folder: string): Generator<string> {
  const others = /^(?:_astro|lookup|pagefind|api|c)\/$/u;
  for (const path of filesBelow(folder, '', 0)) yield path;
  for (const name of foldersIn(folder, '')) if (!others.test(name)) yield* filesBelow(folder, name);
  yield* filesBelow(folder, '_astro/');
  yield* filesBelow(folder, 'c/');
}

const entriesIn = (folder: string, below: string) =>
  readdirSync(join(folder, below), { withFileTypes: true }).sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );

const foldersIn = (folder: string, below: string): string[] =>
  entriesIn(folder, below).flatMap((entry) => (entry.isDirectory() ? `${below}${entry.name}/` : []));

/** Paths of the files of a folder and, unless `depth` is 0, of those below. A folder that is not there has none. */
function* filesBelow(folder: string, below: string, depth = Infinity): Generator<string> {
  if (below !== '' && !foldersIn(folder, '').includes(`${below.split('/')[0] ?? ''}/`)) return;
  for (const entry of entriesIn(folder, below)) {
    if (entry.isFile()) yield below + entry.name;
    else if (entry.isDirectory() && depth > 0) yield* filesBelow(folder, `${below}${entry.name}/`, depth - 1);
  }
}

const leadsOn = ({ path, bytes }: Read): boolean =>
  path.endsWith('.html') && bytes.subarray(0, 1000).includes('http-equiv="refresh"');

const textAt = (files: readonly Read[], path: string): string =>
  files.find((file) => file.path === path)?.bytes.toString() ?? '';

const sizeOf = (files: readonly Read[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

function keptFile({ path, bytes }: Read, base: string): KeptFile {
  const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
  const digest = createHash('sha256').update(bytes).digest('base64');
  return {
    url: withBase(base, address.split('/').map(encodeURIComponent).join('/')),
    revision: isNamedByContent(path) ? null : digest.slice(0, 8),
    integrity: `sha256-${digest}`,
  };
}

function digestOf(files: readonly Read[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update('\0').update(bytes).update('\0');
  return hash.digest('hex').slice(0, 12);
}
