/** Reads a table written as HTML: header or none, spans, rows that were never closed, Markdown inside cells. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Cell, readCell } from './cell.ts';
import { diagnose } from './diagnostics.ts';
import { formOf, isCodeForm } from './forms.ts';
import type { HtmlRegion } from './html-region.ts';
import type { InlineContext } from './inline.ts';
import type { RawRow, RawTable } from './raw-table.ts';

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

interface HtmlCell extends Cell {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** Widest span that is believed; browsers stop at 1000 too. */
const longestSpan = 1000;

export interface HtmlTable {
  readonly table: RawTable;
  readonly caption?: string;
}

export function readHtmlTable(
  file: string,
  region: HtmlRegion,
  context: InlineContext,
): HtmlTable | undefined {
  const fragment = parseFragment(region.source, { sourceCodeLocationInfo: true });
  const element = fragment.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'table',
  );
  if (!element) return undefined;
  const own = rowElements(element).map((row) => cellsOf(row, region, context));
  const rows = spreadSpans(own);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  const headerRows = countHeaderRows(rows);
  const empty = (line: number, column: number): Cell => ({
    inline: [],
    text: '',
    struck: false,
    line,
    column,
  });
  const header = Array.from({ length: width }, (_, column) => {
    const cells = rows.slice(0, headerRows).flatMap((row) => row[column] ?? []);
    const last = cells.findLast(({ text }) => text !== '');
    return last ?? empty(region.line, region.column);
  });
  const body = rows.slice(headerRows).flatMap((row, index): RawRow[] => {
    const first = own[headerRows + index]?.[0] ?? row[0];
    if (!first) return [];
    const cells = Array.from(
      { length: width },
      (_, column) => row[column] ?? empty(first.line, first.column),
    );
    const isGroup = width > 1 && row[0] !== undefined && row[0].columns >= width;
    return [{ line: first.line, column: first.column, cells, ...(isGroup ? { group: first.text } : {}) }];
  });
  const position = { file, line: region.line, column: region.column };
  const warts = region.closed ? [] : [diagnose('html-unclosed', position, {})];
  const captionElement = element.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'caption',
  );
  const caption = captionElement
    ? readCell(sourceInside(captionElement, region.source), context, region.line, region.column).text
    : '';
  return {
    table: {
      line: region.line,
      column: region.column,
      last: region.last,
      syntax: 'html',
      header,
      rows: body,
      warts,
    },
    ...(caption === '' ? {} : { caption }),
  };
}

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** All rows of a table but those of tables inside its cells. */
function rowElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowElements(child) : [];
  });
}

function cellsOf(row: HtmlElement, region: HtmlRegion, context: InlineContext): HtmlCell[] {
  const cells = row.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'),
  );
  return cells.map((cell) => {
    const location = cell.sourceCodeLocation;
    const startLine = location?.startLine ?? 1;
    const startColumn = location?.startCol ?? 1;
    return {
      ...readCell(
        sourceInside(cell, region.source),
        context,
        region.line + startLine - 1,
        startLine === 1 ? region.column + startColumn - 1 : startColumn,
      ),
      isHeader: cell.tagName === 'th',
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
    };
  });
}

/** The source between the tags, so that Markdown in a cell is read like everywhere else. */
function sourceInside(element: HtmlElement, source: string): string {
  const location = element.sourceCodeLocation;
  if (!location) return '';
  return source.slice(
    location.startTag?.endOffset ?? location.startOffset,
    location.endTag?.startOffset ?? location.endOffset,
  );
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, longestSpan) : 1;
}

/** Repeats a cell in every row that it spans; over columns it stands once, and the others are empty. */
function spreadSpans(rows: readonly (readonly HtmlCell[])[]): HtmlCell[][] {
  const spread: HtmlCell[][] = [];
  let pending = new Map<number, { cell: HtmlCell; left: number }>();
  for (const row of rows) {
    const cells: HtmlCell[] = [];
    const waiting = [...row];
    const following = new Map<number, { cell: HtmlCell; left: number }>();
    const put = (cell: HtmlCell, left: number): void => {
      if (left > 1) following.set(cells.length, { cell, left: left - 1 });
      cells.push(cell);
    };
    while (waiting.length > 0 || pending.has(cells.length)) {
      const above = pending.get(cells.length);
      if (above) {
        put(above.cell, above.left);
        continue;
      }
      const cell = waiting.shift();
      if (!cell) break;
      put(cell, cell.rows);
      const blank: HtmlCell = { ...cell, inline: [], text: '' };
      for (let column = 1; column < cell.columns && cells.length < longestSpan; column += 1)
        put(blank, cell.rows);
    }
    spread.push(cells);
    pending = following;
  }
  return spread;
}

/** Rows at the top that head columns: marked as such, or unmarked words above rows that begin with codes. */
function countHeaderRows(rows: readonly (readonly HtmlCell[])[]): number {
  const marked = rows.findIndex((row) => !row.every(({ isHeader, text }) => isHeader || text === ''));
  if (marked !== 0) return marked < 0 ? Math.min(1, rows.length - 1) : marked;
  const [first, ...others] = rows;
  if (
    !first ||
    others.length === 0 ||
    first.some(({ columns }) => columns >= first.length && first.length > 1)
  )
    return 0;
  const looksLikeCodes = (row: readonly HtmlCell[]): boolean =>
    row.some(({ text }) => isCodeForm(formOf(text)));
  const bold = first.every(
    ({ inline }) => inline.length > 0 && inline.every(({ kind }) => kind === 'strong'),
  );
  return bold || !looksLikeCodes(first) ? 1 : 0;
}
