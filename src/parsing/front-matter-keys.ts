/**
 * Whose the keys of a front matter are. Documents come from anywhere, and many are read by other tools too: what those
 * put there is left alone, and only what is nearly a key of ours, or can be nobody else's, is a fault.
 */
import { nearest } from '../domain/nearest.ts';
import { type Diagnostic, diagnose } from './report/diagnostics.ts';
import type { FrontMatterEntry, FrontMatterValue } from './markdown/front-matter.ts';

type Kind = FrontMatterValue['kind'];

interface Key {
  readonly kind: Kind;
  /** Kinds of values that other tools give to a key of this name. */
  readonly foreign: readonly Kind[];
}

const text = (...foreign: Kind[]): Key => ({ kind: 'text', foreign });
const group: Key = { kind: 'map', foreign: ['text', 'list', 'other'] };

const keys = {
  title: text('map'),
  slug: text('map'),
  description: text('map'),
  lang: text('map', 'list'),
  translationOf: text('map', 'list'),
  source: text('map', 'list', 'other'),
  linkBase: text(),
  categories: group,
  columns: group,
  draft: text('map', 'list'),
} as const satisfies Readonly<Record<string, Key>>;

export type DocumentKey = keyof typeof keys;
export const documentKeys: readonly string[] = Object.keys(keys);

const keyOf = (name: string): Key | undefined => new Map<string, Key>(Object.entries(keys)).get(name);

/** The entries that are ours; all others are noted, and those that are nearly ours are faults. */
export function ownEntries(
  file: string,
  entries: readonly FrontMatterEntry[],
  diagnostics: Diagnostic[],
): FrontMatterEntry[] {
  const foreign: FrontMatterEntry[] = [];
  const own = entries.filter((entry) => {
    const key = keyOf(entry.key);
    if (key) {
      if (isEmpty(entry.value)) return false;
      if (!key.foreign.includes(entry.value.kind) && !isPath(entry)) return true;
    } else {
      const suggestion = nearKey(entry);
      if (suggestion !== undefined) {
        const details = { key: entry.key, suggestion, known: documentKeys.join(', ') };
        diagnostics.push(diagnose('unknown-key', positionOf(file, entry), details));
        return false;
      }
    }
    foreign.push(entry);
    return false;
  });
  const [first] = foreign;
  if (first)
    diagnostics.push(
      diagnose('foreign-key', positionOf(file, first), { keys: foreign.map(({ key }) => key) }),
    );
  return own;
}

const positionOf = (file: string, { line, column }: FrontMatterEntry) => ({ file, line, column });

const isEmpty = (value: FrontMatterValue): boolean =>
  value.kind === 'nothing' || (value.kind === 'text' && value.text.trim() === '');

/** Other tools take a whole path for a slug: `/errors/codes`. */
const isPath = ({ key, value }: FrontMatterEntry): boolean =>
  key === 'slug' && value.kind === 'text' && value.text.includes('/');

/** The key that was meant by a slip of the hand; the value must be of its kind, or the likeness is by chance. */
function nearKey({ key, value }: FrontMatterEntry): string | undefined {
  const most = key.length >= 8 ? 2 : 1;
  const meant = nearest(key, documentKeys, most);
  return meant !== undefined && keyOf(meant)?.kind === value.kind ? meant : undefined;
}
