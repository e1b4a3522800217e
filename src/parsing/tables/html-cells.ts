/** The cells of an HTML table as a grid: spans spread out, unclosed tags closed as a browser would. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Place } from '../../domain/error-code.ts';
import { type Cell, readCell } from './cell.ts';
import type { HtmlRegion } from './html-region.ts';
import type { InlineContext } from '../markdown/inline.ts';
import { mostColumns } from './raw-table.ts';

type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export interface HtmlCell extends Cell {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** It stands where the row itself begins. */
export interface HtmlRow extends Place {
  /** Cells as the columns of the table have them; one that spans rows stands in each of them. */
  readonly cells: readonly HtmlCell[];
}

export interface HtmlGrid {
  readonly rows: readonly HtmlRow[];
  readonly caption: string;
  /** Texts that stand in the table but in none of its cells. */
  readonly stray: readonly Cell[];
}

/** Longest span that is believed; browsers stop at 1000 too. */
const longestSpan = 1000;

export function readHtmlGrid(region: HtmlRegion, context: InlineContext): HtmlGrid | undefined {
  const fragment = parseFragment(region.source, { sourceCodeLocationInfo: true });
  const table = fragment.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'table',
  );
  if (!table) return undefined;
  const read = (node: HtmlNode): Cell => {
    const { line, column } = placeOf(node, region);
    return readCell(sourceInside(node, region.source), context, line, column);
  };
  const elements = rowElements(table, false);
  const own = elements.map(({ row, isHead }) =>
    cellElements(row).map((cell) => ({
      ...read(cell),
      isHeader: isHead || cell.tagName === 'th',
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
    })),
  );
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
  const cells = spreadSpans(own);
  return {
    rows: elements.map(({ row }, index) => ({
      cells: cells[index] ?? [],
      ...placeOf(cellElements(row)[0] ?? row, region),
    })),
    caption: caption ? read(caption).text : '',
    // The parser moves what may not stand between the cells to a place in front of the table.
    stray: fragment.childNodes
      .filter((node) => node !== table)
      .flatMap((node) => strayLines(node, region, context))
      .filter(({ text }) => text !== ''),
  };
}

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** Each line of such a text by itself, so that each can be named where it stands. */
function strayLines(node: HtmlNode, region: HtmlRegion, context: InlineContext): Cell[] {
  const { line, column } = placeOf(node, region);
  return sourceInside(node, region.source)
    .split('\n')
    .map((text, index) => readCell(text, context, line + index, index === 0 ? column : 1));
}

/** All rows of a table but those of tables inside its cells. */
function rowElements(parent: HtmlElement, isHead: boolean): { row: HtmlElement; isHead: boolean }[] {
  return parent.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, isHead }];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? rowElements(child, child.tagName === 'thead')
      : [];
  });
}

const cellElements = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function placeOf(node: HtmlNode, region: HtmlRegion): Place {
  const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
  return {
    line: region.line + startLine - 1,
    column: startLine === 1 ? region.column + startCol - 1 : startCol,
  };
}

/** The source between the tags, so that Markdown in a cell is read like everywhere else. */
function sourceInside(node: HtmlNode, source: string): string {
  const location = node.sourceCodeLocation;
  if (!location) return '';
  const { startTag, endTag } = { startTag: undefined, endTag: undefined, ...location };
  return source.slice(startTag?.endOffset ?? location.startOffset, endTag?.startOffset ?? location.endOffset);
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, longestSpan) : 1;
}

/** Repeats a cell in every row that it spans; over columns it stands once, and the others are empty. */
function spreadSpans(rows: readonly (readonly HtmlCell[])[]): HtmlCell[][] {
  // A span over far more columns than any row has cells is of no use.
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const mostSpanned = Math.min(mostColumns, widest * 4);
  let pending = new Map<number, { cell: HtmlCell; left: number }>();
  return rows.map((row) => {
    const cells: HtmlCell[] = [];
    let own = 0;
    const following = new Map<number, { cell: HtmlCell; left: number }>();
    const put = (cell: HtmlCell, left: number): void => {
      if (left > 1 && cells.length < mostColumns) following.set(cells.length, { cell, left: left - 1 });
      cells.push(cell);
    };
    while (own < row.length || pending.has(cells.length)) {
      const above = pending.get(cells.length);
      const cell = above?.cell ?? row[own++];
      if (!cell) break;
      put(cell, above?.left ?? cell.rows);
      if (above) continue;
      const blank: HtmlCell = { ...cell, inline: [], text: '' };
      for (let column = 1; column < cell.columns && cells.length < mostSpanned; column += 1)
        put(blank, cell.rows);
    }
    pending = following;
    return cells;
  });
}
