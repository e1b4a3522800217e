/**
 * The collections' schemas: a second net below the parser's own checks, and the shape that editors of
 * pages see. `satisfies` holds each one to its domain type, and its keys to all keys of that type: one that is missing
 * here would refuse content that the parser reads.
 */
import { z } from 'astro/zod';
import { actions } from '../domain/action.ts';
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode, Meaning } from '../domain/error-code.ts';

type KeysOf<Type> = Record<keyof Type, z.ZodType>;

const text = z.string();
const inline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('strong'), text }),
  z.strictObject({ kind: z.literal('code'), text }),
  z.strictObject({ kind: z.literal('link'), text, href: text }),
  z.strictObject({ kind: z.literal('break') }),
]);
const inlineText = z.array(inline);
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: inlineText }),
  z.strictObject({ kind: z.literal('heading'), depth: z.number(), text: inlineText }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(inlineText) }),
  z.strictObject({ kind: z.literal('quote'), text: inlineText }),
  z.strictObject({ kind: z.literal('code'), text }),
  z.strictObject({
    kind: z.literal('table'),
    header: z.array(inlineText),
    rows: z.array(z.array(inlineText)),
  }),
]);
const position = z.strictObject({
  file: text,
  line: z.number().int().min(1),
  column: z.number().int().min(1),
});

export const documentSchema = z.strictObject({
  slug: text,
  title: text,
  description: z.exactOptional(text),
  lang: z.exactOptional(text),
  translationOf: z.exactOptional(text),
  file: text,
  source: z.exactOptional(text),
  linkBase: z.exactOptional(text),
  introduction: z.array(block),
  categories: z.array(text),
} satisfies KeysOf<Document>) satisfies z.ZodType<Document>;

export const categorySchema = z.strictObject({
  id: text,
  document: text,
  slug: text,
  title: text,
  heading: text,
  description: z.exactOptional(text),
  kind: z.enum(['codes', 'pointer']),
  lang: z.exactOptional(text),
  introduction: z.array(block),
  headers: z.array(text),
  position,
} satisfies KeysOf<Category>) satisfies z.ZodType<Category>;

const meaning = z.strictObject({
  name: z.exactOptional(text),
  message: z.exactOptional(inlineText),
  cause: z.exactOptional(inlineText),
  solution: z.exactOptional(inlineText),
  fields: z.array(z.strictObject({ header: text, text: inlineText })),
  group: z.exactOptional(text),
  continues: z.exactOptional(z.literal(true)),
  position,
} satisfies KeysOf<Meaning>);

export const codeSchema = z.strictObject({
  id: text,
  document: text,
  category: text,
  slug: text,
  value: text,
  spellings: z.array(text),
  names: z.array(text),
  span: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('range'), from: z.number(), to: z.number() }),
      z.strictObject({ kind: z.literal('wildcard'), pattern: text }),
      z.strictObject({ kind: z.literal('rest') }),
    ]),
  ),
  deprecated: z.exactOptional(z.literal(true)),
  keywords: z.array(text),
  action: z.exactOptional(z.enum(actions)),
  lang: z.exactOptional(text),
  meanings: z.tuple([meaning], meaning),
} satisfies KeysOf<ErrorCode>) satisfies z.ZodType<ErrorCode>;

/** Front matter of a long-form note on one code. */
export const noteSchema = z.strictObject({
  title: z.exactOptional(text),
  keywords: z.array(text).default([]),
  action: z.exactOptional(z.enum(actions)),
});

/** Front matter of a prose page. */
export const guideSchema = z.strictObject({
  title: text,
  description: text,
  /** Place in the list of guides; lower comes first. */
  order: z.coerce.number().default(100),
});
