/**
 * The net under the reader: looks for every word of every code table in what was read. It knows nothing of
 * cells, columns or inline markup; it cuts the source lines into words, and asks whether the codes of that
 * line, their category or a diagnostic hold them.
 */
import type { Meaning } from '../../domain/error-code.ts';
import { writtenText } from '../../domain/inline-text.ts';
import type { Block } from '../../domain/prose.ts';
import { type Diagnostic, diagnose, type Rule } from './diagnostics.ts';
import type { ReadDocument } from '../document.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { replaceTags, tagMeaning } from '../markdown/html-tags.ts';
import { replaceSpans } from '../markdown/delimited.ts';
import { withoutTemplateTags } from '../markdown/template-tags.ts';
import { sourceLines } from '../markdown/source-lines.ts';
import { wordsBetween } from '../../words/tables/read-words.ts';

/** Problems that say of a row why it is not on a page, or where its text went. */
const accounting: ReadonlySet<Rule> = new Set<Rule>(['exact-repeat', 'header-repeated', 'text-in-table']);

/** One diagnostic for each line of a code table with words that are neither on a page nor named by a diagnostic. */
export function findLostText(text: string, read: ReadDocument): Diagnostic[] {
  const lines = sourceLines(text);
  const kept = textByLine(read);
  const accounted = new Set(
    read.diagnostics.filter(({ rule }) => accounting.has(rule)).map(({ line }) => line),
  );
  const headers = squash(read.categories.flatMap((category) => category.headers).join(' '));
  const prose = read.categories.map(({ introduction }) => introduction.map(blockText).join(' ')).join(' ');
  const groups = read.codes.flatMap(({ meanings }) => meanings.flatMap(({ group }) => group ?? []));
  const titles = [...read.categories.map(({ title }) => title), ...new Set(groups)].join(' ');
  const around = squash(`${prose} ${titles}`);
  return read.judgedTables.flatMap(({ kind, table }) => {
    if (kind !== 'code-table') return [];
    const whole = table.syntax !== 'pipe' ? textOfRange(kept, table) : undefined;
    let row = '';
    const lost: Diagnostic[] = [];
    for (const [index, words] of wordsByLine(lines, table).entries()) {
      const line = table.line + index;
      row = kept.get(line) ?? row;
      if (accounted.has(line)) continue;
      const haystack = whole ?? row;
      const missing = wordsMissing(words, haystack).filter(
        (word) => !headers.includes(word) && !around.includes(word),
      );
      const [first] = missing;
      if (first === undefined) continue;
      const column = Math.max(0, (lines[line - 1] ?? '').toLowerCase().indexOf(first)) + 1;
      lost.push(
        diagnose('lost-text', { file: read.document.file, line, column }, { text: missing.join(' ') }),
      );
    }
    return lost;
  });
}

/** Words of the table's lines, without what markup adds. */
function wordsByLine(lines: readonly string[], { line: first, last, syntax }: RawTable): string[][] {
  const source = lines.slice(first - 1, last).join('\n');
  return withoutMarkup(source, syntax)
    .split('\n')
    .map((line) => lowerCased(line).replace(joining, ' '))
    .map((line) => line.match(ascii.test(line) ? /[a-z\d]+/gu : wordOrNumber) ?? []);
}

/** What only stood between two values is in none of them. */
const joining = new RegExp(wordsBetween('joining'), 'gu');

/** Scripts without blanks write a number right behind its word. */
const wordOrNumber = /(?:(?!\d)[\p{L}\p{N}]|(?<![\p{Lo}\p{Lm}])\d)+|\d+/gu;

// Unicode classes are slow, and most lines do without them.
const ascii = /^[ -~]*$/u;

/** Accents are one sign with their letter, as values and names have them. */
const lowerCased = (text: string): string => (ascii.test(text) ? text : text.normalize('NFC')).toLowerCase();

/** Words mostly follow one another in both texts, so each is looked for behind the one before. */
function wordsMissing(words: readonly string[], haystack: string): string[] {
  let from = 0;
  return words.filter((word) => {
    const at = haystack.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0 && !haystack.includes(word);
  });
}

const itemMark = /^[\s>]*(?:(?:#{1,6}\s+)?\d{1,9}[.)]|[-*+])\s+/u;
const itemMarks = new RegExp(itemMark, 'gmu');

/** Takes out tags, comments and the targets of links, but no line end, so that lines keep their numbers. */
function withoutMarkup(source: string, syntax: RawTable['syntax']): string {
  if (!/[<\](&\\`{]|^[\s>]*[-*+#\d]/u.test(source)) return source;
  const blank = (markup: string): string => markup.replace(/[^\n]+/gu, ' ');
  const shown = replaceSpans(replaceSpans(source, /<!--/gu, /-->/gu, blank), /\{\/\*/gu, /\*\/\}/gu, blank);
  const links = shown
    .split('\n')
    .map(withoutTemplateTags)
    .join('\n')
    // The table may stand in a list from its first line on; codes that stand in none may each be an item.
    .replace(syntax === 'text' ? itemMarks : itemMark, blank)
    .replace(/^\s*(?:`{3}|~{3})[^\n`]*$/gmu, blank)
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/gu, blank)
    .replace(/\]\[[^\][\n]*\]/gu, blank)
    .replace(/(?<!\S)(?:[^\s&]|&(?!#?\w))*&#?\w\S*/gu, blank);
  // Tags that show nothing of their own; others are text of the cell.
  const bare = replaceTags(links, ({ source: tag, name }) =>
    syntax === 'html' || tagMeaning(name) !== undefined ? blank(tag) : tag,
  );
  return bare.replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}

/** What the codes hold, by the line of the row that it came from. */
function textByLine({ codes }: ReadDocument): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const code of codes) {
    const own = [code.value, ...code.spellings, ...code.names, ...code.keywords].join(' ');
    for (const meaning of code.meanings) {
      const { line } = meaning.position;
      texts.set(line, `${texts.get(line) ?? ''} ${own} ${textOf(meaning)}`);
    }
  }
  for (const [line, text] of texts) texts.set(line, squash(text));
  return texts;
}

function textOf({ name, message, cause, solution, fields, group }: Meaning): string {
  const inline = [message, cause, solution, ...fields.map(({ text }) => text)];
  const words = inline.map((text) => (text ? `${writtenText(text)} ${targets(text)}` : ''));
  return [name ?? '', group ?? '', ...words].join(' ');
}

/** Addresses that stand in the text as they are. */
const targets = (text: NonNullable<Meaning['message']>): string =>
  text.flatMap((token) => (token.kind === 'link' ? [token.href] : [])).join(' ');

const textOfRange = (kept: ReadonlyMap<number, string>, { line, last }: RawTable): string =>
  Array.from({ length: last - line + 1 }, (_, index) => kept.get(line + index) ?? '').join('');

/** Letters and digits only, in lower case: markup inside a word must not hide it. */
const squash = (text: string): string =>
  lowerCased(text).replace(ascii.test(text) ? /[^a-z\d]+/gu : /[^\p{L}\p{N}]+/gu, '');

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(writtenText).join(' ');
  if (block.kind === 'table') return [block.header, ...block.rows].flat().map(writtenText).join(' ');
  return block.kind === 'code' ? block.text : writtenText(block.text);
}
