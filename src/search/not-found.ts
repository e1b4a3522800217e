/**
 * What a reader meant by an address that has no page. A wrong case, a missing slash, an old category or a
 * typo are answered; anything that does not look like a code is met with silence, not with a guess.
 */
import { decodeSegment } from '../domain/slug.ts';
import { withBase } from '../domain/permalink.ts';
import { settings } from './settings.ts';
import { editDistance } from '../domain/edit-distance.ts';
import type { Hit, Lookup, Place, Reason } from './types.ts';

/** An address taken apart; nothing here is known to exist. */
export interface Address {
  /** Segments below the base path, decoded, without the ending of a file. */
  readonly segments: readonly string[];
  /** Site path as it was asked for. */
  readonly requested: string;
}

/** Where to go instead: a hit, or a category or document, of which less is known. */
export type Destination = Pick<Hit, 'path' | 'href' | 'value' | 'name' | 'title' | 'message' | 'gone'>;

/**
 * - `meant`: this one, surely. `several`: the same value or name is in several places.
 * - `nearest`: no such code, but these come close. `none`: better to say nothing.
 */
export interface NotFoundAnswer {
  readonly kind: 'meant' | 'several' | 'nearest' | 'none';
  readonly destinations: readonly Destination[];
}

type CodeLookup = Pick<Lookup, 'search' | 'documents' | 'categories'>;

const { offered, longestPart, shortestPlace, twoTypos } = settings.notFound;

/** `("/docs/ILVB/push/1001.html", "/docs")` -> segments `ILVB`, `push`, `1001`. */
export function readAddress(pathname: string, base: string): Address {
  const root = withBase(base, '/').toLowerCase();
  const below = pathname.toLowerCase().startsWith(root) ? pathname.slice(root.length) : pathname;
  const segments = below
    .split('/')
    .map((segment) => decoded(segment.replace(/\.(?:html?|md|json)$/iu, '')))
    .filter(
      (segment) => segment !== '' && segment.length <= longestPart && segment.toLowerCase() !== 'index',
    );
  return { segments, requested: `/${below.replace(/^\//u, '')}` };
}

function decoded(segment: string): string {
  try {
    const written = decodeURIComponent(segment);
    return (decodeSegment(written) ?? written).trim();
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** Reasons for which a hit is close to what was written; words of a text are not. */
const closeReasons: ReadonlySet<Reason> = new Set<Reason>([
  'value',
  'spelling',
  'prefix',
  'name',
  'name part',
  'typo',
]);

/** Asks the search engine, last segment first. `requested` is never an answer to itself. */
export async function answerAddress(
  { segments, requested }: Address,
  lookup: CodeLookup,
  base: string,
): Promise<NotFoundAnswer> {
  let nearest: readonly Destination[] | undefined;
  for (const candidate of segments.filter(isCandidate(lookup)).reverse()) {
    const { kind, hits, suggestions } = await lookup.search(candidate);
    const others = [...hits, ...suggestions].filter(({ path }) => path !== requested);
    const codes = others.filter((hit) => hit.kind === 'code' && hits.includes(hit));
    if ((kind === 'exact' || kind === 'ambiguous') && codes.length > 0) {
      const destinations = inPlace(codes, segments);
      return { kind: destinations.length === 1 ? 'meant' : 'several', destinations };
    }
    if (isCodeShaped(candidate))
      nearest ??= others.filter(({ reason }) => closeReasons.has(reason)).slice(0, offered);
  }
  if (nearest && nearest.length > 0) return { kind: 'nearest', destinations: nearest };
  const place = placeMeant(segments, lookup, base);
  return place ? { kind: 'meant', destinations: [place] } : { kind: 'none', destinations: [] };
}

/** Where the address names the category too, it decides between codes of one value. */
function inPlace(hits: readonly Hit[], segments: readonly string[]): readonly Hit[] {
  const places = segments.map((segment) => segment.toLowerCase());
  const inside = hits.filter(({ category }) => places.includes(category?.id.split('/')[1] ?? ''));
  return inside.length > 0 ? inside : hits;
}

/** Has a digit, an underscore, or capitals inside: what a code has and a page's name has not. */
const isCodeShaped = (segment: string): boolean =>
  /\d|_|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(segment) && !/\.(?!\d)\w+$|^v\d+$/u.test(segment);

/** Segments that stand for places are no codes, unless nothing else is left. */
const isCandidate =
  ({ categories, documents }: CodeLookup) =>
  (segment: string, index: number, all: readonly string[]): boolean => {
    if (/^(?:c|guides|search|decode|all|api)$/iu.test(segment)) return false;
    const slugs = [...categories, ...documents].map(({ id }) => id.split('/').at(-1));
    return !slugs.includes(segment.toLowerCase()) || (index === 0 && all.length === 1);
  };

/** The category or document whose address was written nearly so. */
function placeMeant(
  segments: readonly string[],
  { categories, documents }: CodeLookup,
  base: string,
): Destination | undefined {
  const written = segments.join('/').toLowerCase();
  if (written.length < shortestPlace || written.length > longestPart) return undefined;
  const places = [...categories, ...documents];
  const most = written.length < twoTypos ? 1 : 2;
  const near = places
    .map((place) => ({ place, distance: distanceTo(place, written, most) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((left, right) => (left.distance ?? most) - (right.distance ?? most));
  const [best, second] = near;
  return best && best.distance !== second?.distance ? placeDestination(best.place, base) : undefined;
}

/** To the whole address, or to the category's own part of it. */
function distanceTo({ id }: Place, written: string, most: number): number | undefined {
  const tail = id.split('/').at(-1) ?? id;
  const distances = [editDistance(id, written, most), tail === written ? 0 : undefined];
  const known = distances.filter((distance) => distance !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

const placeDestination = ({ id, title }: Place, base: string): Destination => ({
  path: `/${id}/`,
  href: withBase(base, `/${id}/`),
  value: '',
  name: '',
  title,
  message: '',
});
