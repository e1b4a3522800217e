/** What the name of a file says of its document: its address and its title, where nothing better says them. */
import { reservedDocumentSlugs } from './permalink.ts';
import { isGenericHeading, slugFromHeading } from './slug.ts';

/** Names that say nothing of what they hold, beside those that say no more than that codes follow. */
const idleName =
  /^(?:index|readme|home|intro(?:duction)?|overview|main|docs?|content|api|reference|concepts?|appendix|troubleshooting|faq)$/iu;

/** A file of this name speaks for its folder: `cards/index.md` is `cards.md`. */
const folderFile = /(?<=.)\/_*(?:index|readme)$/iu;

/** What tools put in front of a name, the day of a post or a number to sort by, is no part of it. */
const prefix = /^(?:_+|\d{4}-\d{2}-\d{2}[-_]|0\d*[-_. ]+)(?=.)/u;

export const isTellingName = (name: string): boolean => {
  const words = name.replace(/[-_.\s]+/gu, ' ').trim();
  return !isGenericHeading(words) && !idleName.test(words);
};

/** `"docs/2023-04-05-card_errors.md"` -> `["card errors", "docs"]`: the nearest folder behind the file. */
const namesOf = (path: string): string[] =>
  path
    .split('/')
    .reverse()
    .map((name) => name.replace(prefix, '').replace(/_+/gu, ' '));

const withoutEnding = (file: string): string => file.replace(/\.[^./]*$/u, '');

/**
 * Slugs for a document without one, the best first: `"cards/list.md"` -> `["list", "cards-list"]`. Folders may be renamed, so
 * they come first only where the file says nothing: `"cards/errors.md"` -> `["cards", "cards-errors", "errors"]`. None is an
 * address of the site's own.
 */
export function slugsOfFile(file: string): [string, ...string[]] {
  const path = withoutEnding(file);
  const [own = '', ...folders] = namesOf(path.replace(folderFile, ''));
  const longer = folders.flatMap((_, depth): string[] => {
    const above = folders
      .slice(0, depth + 1)
      .reverse()
      .join(' ');
    return [slugOf(`${above} ${own}`), `${slugOf(above)}-${slugOf(own)}`];
  });
  const isNamedByFolder = !isTellingName(own) && isTellingName(folders[0] ?? '');
  const slugs = isNamedByFolder
    ? [...longer.slice(0, 2), slugOf(own), ...longer.slice(2)]
    : [slugOf(own), ...longer];
  const [first = slugOf(own), ...others] = slugs;
  return [first, ...others, slugOf(namesOf(path)[0] ?? '')];
}

function slugOf(name: string): string {
  const slug = slugFromHeading(name);
  return reservedDocumentSlugs.has(slug) ? `${slug}-codes` : slug;
}

/** `"api/error-codes.md"` -> `"Error codes"`, `"payments/_index.md"` -> `"Payments"`. */
export function titleOfFile(file: string): string {
  const [own = ''] = namesOf(withoutEnding(file).replace(folderFile, ''));
  const words = own.replace(/-+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
