/** `check:content`: reads tables, reports every problem. Exit code 0: clean or warnings, 1: errors, 2: wrong use. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { codeRecords } from '../domain/code-record.ts';
import { withLinkProblems } from '../integrations/link-check.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { type Library, readFiles, readLibrary } from '../loading/library.ts';
import { countDiagnostics, formatAnnotations, formatDiagnostics } from '../loading/report.ts';

const usage = `Usage: npm run -s check:content -- [--json] [FILE|FOLDER …]

Reads Markdown tables of error codes and reports every problem in them, and in the guides and notes beside them.
Without a file or folder: CONTENT_DIR, or ./content.

  --json    print documents, categories, codes and diagnostics as one JSON object
  --help    print this text

Exit code: 0 clean or warnings only, 1 errors, 2 wrong use.`;

const readArguments = () =>
  parseArgs({
    args: process.argv.slice(2).filter((argument, index) => !(index === 0 && argument === '--')),
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });

async function main(): Promise<number> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return 2;
  }
  if (parsed.values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const library = await withLinkProblems(
    parsed.positionals.length > 0
      ? await readFiles(parsed.positionals)
      : await readLibrary(contentDirectory()),
  );
  process.stdout.write(
    `${parsed.values.json ? JSON.stringify(jsonReport(library), null, 1) : textReport(library)}\n`,
  );
  return library.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function jsonReport({ parts, diagnostics }: Library): unknown {
  return {
    documents: parts.documents.map(({ file, slug, title }) => ({ file, slug, title })),
    categories: parts.categories.map(({ document, slug, title }) => ({
      document,
      slug,
      title,
      codes: parts.codes.filter((code) => code.document === document && code.category === slug).length,
    })),
    codes: parts.codes.flatMap(codeRecords),
    diagnostics,
  };
}

function textReport({ parts, diagnostics, summaries, texts }: Library): string {
  const problems = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, texts), ''];
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? [formatAnnotations(diagnostics, '')] : [];
  const perDocument = summaries.map(
    ({ file, tables, proseTables, keptRows, rows, joinedCells, reportedRows }) =>
      [
        `${file}: ${count(tables, 'code table')}, ${count(proseTables, 'other table')}`,
        `${keptRows} of ${count(rows, 'row')} kept, ${count(joinedCells, 'row')} with joined cells, ${count(reportedRows, 'row')} reported`,
      ].join('; '),
  );
  const total = [
    `${count(parts.codes.length, 'code')} in ${count(parts.categories.length, 'category', 'categories')}`,
    `of ${count(parts.documents.length, 'document')}; ${countDiagnostics(diagnostics)}`,
  ].join(' ');
  return [...problems, ...annotations, ...perDocument, total].join('\n');
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

process.exitCode = await main();
