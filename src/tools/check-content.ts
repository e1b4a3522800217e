/** `check`: reads tables, reports every problem. Exit code 0: clean or warnings, 1: errors, 2: wrong use. */
import { codeRecords } from '../domain/code-record.ts';
import { withLinkProblems } from '../integrations/link-check.ts';
import { type Library, readFiles, readLibrary } from '../loading/library.ts';
import { countDiagnostics, formatAnnotations, formatDiagnostics } from '../loading/report.ts';
import { contentFolder, contentOption, count, type Io, withArguments } from './command.ts';

const usage = ({ typed }: Io): string => `Usage: ${typed('check', '[--json] [FILE|FOLDER …]')}

Reads Markdown tables of error codes and reports every problem in them, and in the guides and notes beside them.
Without a file or folder: --content FOLDER, or CONTENT_DIR, or ./content.

  --json    print documents, categories, codes and diagnostics as one JSON object
  --help    print this text

Exit code: 0 clean or warnings only, 1 errors, 2 wrong use.`;

const options = { ...contentOption, json: { type: 'boolean' } } as const;

export const checkContent = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments({ argv, io, usage: usage(io), options }, async ({ values, positionals }) => {
    const library = await withLinkProblems(
      positionals.length > 0
        ? await readFiles(positionals, io.cwd)
        : await readLibrary(contentFolder(io, values.content)),
    );
    io.say(values.json ? JSON.stringify(jsonReport(library), null, 1) : textReport(library, io));
    return library.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  });

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

function textReport({ parts, diagnostics, summaries, texts }: Library, { env }: Io): string {
  const problems = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, texts), ''];
  const annotations = env.GITHUB_ACTIONS === 'true' ? [formatAnnotations(diagnostics, '')] : [];
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
