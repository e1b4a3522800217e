/** Rows and categories as the hits that are shown: why each was found, and what to mark in it. */
import { withBase } from '../../domain/permalink.ts';
import { namesOf } from '../store/names.ts';
import type { CategoryPlace, Row, Store } from '../store/store.ts';
import type { Highlight, HighlightedField, Hit, Nearness, Reason } from '../types.ts';

/** A row on its way to becoming a hit. */
export interface Found {
  readonly row: Row;
  readonly reason: Reason;
  readonly marks: Marks;
}

/** What to mark: the digits typed of the value, words in names and texts. */
export interface Marks {
  /** The value's first characters, or its last when negative. */
  readonly value?: number;
  readonly words?: (text: string) => readonly Highlight[];
  readonly wholeName?: true;
}

/** All of a value, or of a name. */
export const wholeValue: Marks = { value: Number.MAX_SAFE_INTEGER };
export const wholeName: Marks = { wholeName: true };

export function codeHit({ row, reason, marks }: Found, store: Pick<Store, 'places' | 'base'>): Hit {
  const place = store.places[row.place];
  const name = namesOf(row)
    .filter((each) => each !== row.value)
    .join(', ');
  const { message } = row;
  const isGuide = row.kind === 'guide';
  const texts = { value: row.value, name, title: isGuide ? message : '', message: isGuide ? '' : message };
  return {
    kind: row.kind,
    path: row.path,
    href: withBase(store.base, row.path),
    ...texts,
    title: texts.title || [row.value, name].filter(Boolean).join(' '),
    ...(row.lang !== undefined && { lang: row.lang }),
    ...(place && { document: place.document, category: place.category }),
    ...(row.action && { action: row.action }),
    ...(row.gone && { gone: row.gone }),
    reason,
    highlights: highlightsOf(texts, marks),
  };
}

export function categoryHit(place: CategoryPlace, marks: Marks, store: Store, reason: Reason): Hit {
  const { title } = place.category;
  return {
    kind: 'category',
    path: place.path,
    href: withBase(store.base, place.path),
    value: '',
    name: '',
    title,
    message: place.description,
    ...(place.category.lang !== undefined && { lang: place.category.lang }),
    document: place.document,
    category: place.category,
    reason,
    highlights: highlightsOf({ value: '', name: '', title, message: '' }, marks),
  };
}

/** A suggestion; `nearness` says why. */
export const plainHit = (row: Row, store: Store, reason: Reason, nearness?: Nearness): Hit => ({
  ...codeHit({ row, reason, marks: {} }, store),
  ...(nearness && { nearness }),
});

function highlightsOf(
  texts: Readonly<Record<HighlightedField, string>>,
  { value, words, wholeName }: Marks,
): Partial<Record<HighlightedField, readonly Highlight[]>> {
  const highlights: Partial<Record<HighlightedField, readonly Highlight[]>> = {};
  const { length } = texts.value;
  if (value !== undefined && length > 0)
    highlights.value = value < 0 ? [[Math.max(0, length + value), length]] : [[0, Math.min(value, length)]];
  if (wholeName && texts.name) highlights.name = [[0, texts.name.length]];
  for (const field of ['name', 'title', 'message'] as const) {
    const marks = words?.(texts[field]) ?? [];
    if (marks.length > 0) highlights[field] = marks;
  }
  return highlights;
}
