/** One page of every kind, found in the site itself: whatever its content is, there is something to look at. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Kind {
  readonly name: string;
  /** Site path. */
  readonly path: string;
  /** Text for the page's field, where a page is nothing without one. */
  readonly type?: readonly [selector: string, text: string];
}

interface CodeRecord {
  readonly document: string;
  readonly category: string;
  readonly value: string;
  readonly message: string | null;
  readonly cause: string | null;
  readonly solution: string | null;
  readonly url: string;
}

/** `records` are those of `/api/codes.json`; `base` is the site's origin there. */
export function kindsOf(folder: string, records: readonly CodeRecord[]): Kind[] {
  const pathOf = ({ url }: CodeRecord): string => decodeURI(new URL(url, 'http://localhost').pathname);
  const length = ({ message, cause, solution }: CodeRecord): number =>
    [message, cause, solution].join('').length;
  const byLength = records.toSorted((left, right) => length(left) - length(right));
  const [short, long] = [byLength.at(0), byLength.at(-1)];
  const middle = byLength.at(Math.floor(byLength.length / 2));
  const owners = Map.groupBy(records, ({ value }) => value.toLowerCase());
  const shared = [...owners.values()].find((same) => new Set(same.map(pathOf)).size > 1)?.[0];
  const sizes = Map.groupBy(records, ({ document, category }) => `/${document}/${category}/`);
  const [largest] = [...sizes].toSorted(([, left], [, right]) => right.length - left.length);
  const codes = { short, middle, long, shared };
  const guide = existsSync(join(folder, 'guides'))
    ? readdirSync(join(folder, 'guides'), { withFileTypes: true }).find((entry) => entry.isDirectory())
    : undefined;
  const log = records
    .slice(0, 3)
    .map(({ value }) => `failed, ret=${value}`)
    .join('\n');
  const [first] = records;
  return [
    { name: 'home', path: '/' },
    ...(first ? [{ name: 'document', path: `/${first.document}/` }] : []),
    ...(largest ? [{ name: 'category', path: largest[0] }] : []),
    ...Object.entries(codes).flatMap(([name, code]) =>
      code ? [{ name: `code-${name}`, path: pathOf(code) }] : [],
    ),
    ...(shared ? [{ name: 'chooser', path: `/c/${encodeURIComponent(shared.value)}/` }] : []),
    { name: 'search', path: '/search/' },
    ...(middle ? [{ name: 'search-exact', path: `/search/?q=${encodeURIComponent(middle.value)}` }] : []),
    ...(shared ? [{ name: 'search-choice', path: `/search/?q=${encodeURIComponent(shared.value)}` }] : []),
    { name: 'search-words', path: '/search/?q=timeout' },
    { name: 'search-nothing', path: '/search/?q=98765432' },
    ...(middle
      ? [
          {
            name: 'suggestions',
            path: pathOf(middle),
            type: ['search-field input', middle.value.slice(0, 2)] as const,
          },
        ]
      : []),
    { name: 'decode', path: '/decode/' },
    { name: 'decoded', path: '/decode/', type: ['textarea', log] as const },
    { name: 'all', path: '/all/' },
    { name: 'changes', path: '/changes/' },
    ...(first ? [{ name: 'source', path: `/${first.document}/source/` }] : []),
    ...(guide ? [{ name: 'guide', path: `/guides/${guide.name}/` }] : []),
    { name: 'not-found', path: '/no/such/page/' },
  ];
}
