/** Tables of Diplodoc, whose cells hold several lines: `#|`, rows between `||`, `|#`. */
import type { SourceLine } from './raw-table.ts';
import type { LineReader, TableRun } from './table-run.ts';

/** The table that begins at `line`, its rows as lines of a pipe table; undefined for anything else, and where its end is missing. */
export function readDfm(read: LineReader, line: number): TableRun | undefined {
  const first = read(line);
  if (!first?.text.trim().startsWith('#|')) return undefined;
  const lines: SourceLine[] = [];
  for (let next: SourceLine | undefined = first; next; next = read(next.line + 1)) {
    if (next !== first && next.text.trim().startsWith('#|')) return undefined;
    lines.push(next);
    if (next.text.trimEnd().endsWith('|#')) break;
  }
  const last = lines.at(-1);
  if (!last?.text.trimEnd().endsWith('|#')) return undefined;
  const source = lines.map(({ text }) => text).join('\n');
  const inner = source.slice(source.indexOf('#|') + 2, source.lastIndexOf('|#'));
  let at = 0;
  const rows = inner.split('||').flatMap((row, index): SourceLine[] => {
    const begin = row.length - row.trimStart().length;
    const before = lines[at + (row.slice(0, begin).match(/\n/gu)?.length ?? 0)] ?? first;
    at += row.match(/\n/gu)?.length ?? 0;
    if (index % 2 === 0) return [];
    const cells = row.split('|').map((cell) =>
      cell
        .split('\n')
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join('<br>'),
    );
    return [{ text: `| ${cells.join(' | ')} |`, line: before.line, offset: before.offset }];
  });
  const [header, ...body] = rows;
  return header && body.length > 0
    ? { dialect: 'dfm', header, rows: body, glued: [], last: last.line }
    : undefined;
}
