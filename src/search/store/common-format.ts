/** The parts that the one-file index and the manifest of the sharded one write alike. */
import type { Span } from '../../domain/error-code.ts';
import { categoryPlace } from './place.ts';
import { expectShape, isListOf, isNumber, isShape, isText, type Shape } from './shape.ts';
import type { CategoryPlace, SpanEntry } from './store.ts';

/** Raised whenever older readers would misread what is written. */
export const formatVersion = 1;

export interface CommonParts {
  readonly base: string;
  readonly size: number;
  readonly places: readonly CategoryPlace[];
  readonly spans: readonly SpanEntry[];
  /** File of guides and notes; undefined when there are none. */
  readonly proseFile?: string;
  /** See `Store.goneFile`. */
  readonly goneFile?: string;
}

export function writeCommon({ base, size, places, spans, proseFile, goneFile }: CommonParts): Shape {
  return {
    lookup: formatVersion,
    base,
    size,
    places: places.map(({ document, category, heading, description }) => [
      document.id,
      document.title,
      category.id.slice(document.id.length + 1),
      category.title,
      heading,
      description,
    ]),
    spans: spans.map(({ record, span }) => [record, span]),
    prose: proseFile,
    gone: goneFile,
  };
}

/** Throws a TypeError when the file is not one of ours. */
export function readCommon(file: unknown): CommonParts & { readonly file: Shape } {
  const shape = expectShape(file, isShape, 'The index');
  if (shape.lookup !== formatVersion) throw new TypeError('The index is of another version.');
  const isTexts = (value: unknown): value is readonly string[] => isListOf(value, isText);
  const places = expectShape(shape.places, (value) => isListOf(value, isTexts), 'The list of categories');
  const spans = expectShape(shape.spans, (value) => isListOf(value, isSpanLine), 'The list of ranges');
  return {
    file: shape,
    base: expectShape(shape.base, isText, 'The base path'),
    size: expectShape(shape.size, isNumber, 'The number of codes'),
    places: places.map(
      ([slug = '', documentTitle = '', category = '', title = '', heading = '', description = '']) =>
        categoryPlace({
          document: { id: slug, title: documentTitle },
          category: { id: `${slug}/${category}`, title },
          heading,
          description,
        }),
    ),
    spans: spans.map(([record, span]) => ({ record, span })),
    ...(shape.prose === undefined
      ? {}
      : { proseFile: expectShape(shape.prose, isText, 'The name of the prose') }),
    ...(shape.gone === undefined
      ? {}
      : { goneFile: expectShape(shape.gone, isText, 'The name of the codes that are gone') }),
  };
}

function isSpanLine(value: unknown): value is readonly [number, Span] {
  return Array.isArray(value) && isNumber(value[0]) && isSpan(value[1]);
}

function isSpan(value: unknown): value is Span {
  if (!isShape(value)) return false;
  const { kind, from, to, pattern } = value;
  return (
    kind === 'rest' ||
    (kind === 'range' && isNumber(from) && isNumber(to)) ||
    (kind === 'wildcard' && isText(pattern))
  );
}
