/** Rows and categories as the hits that are shown: why each was found, and what to mark in it. */
import { withBase } from '../../domain/permalink.ts';
import { namesOf } from '../store/names.ts';
import type { CategoryPlace, Row, Store } from '../store/store.ts';
import { settings } from '../settings.ts';
import type {
  Answer,
  AnswerKind,
  Highlight,
  HighlightedField,
  Hit,
  Nearness,
  Reading,
  Reason,
} from '../types.ts';

/** A row on its way to becoming a hit. */
export interface Found {
  readonly row: Row;
  readonly reason: Reason;
  readonly marks: Marks;
}

/** What to mark in the text of a field. */
export type Marks = (text: string, field: HighlightedField) => readonly Highlight[];

export const noMarks: Marks = () => [];

/** So many of the first characters of a field, or of its last when negative; all of them when left out. */
export const charactersOf =
  (marked: HighlightedField, count = Infinity): Marks =>
  ({ length }, field) =>
    field !== marked || length === 0
      ? []
      : [count < 0 ? [Math.max(0, length + count), length] : [0, Math.min(count, length)]];

/** The form of every answer. */
export const answerOf = (
  kind: AnswerKind,
  hits: readonly Hit[],
  suggestions: readonly Hit[],
  reading: Reading,
): Answer => ({
  kind,
  hits,
  suggestions: suggestions.slice(0, settings.suggestions),
  reading,
  prose: [],
  isSure: kind === 'exact' && reading.unknown.length === 0,
  isPartial: false,
});

export function codeHit({ row, reason, marks }: Found, store: Pick<Store, 'places' | 'base'>): Hit {
  const { value, message, kind } = row;
  const names = namesOf(row).filter((each) => each !== value);
  const name = names.join(', ');
  const texts = kind === 'guide' ? { title: message, message: '' } : { title: '', message };
  const hit = hitOf({ value, name, ...texts }, row, store.places[row.place], store, marks);
  return {
    ...hit,
    kind,
    title: texts.title || [value, name].filter(Boolean).join(' '),
    ...(row.action && { action: row.action }),
    ...(row.gone && { gone: row.gone }),
    reason,
  };
}

export function categoryHit(place: CategoryPlace, marks: Marks, store: Store, reason: Reason): Hit {
  const { title, lang } = place.category;
  const page = { path: place.path, ...(lang !== undefined && { lang }) };
  const hit = hitOf({ value: '', name: '', title, message: '' }, page, place, store, marks);
  return { ...hit, kind: 'category', message: place.description, reason };
}

const hitOf = (
  texts: Readonly<Record<HighlightedField, string>>,
  { path, lang }: { readonly path: string; readonly lang?: string },
  place: CategoryPlace | undefined,
  { base, places }: Pick<Store, 'base' | 'places'>,
  marks: Marks,
) => ({
  ...texts,
  path,
  href: withBase(base, path),
  ...(lang !== undefined && { lang }),
  ...(place && { category: place.category }),
  ...(place &&
    places.some(({ document }) => document.id !== place.document.id) && { document: place.document }),
  highlights: Object.fromEntries(
    (['value', 'name', 'title', 'message'] as const)
      .map((field) => [field, marks(texts[field], field)] as const)
      .filter(([, found]) => found.length > 0),
  ),
});

/** A suggestion; `nearness` says why. */
export const plainHit = (row: Row, store: Store, reason: Reason, nearness?: Nearness): Hit => ({
  ...codeHit({ row, reason, marks: noMarks }, store),
  ...(nearness && { nearness }),
});
