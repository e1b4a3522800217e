/**
 * The collections' schemas. What the parser makes has its type from the compiler and its problems in the parser's report, with
 * the line that is to be mended; only front matter of prose is what somebody typed.
 */
import { z } from 'astro/zod';
import { actions } from '../domain/action.ts';
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode } from '../domain/error-code.ts';

export const documentSchema = z.custom<Document>();
export const categorySchema = z.custom<Category>();
export const codeSchema = z.custom<ErrorCode>();

/** Front matter of a long-form note on one code. */
export const noteSchema = z.strictObject({
  title: z.exactOptional(z.string()),
  keywords: z.array(z.string()).default([]),
  action: z.exactOptional(z.enum(actions)),
});

/** Front matter of a prose page. */
export const guideSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** Place in the list of guides; lower comes first. */
  order: z.coerce.number().default(100),
});
