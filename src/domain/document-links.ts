/** Where links of documents lead that name a file, a heading, a code or a guide of the same folder: to its page on the site. */
import { slug } from 'github-slugger';
import { catalogueKey } from './catalogue.ts';
import type { Category } from './category.ts';
import { categoryIdOf, type ErrorCode } from './error-code.ts';
import { decodedPath } from './escapes.ts';
import { groupsBy } from './groups.ts';
import { nearest } from './nearest.ts';
import {
  categoryPath,
  codePath,
  documentPath,
  headingId,
  homePath,
  pathIn,
  picturePath,
} from './permalink.ts';
import { remembered } from './remembered.ts';
import { proseName } from './translation/prose.ts';
import type { ReadParts } from './translation/read-parts.ts';

/** What a link may call a place of a document. */
export interface Anchor {
  /** From where it stands to the end of what it may mean. */
  readonly line: number;
  readonly last: number;
  /** Anchor of the heading that this is or stands below. */
  readonly heading: string | undefined;
}

export type Anchors = ReadonlyMap<string, Anchor>;

export interface LinkedDocument extends ReadParts {
  readonly anchors: Anchors;
  /** Of the pages in its language. */
  readonly home: string;
}

/** Where a link is written. */
export interface LinkPlace {
  readonly document: LinkedDocument;
  readonly file: string;
  /** Id of the category, which goes first where several have the code. */
  readonly category?: string;
}

/** A page of the site; or else the document that lacks what is meant. */
export interface Target {
  readonly path?: string;
  /** The file of a picture that it is. */
  readonly picture?: string;
  readonly file?: string;
  /** What it has that is called almost so. Compares with all its names: asked only for what is reported. */
  readonly suggest?: () => string | undefined;
}

/** An address that leads out of the site and runs nothing; undefined for all others. */
export function wholeAddress(target: string, base?: string): string | undefined {
  const address = URL.parse(target, base);
  return address !== null && /^(?:https?|mailto):$/u.test(address.protocol) ? address.href : undefined;
}

/** Stands for the content folder, which no link may leave. */
const root = 'https://site.invalid/~/';

/** As files, as pages of a site made of them, and as folders: `push.md`, `push/`, `push/index.md` are the same. */
export const fileStem = (path: string): string =>
  path.replace(/\/$|\.(?:md|mdx|markdown|html?)$/giu, '').replace(/(?:^|\/)_*(?:index|readme)$/iu, '');

/** What documents may link besides each other. */
export interface LinkedFiles {
  /** Without their endings: `guides/start`, `guides/start.de`. */
  readonly guides: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
  /** Absolute paths, encoded as in an address, of documents that lie elsewhere, by their files. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Reads links between `documents`, which are all of a site in all its languages, and to other files of their folder. */
export function createDocumentLinks(
  documents: readonly LinkedDocument[],
  { guides, pictures, origins }: LinkedFiles,
): (target: string, from: LinkPlace) => Target {
  const byStem = new Map(documents.toReversed().map((each) => [fileStem(each.document.file), each]));
  const byOrigin = new Map(
    documents.flatMap((each) => {
      const origin = origins.get(each.document.file);
      return origin === undefined ? [] : [[fileStem(decodedPath(origin)), each] as const];
    }),
  );
  const bySlug = new Map(documents.map((each) => [each.document.slug, each]));
  const ids = new Set(
    documents.flatMap(({ document, categories, codes }) => [
      document.slug,
      ...categories.map(({ id }) => id),
      ...codes.map(({ id }) => id),
    ]),
  );
  const placesIn = remembered(createPlaces);
  const languages = documents.flatMap(({ document: { translationOf, lang } }) =>
    translationOf === undefined ? [] : (lang ?? []),
  );

  /** The same in the language of the page that links it, where there is that. */
  const inLanguage = (path: string, of: LinkedDocument, { home }: LinkedDocument): string => {
    // Headings have other words there.
    const translated = pathIn(home, path.replace(/#.*$/su, ''));
    return of.home !== home && of.home === homePath && ids.has(translated.slice(1, -1)) ? translated : path;
  };

  return (target, from) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#?$)/iu.test(target)) return {};
    const written = target.startsWith('/') ? `/~${target}` : target;
    // From the file, or from the page that a generator made of it.
    const urls = [from.file, `${fileStem(from.file)}/`].flatMap(
      (base) => URL.parse(written, root + base) ?? [],
    );
    const stems = urls
      .filter(({ href }) => href.startsWith(root))
      .map(({ href }) => fileStem(decodedPath(href.slice(root.length).replace(/[?#].*$/su, ''))));
    const origin = origins.get(from.file);
    const elsewhere = origin === undefined ? null : URL.parse(target, `https://site.invalid${origin}`);
    const found =
      stems.flatMap((stem) => byStem.get(stem) ?? [])[0] ??
      (elsewhere ? byOrigin.get(fileStem(decodedPath(elsewhere.pathname))) : undefined);
    const [stem = ''] = stems;
    const picture = stems.find((each) => pictures.has(each));
    if (picture !== undefined) return { path: picturePath(picture), picture };
    // All languages have all guides.
    const guide = stems.map((each) => proseName(each, languages).id).find((each) => guides.has(each));
    if (!found && guide !== undefined)
      return { path: pathIn(from.document.home, `/${guide}/`) + (urls[0]?.hash ?? '') };
    if (!found)
      return target.startsWith('/') && ids.has(stem)
        ? { path: inLanguage(`/${stem}/`, from.document, from.document) }
        : {};
    const { slug: own, file } = found.document;
    const fragment = decodedPath(urls[0]?.hash.slice(1) ?? '');
    if (fragment === '') {
      const isOther = from.document.document.translationOf === own;
      const path = documentPath(own);
      return { path: isOther ? path : inLanguage(path, found, from.document) };
    }
    const translated = bySlug.get(pathIn(from.document.home, `/${own}`).slice(1)) ?? found;
    const places = [...new Set([translated, found])].map((each) => ({ each, of: placesIn(each) }));
    for (const { each, of } of places) {
      const path = of.find(fragment, from.category);
      if (path !== undefined) return { path: inLanguage(path, each, from.document) };
    }
    const names = (): string[] => places.flatMap(({ of }) => of.names);
    return { file, suggest: () => nearest(fragment, names()) };
  };
}

function createPlaces({ document, categories, codes, anchors }: LinkedDocument) {
  const isHere = ({ position }: { readonly position: { readonly file: string } }): boolean =>
    position.file === document.file;
  const byLine = groupsBy(codes, ({ meanings }) =>
    meanings.filter(isHere).map(({ position }) => position.line),
  );
  const byName = groupsBy(codes, ({ value, spellings, names }) =>
    [value, ...spellings, ...names].flatMap((name) => [catalogueKey(name), slug(name)]),
  );
  const starts = categories.filter(isHere);
  const headings = new Set(
    document.introduction.map((block) => (block.kind === 'heading' ? block.anchor : undefined)),
  );

  function atAnchor(fragment: string): string | undefined {
    const anchor = anchors.get(fragment) ?? anchors.get(fragment.toLowerCase());
    if (!anchor) return undefined;
    const { line, last, heading } = anchor;
    const categoryIn = (lines: Anchor): Category | undefined =>
      starts.find(({ position }) => lines.line <= position.line && position.line <= lines.last);
    // Of several rows in one line only the name tells which is meant.
    const codeAt = (at: number): ErrorCode | undefined => {
      const all = byLine.get(at) ?? [];
      return all.length > 1 ? all.find((code) => byName.get(catalogueKey(fragment))?.includes(code)) : all[0];
    };
    const below = categoryIn(anchor);
    let code = codeAt(line);
    if (!below) for (let at = line; !code && at <= last; at += 1) code = codeAt(at);
    if (code) return codePath(code);
    const section = heading === undefined ? undefined : anchors.get(heading);
    const category = below ?? (section && categoryIn(section));
    if (category) return categoryPath(document.slug, category.slug);
    const isShown = heading !== undefined && headings.has(heading);
    return documentPath(document.slug) + (isShown ? `#${headingId(heading)}` : '');
  }

  /** Undefined where several are called so. */
  function named(fragment: string, category: string | undefined): string | undefined {
    const all = byName.get(catalogueKey(fragment)) ?? [];
    const own = all.filter((code) => categoryIdOf(code) === category);
    const [code, ...others] = own.length > 0 ? own : all;
    return code && others.length === 0 ? codePath(code) : undefined;
  }

  return {
    find: (fragment: string, category: string | undefined): string | undefined =>
      atAnchor(fragment) ?? named(fragment, category),
    names: [...anchors.keys(), ...byName.keys()],
  };
}
