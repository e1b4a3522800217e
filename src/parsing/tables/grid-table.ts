/**
 * Tables drawn with `+---+---+` above and below their rows, as pandoc, reStructuredText and database shells
 * write them, read as the lines of a pipe table.
 */
import { splitRow, startsWithPipe } from './pipe-row.ts';
import type { SourceLine } from './raw-table.ts';
import type { LineReader, TableRun } from './table-run.ts';

/** A line of a grid above, between or below its rows. */
export const isGridRule = (line: string): boolean => /^\s*\+(?:[:=-]+\+){2,}\s*$/u.test(line);

/** The grid that begins at `line`; undefined for anything else, and for grids with cells that span others. */
export function readGrid(read: LineReader, line: number): TableRun | undefined {
  if (!isGridRule(read(line)?.text ?? '')) return undefined;
  const blocks: SourceLine[][] = [];
  let rules = 0;
  let last = line;
  for (let next = read(line); next; next = read(last + 1)) {
    if (isGridRule(next.text)) {
      blocks.push([]);
      rules += 1;
    } else if (startsWithPipe(next.text)) blocks.at(-1)?.push(next);
    else break;
    last = next.line;
  }
  // Behind the last rule stands no row.
  if (blocks.pop()?.length !== 0) return undefined;
  const [head, ...body] = blocks;
  const top = head?.[0];
  if (!head || !top || body.length === 0) return undefined;
  const width = splitRow(top.text).length;
  if (blocks.some((lines) => lines.some(({ text }) => splitRow(text, width).length !== width)))
    return undefined;
  // Database shells draw no lines between rows.
  const isOpen = rules === 3 && !(read((head.at(-1) ?? top).line + 1)?.text ?? '').includes('=');
  const rows = isOpen ? body.flatMap((lines) => cutAtFirstCells(lines, width)) : body;
  return {
    dialect: 'grid',
    header: joinLines(head, width),
    rows: rows.filter(({ length }) => length > 0).map((lines) => joinLines(lines, width)),
    glued: [],
    last,
  };
}

/** Each line is a row, but one without a first cell goes on with the row above. */
function cutAtFirstCells(lines: readonly SourceLine[], width: number): SourceLine[][] {
  const rows: SourceLine[][] = [];
  for (const line of lines) {
    const goesOn = splitRow(line.text, width)[0]?.source === '';
    if (goesOn) rows.at(-1)?.push(line);
    if (!goesOn || rows.length === 0) rows.push([line]);
  }
  return rows;
}

/** The lines of one row as one line. */
function joinLines(lines: readonly SourceLine[], width: number): SourceLine {
  const [first = { text: '', line: 1, offset: 0 }, ...others] = lines;
  if (others.length === 0) return first;
  const cells = lines.map(({ text }) => splitRow(text, width));
  const joined = Array.from({ length: width }, (_, column) =>
    cells
      .flatMap((parts) => parts[column]?.source ?? [])
      .filter((text) => text !== '')
      .join(' '),
  );
  return { ...first, text: `| ${joined.join(' | ')} |` };
}
