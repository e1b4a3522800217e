/** How far translations go, as a table that reads well in a terminal and as Markdown. */
import type { Coverage } from '../domain/translation/coverage.ts';

const header = ['Translation', 'Language', 'Codes', 'Only here', 'Differing', 'Left as they were'];

/** One line a translation: `| shop.de.md | de | 41 of 42 (97 %) | 0 | 1 | 0 |`. A whole number is never rounded up to 100. */
export function coverageTable(coverage: readonly Coverage[]): string {
  const rows = coverage.map(({ file, language, codes, translated, extra, differing, left }) => [
    file.replaceAll('|', String.raw`\|`),
    language,
    `${translated} of ${codes} (${codes === 0 ? 100 : Math.floor((100 * translated) / codes)} %)`,
    ...[extra, differing, left].map(String),
  ]);
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
