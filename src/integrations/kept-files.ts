/** What of a finished site a browser keeps for when there is no network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNamedByContent, type KeptFile, type KeptSite } from '../domain/kept-site.ts';
import { pictureType } from '../domain/pictures.ts';
import { decodePath, homePath, searchPath, standInPath, withBase } from '../domain/permalink.ts';

/** Sites up to this size are kept whole, in bytes of all that is kept: about 300 codes. */
const mostKept = 5_000_000;
/** The lookup index of a larger site is kept up to this size; beyond it, the parts that were asked for. */
const mostOfIndex = 5_000_000;

const shellPages = [homePath, searchPath, decodePath, standInPath].map(
  (path) => `${path.slice(1)}index.html`,
);
/** Each home has one: the site's, and that of each other language. */
const standIn = /(?<=^|^[^/]+\/)search\/offline\/index\.html$/u;
/** Of the manifest, of previews and of missing pages, which nobody sees without a network. */
const unseen = /^(?:(?:card|icon-512|icon-maskable-512)\.png|(?:[^/]+\/)?404\.html)$/u;

interface Read {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The list for the site in `folder`, which has files at `paths`. Throws where its home page has no script, which no site of
 * ours is without.
 */
export function keptSiteOf(folder: string, paths: readonly string[], base: string): KeptSite {
  const files = [...paths].sort();
  const read = (path: string): Read => ({ path, bytes: readFileSync(join(folder, path)) });
  const like = (pattern: RegExp): Read[] => files.filter((path) => pattern.test(path)).map(read);
  const index = like(/^lookup\//u);
  const isSmallIndex = sizeOf(index) <= mostOfIndex;
  const homes = files.filter((path) => standIn.test(path)).map((path) => path.replace(standIn, ''));
  const shell = [
    ...like(/^_astro\/.*\.(?:js|css)$/u),
    ...(isSmallIndex ? index : index.filter(({ path }) => !isNamedByContent(path))),
    ...homes.flatMap((home) => shellPages.map((page) => read(home + page))),
    ...like(/^(?:favicon\.ico|icon\.svg|logo\.\w+)$/u),
  ];
  const known = new Set(shell.map(({ path }) => path));
  const fullText = like(/^pagefind\//u);
  const rest: Read[] = isSmallIndex ? [...fullText] : [];
  let room = mostKept - sizeOf(shell) - sizeOf(rest);
  const isOther = (path: string): boolean =>
    !known.has(path) && !unseen.test(path) && (path.endsWith('.html') || pictureType(path) !== undefined);
  const isShort = (path: string): boolean => path.startsWith('c/');
  // Short addresses last, as most of them only lead on.
  for (const path of [...files.filter((each) => !isShort(each)), ...files.filter(isShort)].filter(isOther)) {
    if (room < 0) break;
    const file = read(path);
    if (leadsOn(file)) continue;
    rest.push(file);
    room -= file.bytes.length;
  }
  const script = /<script type="module"[^>]* src="[^"]*\/([^"/]+\.js)"/u.exec(
    read('index.html').bytes.toString(),
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

const leadsOn = ({ path, bytes }: Read): boolean =>
  path.endsWith('.html') && bytes.subarray(0, 1000).includes('http-equiv="refresh"');

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
