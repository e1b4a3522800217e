/** What makes a site somebody's own, as `site.yaml` of the content folder says it. */
import type { Document } from './category.ts';
import type { SchemeColours } from './accent.ts';
import { allPath, decodePath, guidesPath, pathIn } from './permalink.ts';

/** What the host of a repository runs: each writes its addresses in its own way. */
export const repositoryTypes = ['github', 'gitlab', 'bitbucket', 'gitea'] as const;
export type RepositoryType = (typeof repositoryTypes)[number];

export interface Repository {
  /** Address of its front page, without a slash at the end. */
  readonly url: string;
  readonly type: RepositoryType;
  readonly branch: string;
  /** Of the content folder inside the repository, without slashes at its ends; empty at the top. */
  readonly directory: string;
}

/** Whom the site trusts: the words of its authors alone, or their programs too. */
export type Trust = 'content' | 'mdx';

export interface SiteSettings {
  readonly name: string;
  readonly description: string;
  /** Origin of the site, `https://errors.example.com`. */
  readonly url: string | undefined;
  /** `/docs`, with a slash at the start and none at the end. */
  readonly base: string | undefined;
  /** Canonical BCP 47 tag. */
  readonly language: string;
  /** What the site says of itself in its other languages, by their canonical tags. */
  readonly languages: Readonly<Record<string, LanguageTexts>>;
  /** How files of translations are named: `{name}.{lang}.md`. */
  readonly translations: string;
  /** Relative to the content folder, with forward slashes. */
  readonly logo: string | undefined;
  readonly accent: SchemeColours | undefined;
  /** What guides and notes may hold: words and a little HTML, or programs too. */
  readonly trust: Trust;
  /** Whether browsers keep a copy of the site for when there is no network. */
  readonly offline: boolean;
  /** Folders beside the content folder that links in it may lead into, relative to it. */
  readonly linkedFolders: readonly string[];
  readonly repository: Repository | undefined;
  /** Link or `mailto:` with `{value}`, `{name}` and `{url}` in it. */
  readonly support: string | undefined;
  /** `href` is an address, or a site path. */
  readonly footer: readonly { readonly label: string; readonly href: string }[];
  readonly home: {
    readonly title: string | undefined;
    readonly lead: string | undefined;
  };
  /** Files or slugs of documents that come first, in this order. */
  readonly documents: readonly string[];
  /** Pages that are linked. */
  readonly pages: Readonly<Record<OptionalPage, boolean>>;
  /** Words that mean the same to readers of this site, by word. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

export interface LanguageTexts {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly home?: Partial<SiteSettings['home']> | undefined;
}

/** Pages that the settings can hide, in the order of the navigation. */
export const optionalPages = [
  { page: 'decode', path: decodePath },
  { page: 'all', path: allPath },
  { page: 'guides', path: guidesPath },
] as const;
export type OptionalPage = (typeof optionalPages)[number]['page'];

/**
 * Whether the settings hide a page: it is there for who has its address, and on no list. `home` is that of the page's
 * language.
 */
export const isHidden = (pages: SiteSettings['pages'], path: string, home: string): boolean =>
  optionalPages.some((optional) => !pages[optional.page] && path.startsWith(pathIn(home, optional.path)));

type DocumentName = Pick<Document, 'slug' | 'file'>;

/** Whether `name`, as authors write it, means this document: by its slug, its file, or its file without `.md`. */
export const isDocumentNamed = (name: string, { slug, file }: DocumentName): boolean =>
  name === slug || name === file || `${name}.md` === file;

/** Compares documents by the order of the settings; those that it does not name follow by slug. */
export function bySettingsOrder(
  order: readonly string[],
): (left: DocumentName, right: DocumentName) => number {
  const placeOf = (document: DocumentName): number => {
    const place = order.findIndex((name) => isDocumentNamed(name, document));
    return place < 0 ? order.length : place;
  };
  return (left, right) => placeOf(left) - placeOf(right) || (left.slug < right.slug ? -1 : 1);
}
