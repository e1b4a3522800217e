/** The settings at the top of a document, checked key by key so that a typing error is found on its line. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { Place } from '../../domain/error-code.ts';
import { nearest } from '../../domain/nearest.ts';
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';

export interface FrontMatterEntry extends Place {
  readonly key: string;
  readonly value: FrontMatterValue;
}

export type FrontMatterValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'map'; readonly entries: readonly FrontMatterEntry[] }
  | { readonly kind: 'other' }
  /** A key without a value. */
  | { readonly kind: 'nothing' };

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Number of lines that the block takes up, fences included; 0 when there is none. */
  readonly lines: number;
  readonly diagnostics: readonly Diagnostic[];
}

const none: FrontMatter = { entries: [], lines: 0, diagnostics: [] };

const fence = /^(?:---|\+\+\+)(?=[ \t]*$)/u;

export function readFrontMatter(file: string, lines: readonly string[]): FrontMatter {
  const [mark] = fence.exec(lines[0] ?? '') ?? [];
  if (mark === undefined) return none;
  const end = lines.findIndex((line, index) => index > 0 && fence.exec(line)?.[0] === mark);
  if (end < 0) return none;
  if (mark === '+++') {
    const reason = 'it is TOML between `+++` lines, as Hugo also takes';
    const fault = diagnose('front-matter-syntax', { file, line: 1, column: 1 }, { reason });
    return { entries: [], lines: end + 1, diagnostics: [fault] };
  }
  if (isText(lines.slice(1, end))) return none;
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    stringKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  // One slip makes the lines behind it faulty too, so each line is named once.
  const byLine = Map.groupBy(document.errors, ({ pos }) => at(pos[0]).line);
  const diagnostics = [...byLine.values()]
    .flatMap(([first]) => first ?? [])
    .map(({ pos, message }) =>
      diagnose('front-matter-syntax', { file, ...at(pos[0]) }, { reason: firstSentence(message) }),
    );
  const value = diagnostics.length > 0 ? undefined : readValue(document.contents, at);
  // Words or a list between two rules are a part of the text.
  if (value?.kind === 'text' || value?.kind === 'list') return none;
  const entries = value?.kind === 'map' ? value.entries : [];
  return { entries, lines: end + 1, diagnostics };
}

/** Between two lines of dashes may also stand a part of the document: its first words are then no key. */
function isText(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '' && !/^\s*#/u.test(line));
  if (first === undefined || /^(?:[^\s|:<>*[][^|:]*:(?:\s|$)|[{?])/u.test(first)) return false;
  return lines.some((line) => /^(?:#{1,6}\s|\s*\||\s*$)/u.test(line));
}

const firstSentence = (message: string): string =>
  message.replace(/ at line [\s\S]*$/u, '').replace(/\.$/u, '');

function readValue(node: Node | null, at: (offset: number) => Place): FrontMatterValue {
  if (isMap(node)) {
    const keyed = node.items.flatMap(({ key, value }) => (isScalar(key) ? [{ key, value }] : []));
    const entries = keyed.map(({ key, value }) => ({
      key: String(key.value),
      ...at(key.range?.[0] ?? 0),
      value: readValue(asNode(value), at),
    }));
    return { kind: 'map', entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => (isScalar(item) ? scalarText(item) : undefined));
    return items.every((item) => item !== undefined) ? { kind: 'list', items } : { kind: 'other' };
  }
  if (node === null || (isScalar(node) && node.value === null)) return { kind: 'nothing' };
  return isScalar(node) ? { kind: 'text', text: scalarText(node) } : { kind: 'other' };
}

const scalarText = ({ source, value }: Scalar): string =>
  source ?? (typeof value === 'string' ? value : JSON.stringify(value));

const asNode = (value: unknown): Node | null =>
  isMap(value) || isSeq(value) || isScalar(value) ? value : null;

/** The problem of a key whose value is not what it has to be. */
export const wrongValue = (
  file: string,
  { key, line, column }: FrontMatterEntry,
  expected: string,
): Diagnostic => diagnose('front-matter-type', { file, line, column }, { key, expected });

type ValueOf<Kind> = Extract<FrontMatterValue, { kind: Kind }>;

const isOf = <Kind extends FrontMatterValue['kind']>(
  value: FrontMatterValue,
  kind: Kind,
): value is ValueOf<Kind> => value.kind === kind && !(value.kind === 'text' && value.text.trim() === '');

/** Reads the keys of one map by name, collecting what is unknown or of the wrong kind. */
export function createKeyReader(
  file: string,
  entries: readonly FrontMatterEntry[],
  diagnostics: Diagnostic[],
) {
  const find = (key: string): FrontMatterEntry | undefined => entries.find((entry) => entry.key === key);
  const read = <Kind extends FrontMatterValue['kind']>(key: string, kind: Kind, expected: string) => {
    const entry = find(key);
    if (!entry) return undefined;
    if (isOf(entry.value, kind)) return entry.value;
    diagnostics.push(wrongValue(file, entry, expected));
    return undefined;
  };
  return {
    position: (key: string) => {
      const entry = find(key);
      return entry && { file, line: entry.line, column: entry.column };
    },
    text: (key: string) => read(key, 'text', 'a text')?.text,
    list: (key: string) => read(key, 'list', 'a list of texts')?.items,
    map: (key: string) => read(key, 'map', 'a list of `key: value` lines')?.entries,
    /** Reports a value that is of the right kind, but cannot be used. */
    refuse(key: string, expected: string): void {
      const entry = find(key);
      if (entry) diagnostics.push(wrongValue(file, entry, expected));
    },
    /** Reports keys that are not in `known`. */
    allow(known: readonly string[]): void {
      for (const { key, line, column } of entries) {
        if (known.includes(key)) continue;
        const details = { key, suggestion: nearest(key, known), known: known.join(', ') };
        diagnostics.push(diagnose('unknown-key', { file, line, column }, details));
      }
    },
  };
}

export type KeyReader = ReturnType<typeof createKeyReader>;
