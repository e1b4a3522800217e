/**
 * The ledger as a file: JSON with one sorted line a path. Every line of a path ends with a comma, so that two
 * branches that add lines never touch the same one; a union merge of two ledgers is a ledger again.
 */
import type { Ledger, LedgerLine, LedgerProblem } from '../ledger.ts';
import { present } from '../present.ts';
import { isFields } from './fields.ts';
import { unreadableLedger } from './problems.ts';
import { pathAsPage, readLine } from './read-line.ts';

const opening =
  'Every address this site ever published. `npm run permalinks` keeps it; what is gone is declared with --retire or --move, or by hand on its line.';
const closing = 'The line above ends with a comma like every other: merges stay free of conflicts.';

export interface ReadLedger {
  readonly ledger: Ledger;
  readonly problems: readonly LedgerProblem[];
  /** The day on which a ledger of another site was laid aside for this one. */
  readonly began?: string;
}

const beganKey = '_began';

/** Reads a ledger in any JSON layout. Where a merge left two lines for one path, the later statement wins. */
export function readLedger(text: string): ReadLedger {
  const ledger = new Map<string, LedgerLine>();
  const problems: LedgerProblem[] = [];
  const parsed = parseEntries(text);
  if ('problem' in parsed) return { ledger, problems: [parsed.problem] };
  let began: string | undefined;
  for (const [key, value] of parsed.entries) {
    if (key === beganKey && typeof value === 'string') began = value;
    if (/^[_~$]/u.test(key)) continue;
    const path = pathAsPage(key);
    const line = readLine(path, value);
    if ('rule' in line) {
      problems.push(line);
      continue;
    }
    const other = ledger.get(path);
    ledger.set(path, other ? mergeLines(other, line) : line);
  }
  return { ledger, problems, ...present({ began }) };
}

type Parsed = { readonly entries: [string, unknown][] } | { readonly problem: LedgerProblem };

function parseEntries(written: string): Parsed {
  const text = written.replace(/^\uFEFF/u, '');
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?:\s|$)/u.test(line));
  if (conflict >= 0)
    return {
      problem: unreadableLedger(
        `line ${conflict + 1} begins or parts a merge conflict`,
        'Keep the lines of both sides, take out the lines that mark the conflict, and run `npm run permalinks`.',
      ),
    };
  try {
    const whole: unknown = JSON.parse(text);
    if (!isFields(whole)) return { problem: unreadableLedger('it holds no object') };
    const entries: [string, unknown][] = Object.entries(whole);
    // JSON.parse keeps one of two equal keys; a merge may have left both.
    const lines = text.split('\n').filter((line) => /^\s*"\//u.test(line));
    if (lines.length <= entries.filter(([path]) => path.startsWith('/')).length) return { entries };
    return { entries: lines.flatMap(entriesOfLine) };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: unreadableLedger(faultOf(text, error)) };
    throw error;
  }
}

function entriesOfLine(line: string): [string, unknown][] {
  const entry: unknown = JSON.parse(`{${line.trim().replace(/,$/u, '')}}`);
  return isFields(entry) ? Object.entries(entry) : [];
}

/** The line that is at fault, where a path has a line of its own; the parser does not always say. */
function faultOf(text: string, { message }: SyntaxError): string {
  const index = text.split('\n').findIndex((line) => /^\s*"\/.*\}[,\s]*$/u.test(line) && !isEntry(line));
  return index < 0 ? message : `line ${index + 1} is no JSON`;
}

function isEntry(line: string): boolean {
  try {
    return entriesOfLine(line).length === 1;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Two statements about one path: a declaration outweighs "live", then the later one counts. */
function mergeLines(left: LedgerLine, right: LedgerLine): LedgerLine {
  const [weak, strong] = weight(left) > weight(right) ? [right, left] : [left, right];
  const [added] = [left.added, right.added].filter((day) => day !== undefined).sort();
  return { ...weak, ...strong, ...present({ added }) };
}

function weight({ status, changed, added }: LedgerLine): string {
  return status.kind === 'live' ? `0 ${changed ?? added ?? ''}` : `1 ${status.since ?? ''}`;
}

/** The file for a ledger; the same ledger gives the same bytes. `began` is the day of its own beginning, if it has one. */
export function printLedger(ledger: Ledger, began?: string): string {
  const paths = [...ledger.keys()].sort();
  const lines = paths.map((path) => {
    const line = ledger.get(path);
    return line ? `  ${JSON.stringify(path)}: ${JSON.stringify(printLine(line))},\n` : '';
  });
  const beginning = began === undefined ? '' : `  ${JSON.stringify(beganKey)}: ${JSON.stringify(began)},\n`;
  return `{\n  "_": ${JSON.stringify(opening)},\n${beginning}${lines.join('')}  "~": ${JSON.stringify(closing)}\n}\n`;
}

function printLine(line: LedgerLine): object {
  const { status, added, changed, title, value, spellings, rows } = line;
  return { ...printStatus(status), added, changed, title, value, spellings, rows };
}

function printStatus(status: LedgerLine['status']): object {
  switch (status.kind) {
    case 'live':
      return {};
    case 'moved':
      return { movedTo: status.to, since: status.since };
    case 'retired':
      return { retired: true, since: status.since, why: status.why, successor: status.successor };
  }
}
