/** Lists of work and of known errors: `No. | Error | Assignee` with rows 1, 2, 3 tells nothing that a program prints. */
import type { ColumnProfile } from './column-profile.ts';
import { speaksOf } from './header-words.ts';
import { words } from '../../words/tables/read-words.ts';
import type { RawTable } from '../tables/raw-table.ts';

const work = words('work');

/** Longer texts around a table are sentences, which speak of many things. */
const longestHeading = 80;

/** True when the column only counts the rows, and a heading or another column says that they are work or known faults. */
export function listsWork(
  { column, header, serial }: ColumnProfile,
  { header: headers, rows }: RawTable,
  near: readonly string[],
): boolean {
  if (!serial || !speaksOf.counter.test(header) || rows[0]?.cells[column]?.text !== '1') return false;
  const headings = near.filter((text) => text.length <= longestHeading);
  if (headings.some((text) => /code|kod|код|码|碼/iu.test(text))) return false;
  return headings.some((text) => work.test(text)) || headers.some(({ text }) => work.test(text));
}
