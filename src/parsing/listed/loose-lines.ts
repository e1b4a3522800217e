/**
 * Codes at the start of lines that are read in no other way: in blocks of code, in HTML, below one another in a
 * paragraph, among other items of a list. Too little says what they are and where one ends, so they become no pages;
 * but their author is told of them.
 */
import { linesOf, type SourceBlock } from '../markdown/source-blocks.ts';
import type { SourceLine } from '../tables/raw-table.ts';
import { type Form, formOf } from '../values/forms.ts';
import type { Entry } from './entries.ts';

/** What may stand before the first word: marks of lists, quotes and cells, tags, pictures. */
const marks = /^(?:[\s>|*+"'`_[({-]|<[^<>]{0,200}>|\p{Extended_Pictographic}|\uFE0F)*/u;
const firstWord = /^[\p{L}\d][^\s"'`<>|,;=()[\]{}*]*/u;

/** A word in capitals that is set as code or in bold, and explained: `` `REFUSED`: … `` */
const shouted = /^\p{Lu}[\p{Lu}\d_]{2,}(?=(?:`|\*\*|__)\s*[:：–—-])/u;

/** The first of a range, and what a table of contents leads to. */
const other = /^[^\s`]+`?\s*(?:[-–—~]|to)\s*`?\p{L}{0,6}\d{3}|\]\(#/u;

const codeForms: ReadonlySet<Form> = new Set(['number', 'hex', 'prefixed', 'name']);

/** Fewer of one shape stand there by chance. */
const fewest = 3;

/** The entries of all lines that begin with codes of one shape, `E101` as `E000`. */
export function looseEntries(blocks: readonly SourceBlock[]): Entry[] {
  const entries = blocks.flatMap(linesOf).flatMap(entryOf);
  const byShape = Map.groupBy(entries, ({ label: { code, form } }) =>
    form === 'name' ? form : code.replace(/\d/gu, '0'),
  );
  return [...byShape.values()].filter(({ length }) => length >= fewest).flat();
}

function entryOf({ text, line, offset }: SourceLine): Entry[] {
  const before = marks.exec(text)?.[0].length ?? 0;
  const written = text.slice(before);
  const code = firstWord.exec(written)?.[0].replace(/[.:]+$/u, '') ?? '';
  const form = shouted.test(written) ? 'name' : /\d{3}/u.test(code) ? formOf(code) : 'word';
  if (!codeForms.has(form) || other.test(written)) return [];
  const behind = written.slice(code.length).replace(/^[`*_"'\])}]*\s*[:：=|–—-]*\s*/u, '');
  const rest = [{ kind: 'text', text: behind } as const];
  const label = { code, form, before: '', rest, style: 'plain', sign: 'blank' } as const;
  return [{ label, line, column: offset + before + 1, last: line, body: [] }];
}
