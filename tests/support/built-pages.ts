/** A built site as a crawler sees it: its files, and its pages as trees of elements. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface BuiltPage {
  /** Site path without the base: `/ilvb/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Tree.Element[];
}

export interface BuiltSite {
  readonly directory: string;
  /** Paths relative to the site's root, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** By site path. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

const known = new Map<string, Promise<BuiltSite>>();

/**
 * Reads the finished site below `directory`, once for all tests of a worker; only files ending in `.html` are pages. Of a
 * folder that is built into again ask after the last build. `isRead` tells which pages of a large site are wanted.
 */
export function readBuiltSite(directory: string, isRead?: (file: string) => boolean): Promise<BuiltSite> {
  if (isRead) return readSite(directory, isRead);
  const site = known.get(directory) ?? readSite(directory, () => true);
  known.set(directory, site);
  return site;
}

async function readSite(directory: string, isRead: (file: string) => boolean): Promise<BuiltSite> {
  const files = await filesBelow(directory);
  const pages = new Map<string, BuiltPage>();
  for (const file of files.filter((name) => name.endsWith('.html') && isRead(name))) {
    const html = await readFile(join(directory, file), 'utf8');
    const path = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
    pages.set(path, { path, html, elements: [...elementsBelow(parse(html))] });
  }
  return { directory, files, pages };
}

export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** A digest of every file, by its path. */
export async function hashesBelow(directory: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of await filesBelow(directory)) {
    const bytes = await readFile(join(directory, file));
    hashes[file] = createHash('sha256').update(bytes).digest('hex');
  }
  return hashes;
}

export const readText = ({ directory }: Pick<BuiltSite, 'directory'>, file: string): Promise<string> =>
  readFile(join(directory, file), 'utf8');

export async function readJson(site: Pick<BuiltSite, 'directory'>, file: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readText(site, file));
  return value;
}

/** The page at a site path; throws where there is none. */
export function pageAt({ pages }: BuiltSite, path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}

function* elementsBelow(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsBelow('content' in child ? child.content : child);
  }
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** All elements of a page with a tag, and with an attribute of a value where these are given. */
export const elementsOf = (page: BuiltPage, tag: string, name?: string, value?: string): Tree.Element[] =>
  page.elements.filter(
    (element) =>
      element.tagName === tag &&
      (name === undefined ||
        (value === undefined ? attribute(element, name) !== undefined : attribute(element, name) === value)),
  );

/** Content of the page's `<meta name=…>`. */
export function metaOf(page: BuiltPage, name: string): string | undefined {
  const [element] = elementsOf(page, 'meta', 'name', name);
  return element && attribute(element, 'content');
}

/** The words of an element: a line break is a space, and blanks are one space. */
export function textOf(element: Tree.Element): string {
  return [...textsBelow(element)].join('').replace(/\s+/gu, ' ').trim();
}

function* textsBelow(node: Tree.ParentNode): Generator<string> {
  for (const child of node.childNodes) {
    if ('value' in child) yield child.value;
    else if ('tagName' in child) {
      if (child.tagName === 'br') yield ' ';
      if (!['script', 'style', 'template'].includes(child.tagName)) yield* textsBelow(child);
    }
  }
}

/** The text of the page's main part. */
export function mainText(page: BuiltPage): string {
  const [main] = elementsOf(page, 'main');
  return main ? textOf(main) : '';
}

/** The page's heading of the first level. */
export function headingOf(page: BuiltPage): string {
  const [heading] = elementsOf(page, 'h1');
  return heading ? textOf(heading) : '';
}

/** True for pages that only lead on to another. */
export const isRedirect = (page: BuiltPage): boolean =>
  elementsOf(page, 'meta', 'http-equiv', 'refresh').length > 0;

export const isHidden = (page: BuiltPage): boolean => metaOf(page, 'robots')?.includes('noindex') ?? false;
