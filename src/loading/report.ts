/** Diagnostics for people in a terminal, for programs, and for the code host that runs the check. */
import { remembered } from '../domain/remembered.ts';
import type { Coverage } from '../domain/translation/coverage.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import { type Diagnostic, problemPath } from '../parsing/report/diagnostics.ts';
import { counted } from '../ui/en/common.ts';

/** Longest part of a source line that a code frame shows. */
const frameWidth = 100;

/** How many neighbours of one rule are shown in full; the rest is only counted. */
const shownInRow = 3;

/**
 * One block a diagnostic: place, severity and rule, message, the source line with a caret, the hint, and
 * where the rule is explained. Many of one rule in a row are cut short. `texts` holds the source of each file.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): string {
  const linesOf = remembered((file) => sourceLines(texts.get(file) ?? ''));
  return neighboursOfOneRule(diagnostics)
    .flatMap((group) => {
      const shown = group
        .slice(0, shownInRow)
        .map((diagnostic) => formatOne(diagnostic, linesOf(diagnostic.file)));
      const others = group.slice(shownInRow);
      const [first] = others;
      return first
        ? [
            ...shown,
            `${first.file}: ${others.length} more ${first.rule}, to line ${others.at(-1)?.line ?? first.line}`,
          ]
        : shown;
    })
    .join('\n\n');
}

function formatOne(diagnostic: Diagnostic, lines: readonly string[]): string {
  const { file, line, column, severity, rule, message, hint } = diagnostic;
  return [
    `${file}:${line}:${column} ${severity} ${rule}`,
    `  ${message}`,
    ...codeFrame(lines[line - 1], line, column),
    `  hint: ${hint}`,
    `  more: ${problemPath(rule)}`,
  ].join('\n');
}

function neighboursOfOneRule(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups: Diagnostic[][] = [];
  for (const diagnostic of diagnostics) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // Each setting has a fault of its own.
    const isAlike = last?.rule === diagnostic.rule && !diagnostic.rule.startsWith('settings-');
    if (group && isAlike && last.file === diagnostic.file) group.push(diagnostic);
    else groups.push([diagnostic]);
  }
  return groups;
}

function codeFrame(source: string | undefined, line: number, column: number): string[] {
  if (source === undefined || source.trim() === '') return [];
  const start = column - 1 > frameWidth * 0.8 ? column - 1 - Math.floor(frameWidth / 2) : 0;
  const cut = source.slice(start, start + frameWidth).replace(/\t/gu, ' ');
  const text = `${start > 0 ? '…' : ''}${cut}${start + frameWidth < source.length ? '…' : ''}`;
  const gutter = String(line);
  const indent = ' '.repeat(column - 1 - start + (start > 0 ? 1 : 0));
  return [`  ${gutter} | ${text}`, `  ${' '.repeat(gutter.length)} | ${indent}^`];
}

/** `"2 errors, 1 warning, 3 notes"`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const bySeverity = Map.groupBy(diagnostics, ({ severity }) => severity);
  return (['error', 'warning', 'note'] as const)
    .map((severity) => counted(severity)(bySeverity.get(severity)?.length ?? 0))
    .join(', ');
}

/** Workflow commands that GitHub shows beside the line: `::warning file=a.md,line=3,col=1,title=rule::message`. */
export function formatAnnotations(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics
    .map(({ severity, rule, message, hint, file, line, column }) => {
      const level = severity === 'note' ? 'notice' : severity;
      const path = folder === '' ? file : `${folder}/${file}`;
      const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${level} ${place}::${escapeData(`${message} ${hint} (${problemPath(rule)})`)}`;
    })
    .join('\n');
}

const escapeData = (text: string): string =>
  text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

const coverageHeader = ['Translation', 'Language', 'Codes', 'Only here', 'Differing', 'Left as they were'];

/** How far translations go, as a table that reads well in a terminal and as Markdown. One line each: `| shop.de.md | de | 41 of 42 (97 %) | 0 | 1 | 0 |`. A whole number is never rounded up to 100. */
export function coverageTable(coverage: readonly Coverage[]): string {
  const rows = coverage.map(({ file, language, codes, translated, extra, differing, left }) => [
    file.replaceAll('|', String.raw`\|`),
    language,
    `${translated} of ${codes} (${codes === 0 ? 100 : Math.floor((100 * translated) / codes)} %)`,
    ...[extra, differing, left].map(String),
  ]);
  const widths = coverageHeader.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(coverageHeader), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
