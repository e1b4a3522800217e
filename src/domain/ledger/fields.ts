/** What JSON holds, taken for what is meant: texts that are empty or no texts say nothing. */
import { present } from '../present.ts';
import type { LastRow } from '../ledger.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function textsOf(value: unknown): string[] | undefined {
  const texts = Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
  return texts.length === 0 ? undefined : texts;
}

export function rowOf({ name, message, cause, solution, fields }: Fields): LastRow {
  const texts = Object.entries(isFields(fields) ? fields : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return present({
    name: textOf(name),
    message: textOf(message),
    cause: textOf(cause),
    solution: textOf(solution),
    fields: texts.length === 0 ? undefined : Object.fromEntries(texts),
  });
}
