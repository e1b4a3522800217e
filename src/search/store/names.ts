import type { Row } from './store.ts';

/** Letters and digits as a numbered code has them: `ORA-00942`, `E0308`, `0x80070005`. */
const numbered = /^[+-]?(?:0x[0-9a-f]+|\p{L}{0,10}[-:#_. ]?\d+\p{L}?)$/iu;

/** What a code is called: its names, and its value when that reads like one (`AccessDenied`, `InvalidSHA1Digest`). */
export function namesOf({ value, names }: Pick<Row, 'value' | 'names'>): readonly string[] {
  const isName = /\p{L}{2}|\p{L}_|_\p{L}/u.test(value) && !numbered.test(value.trim());
  return isName && !names.includes(value) ? [...names, value] : names;
}
