import type { Row } from './store.ts';

/** What a code is called: its names, and its value when that reads like one (`AccessDenied`). */
export function namesOf(row: Pick<Row, 'value' | 'names'>): readonly string[] {
  const isName = /^(?=.*\p{L}{3})[\p{L}_][\p{L}_.:-]*$/u.test(row.value);
  return isName && !row.names.includes(row.value) ? [...row.names, row.value] : row.names;
}
