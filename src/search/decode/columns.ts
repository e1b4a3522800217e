/** Tables in a text: a header row says which columns hold codes, and that the numbers of the others are none. */
import { labelOf } from '../query/labels.ts';

/** Start and end (exclusive) of a cell within its line. */
type Cell = readonly [start: number, end: number];

interface Table {
  readonly delimiter: string;
  /** For each column, whether its header calls it a code. */
  readonly isCode: readonly boolean[];
}

/** A line of a table with the numbers that are no codes blanked, and the cells that are. */
export interface TableLine {
  readonly line: string;
  readonly codes: readonly Cell[];
}

const delimiters = [',', '\t', ';', '|'];
/** Spares most lines of a log the look at their cells. */
const headerLine = /^[\p{L}\p{N}_ .",\t;|-]+$/u;
const headerCell = /^\s*"?\s*\p{L}[\p{L}\p{N}_ .-]*"?\s*$/u;

/** Reads the lines of a text in order; a line that belongs to no table comes back as it is. */
export function tableReader(): (line: string) => TableLine {
  let table: Table | undefined;
  return (line) => {
    const header = headerOf(line);
    if (header) {
      table = header;
      return { line, codes: [] };
    }
    const cells = table ? cellsOf(line, table.delimiter) : [];
    if (cells.length !== table?.isCode.length) return { line, codes: [] };
    const { isCode } = table;
    let rest = line;
    for (const [start, end] of cells.filter((_, index) => isCode[index] !== true)) {
      const cell = line.slice(start, end);
      if (/^[\s"+-]*[\d.,:]+[\s"]*$/u.test(cell))
        rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
    return { line: rest, codes: cells.filter((_, index) => isCode[index] === true) };
  };
}

/** The table that a line begins: names alone, one of which at least is a code's. */
function headerOf(line: string): Table | undefined {
  if (!headerLine.test(line)) return undefined;
  for (const delimiter of delimiters) {
    const cells = cellsOf(line, delimiter).map(([start, end]) => line.slice(start, end));
    const isHeader = (cell: string, index: number): boolean =>
      headerCell.test(cell) || (delimiter === '|' && isFrame(cell, index, cells.length));
    if (cells.length < 2 || !cells.every(isHeader)) continue;
    const isCode = cells.map((cell) => labelOf(cell.replace(/["\s.-]+/gu, '_')) === 'code');
    if (isCode.includes(true)) return { delimiter, isCode };
  }
  return undefined;
}

/** What stands outside of the bars around a table. */
const isFrame = (cell: string, index: number, count: number): boolean =>
  cell.trim() === '' && (index === 0 || index === count - 1);

function cellsOf(line: string, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= line.length; index += 1) {
    const letter = line[index];
    if (letter === '"') isQuoted = !isQuoted;
    if (index < line.length && (isQuoted || letter !== delimiter)) continue;
    cells.push([start, index]);
    start = index + 1;
  }
  return cells;
}
