/**
 * What a reader meant by an address that has no page. A wrong case, a missing slash, an old category or a
 * typo are answered; anything that does not look like a code is met with silence, not with a guess.
 */
import { decodeSegment } from '../domain/slug.ts';
import { withBase } from '../domain/permalink.ts';
import { settings } from './settings.ts';
import type { Hit, Lookup, Reason } from './types.ts';

/** An address taken apart; nothing here is known to exist. */
export interface Address {
  /** Segments below the base path, decoded, without the ending of a file. */
  readonly segments: readonly string[];
  /** Site path as it was asked for. */
  readonly requested: string;
}

/**
 * - `meant`: this one, surely. `several`: the same value or name is in several places.
 * - `nearest`: no such code, but these come close. `none`: better to say nothing.
 */
export interface NotFoundAnswer {
  readonly kind: 'meant' | 'several' | 'nearest' | 'none';
  /** Where to go instead. */
  readonly destinations: readonly Hit[];
  /** The code or name that the address asks for and that nothing has. */
  readonly unknown?: string | undefined;
}

type CodeLookup = Pick<Lookup, 'search' | 'documents' | 'categories'>;

const { offered, longestPart } = settings.notFound;

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
const closeReasons: readonly Reason[] = ['value', 'spelling', 'prefix', 'name', 'name part', 'typo'];

/** Asks the search engine, last segment first. `requested` is never an answer to itself. */
export async function answerAddress(
  { segments, requested }: Address,
  lookup: CodeLookup,
): Promise<NotFoundAnswer> {
  let nearest: readonly Hit[] = [];
  let unknown: string | undefined;
  for (const candidate of segments.filter(isCandidate(lookup)).reverse()) {
    const { kind, hits, suggestions } = await lookup.search(candidate);
    const codes = hits.filter((hit) => hit.kind === 'code' && hit.path !== requested);
    if ((kind === 'exact' || kind === 'ambiguous') && codes.length > 0) {
      const destinations = inPlace(codes, segments);
      return { kind: destinations.length === 1 ? 'meant' : 'several', destinations };
    }
    if (unknown !== undefined || !isCodeShaped(candidate)) continue;
    unknown = candidate;
    nearest = [...hits, ...suggestions]
      .filter(({ path, reason }) => path !== requested && closeReasons.includes(reason))
      .slice(0, offered);
  }
  if (nearest.length > 0) return { kind: 'nearest', destinations: nearest, unknown };
  // The whole address says more of a short word that was mistyped, the last segment alone what was moved.
  for (const written of new Set([segments.join(' '), segments.at(-1) ?? ''])) {
    const { hits } = await lookup.search(written.replaceAll('-', ' '));
    const places = hits.filter((hit) => hit.kind === 'category' && hit.path !== requested);
    if (places.length === 1) return { kind: 'meant', destinations: places };
  }
  return { kind: 'none', destinations: [], unknown };
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
