/** What would be read of each document, for a terminal. */
import { categoryPath, documentPath, homePath, pathIn } from '../../domain/permalink.ts';
import type { ReadDocument } from '../../parsing/document.ts';
import type { ColumnRole } from '../../parsing/roles/reading.ts';
import { countDiagnostics } from '../../loading/report.ts';
import { count } from '../command.ts';
import { labelled } from '../terminal-text.ts';
import type { Adopted, Plan } from './plan.ts';

type Table = ReadDocument['judgedTables'][number];

const roleWords: Readonly<Record<ColumnRole, string>> = {
  value: 'the code',
  name: 'its name',
  message: 'what it means',
  cause: 'why it happens',
  solution: 'what to do',
  keywords: 'other words for it',
  spelling: 'another spelling of the code',
  field: 'kept under its own header',
};

/** The whole report; `width` is that of the terminal. `isWhole`: the folder is the content folder, with all that lies in it. */
export function planReport({ adopted, leftOut }: Plan, width: number | undefined, isWhole: boolean): string {
  const others = isWhole ? 'without codes of their own' : 'left out';
  const originals = adopted.filter(({ home }) => home === homePath);
  const codes = originals.reduce((sum, { read }) => sum + read.codes.length, 0);
  const categories = originals.reduce((sum, { read }) => sum + read.categories.length, 0);
  const translations = adopted.length - originals.length;
  return [
    ...adopted.map((each) => `${documentReport(each, width)}\n`),
    ...(leftOut.length === 0
      ? []
      : [
          isWhole
            ? 'Pages of the site too, as they lie in its folder; move them elsewhere, or set `draft: true`, to leave them out:'
            : 'Left out:',
          labelled(
            leftOut.map(({ shown, reason }) => [shown, reason]),
            width,
          ),
          '',
        ]),
    [
      `${count(codes, 'code')} in ${count(categories, 'category', 'categories')}`,
      `of ${count(originals.length, 'document')}${translations === 0 ? '' : ` and ${count(translations, 'translation')}`}; ${count(leftOut.length, 'file')} ${others}.`,
    ].join(' '),
  ].join('\n');
}

function documentReport(
  { candidate, home, addressReason, title, titleReason, read }: Adopted,
  width: number | undefined,
): string {
  const { document, judgedTables, diagnostics } = read;
  const tables = judgedTables.flatMap((each, index) =>
    each.kind === 'code-table' ? [codesReport(each, judgedTables[index + 1], read, home === homePath)] : [],
  );
  return [
    `${candidate.shown} → ${document.file}`,
    labelled(
      [
        ['Title', `${title} (from ${titleReason})`],
        ['Address', `${pathIn(home, documentPath(document.slug))} (from ${addressReason})`],
        ...tables,
        ...textTables(judgedTables),
        ...(diagnostics.length === 0 ? [] : [['To look at', countDiagnostics(diagnostics)] as const]),
      ],
      width,
    ),
  ].join('\n');
}

function codesReport(
  { table: { line, header }, roles }: Extract<Table, { kind: 'code-table' }>,
  next: Table | undefined,
  { codes }: ReadDocument,
  hasAddress: boolean,
): [string, string] {
  const end = next?.table.line ?? Number.POSITIVE_INFINITY;
  const own = codes.filter(({ meanings }) =>
    meanings.some(({ position }) => position.line >= line && position.line < end),
  );
  const columns = header.map(
    ({ text }, column) => `${text || '(no header)'} = ${roleWords[roles[column] ?? 'field']}`,
  );
  const [first] = own;
  // Categories of a translation have the addresses of the original's.
  const place = first && hasAddress ? ` at ${categoryPath(first.document, first.category)}` : '';
  return [`Line ${line}`, `${count(own.length, 'code')}${place}: ${columns.join(', ')}`];
}

/** Tables that stay text, those with one reason together. */
function textTables(judged: readonly Table[]): [string, string][] {
  const left = judged.filter(({ kind }) => kind === 'prose-table');
  return [...Map.groupBy(left, ({ judgement }) => judgement.reason ?? '')].map(([reason, tables]) => {
    const lines = tables.map(({ table }) => table.line).join(', ');
    const stay = tables.length === 1 ? 'A table stays text' : `${tables.length} tables stay text`;
    return ['Text', `${stay} (line ${lines}): ${reason}`];
  });
}
