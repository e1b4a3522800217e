/** What a change of the tables does to readers and links, as Markdown for a pull request. */
import { escapeMarkdownText } from '../domain/escapes.ts';
import {
  homeOfCode,
  isCodeLine,
  namesOf,
  type LastRow,
  type LastText,
  type Ledger,
} from '../domain/ledger.ts';
import type { PublishedPage } from '../domain/ledger/record.ts';
import { gonePages, type Settled } from '../domain/ledger/settle.ts';
import { homePath, originalId } from '../domain/permalink.ts';
import { codes } from '../ui/en/common.ts';
import { clip } from './unfurl.ts';

export interface State {
  readonly pages: readonly PublishedPage[];
  readonly ledger: Ledger;
}

const longestText = 160;

/** Compares the codes of two states; `settled` is what the ledger says in the later one. */
export function changeReport(before: State, after: State, settled: Settled): string {
  const [old, now] = [codesOf(before), codesOf(after)];
  const changed = [...now].flatMap(([path, text]) => {
    const was = old.get(path);
    const differences = was ? differencesOf(was, text) : [];
    return differences.length > 0 ? [[line(path, text), ...differences].join('\n')] : [];
  });
  const gone = new Map([...old].filter(([path]) => !now.has(path)));
  const isNews = (path: string): boolean => !gone.has(originalOf(path) ?? '');
  const reached = new Set(settled.moved.flatMap(({ from, to }) => (old.has(from) ? [to] : [])));
  const fresh = new Map([...now].filter(([path]) => !old.has(path) && !reached.has(path)));
  const added = [...fresh].flatMap(([path, text]) =>
    fresh.has(originalOf(path) ?? '') ? [] : [line(path, text)],
  );
  const moved = settled.moved.flatMap(({ from, to }) => {
    const text = isNews(from) && gone.get(from);
    return text ? [`${line(from, text)} → \`${to}\``] : [];
  });
  const retired = settled.retired.flatMap((page) => {
    const text = isNews(page.path) && gone.get(page.path);
    const why = page.why === undefined ? '' : ` (${escapeMarkdownText(page.why)})`;
    return text ? [line(page.path, text) + why] : [];
  });
  const answered = new Set(gonePages(settled));
  const lost = [
    ...[...gone]
      .filter(([path]) => !answered.has(path) && (isNews(path) || answered.has(originalOf(path) ?? '')))
      .map(([path, text]) => line(path, text)),
    ...settled.problems
      .filter(({ path }) => !gone.has(path))
      .map(({ path, message }) => `- \`${path}\`: ${message}`),
  ];
  const dropped = [...before.ledger.keys()]
    .filter((path) => !after.ledger.has(path))
    .map((path) => `- \`${path}\``);
  const sections = [
    section('Gone without a declaration', 'The build fails until each is put back, moved or retired.', lost),
    section('Taken off the record', 'Lines that the ledger no longer has.', dropped),
    section('Added', '', added),
    section('Changed', '', changed),
    section('Moved', '', moved),
    section('Retired', '', retired),
  ].filter((text) => text !== '');
  const summary = [
    `${codes(added.length)} added`,
    `${changed.length} changed`,
    `${moved.length} moved`,
    `${retired.length} retired`,
    ...(lost.length > 0 ? [`**${lost.length} lost**`] : []),
  ].join(', ');
  return `${[`## Error codes: ${summary}`, ...sections].join('\n\n')}\n`;
}

const codesOf = ({ pages }: State): ReadonlyMap<string, LastText> =>
  new Map(pages.filter(({ path, text }) => isCodeLine(path, text)).map(({ path, text }) => [path, text]));

/** The page that a translation's says in other words, which comes and goes with it: `/de/shop/basket/1/` -> `/shop/basket/1/`. */
function originalOf(path: string): string | undefined {
  const home = homeOfCode(path);
  return home === undefined || home === homePath ? undefined : originalId(home, path);
}

const section = (title: string, note: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`### ${title}`, ...(note === '' ? [] : [note]), lines.join('\n')].join('\n\n');

function line(path: string, text: LastText): string {
  const title = escapeMarkdownText([text.value ?? '', ...namesOf(text)].join(' '));
  const message = text.rows?.[0]?.message;
  return `- **${title}** \`${path}\`${message === undefined ? '' : `: ${quoted(message)}`}`;
}

function differencesOf(before: LastText, after: LastText): string[] {
  const rows = Math.max(before.rows?.length ?? 0, after.rows?.length ?? 0);
  return Array.from({ length: rows }, (_, index) => {
    const [was, is] = [cells(before.rows?.[index]), cells(after.rows?.[index])];
    const place = rows > 1 ? ` of meaning ${index + 1}` : '';
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
      const [left, right] = [was.get(label), is.get(label)];
      return left === right ? [] : [`  - ${label}${place}: ${shown(left)} → ${shown(right)}`];
    });
  }).flat();
}

function cells(row: LastRow = {}): ReadonlyMap<string, string> {
  const { fields = {}, ...texts } = row;
  return new Map([...Object.entries(texts), ...Object.entries(fields)]);
}

const shown = (text: string | undefined): string => (text === undefined ? '(none)' : quoted(text));
const quoted = (text: string): string => escapeMarkdownText(clip(text, longestText));
