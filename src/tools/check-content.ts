/** `check`: reads tables, reports every problem. Exit code 0: clean or warnings, 1: errors, 2: wrong use. */
import { relative, sep } from 'node:path';
import { codeRecords } from '../domain/code-record.ts';
import { withLinkProblems } from '../integrations/link-check.ts';
import { type Content, readFiles, readContentFolder } from '../loading/content-folder.ts';
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
    const content = withLinkProblems(
      positionals.length > 0
        ? await readFiles(positionals, io.cwd)
        : await readContentFolder(contentFolder(io, values.content)),
    );
    io.say(values.json ? JSON.stringify(jsonReport(content), null, 1) : textReport(content, io));
    return content.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  });

function jsonReport({ catalogue, diagnostics }: Content): unknown {
  return {
    documents: catalogue.documents.map(({ file, slug, title }) => ({ file, slug, title })),
    categories: catalogue.categories.map(({ document, slug, title }) => ({
      document,
      slug,
      title,
      codes: catalogue.codes.filter((code) => code.document === document && code.category === slug).length,
    })),
    codes: catalogue.codes.flatMap(codeRecords),
    diagnostics,
  };
}

function textReport({ root, catalogue, diagnostics, summaries, texts }: Content, { env, cwd }: Io): string {
  // Code hosts know files by their path in the repository.
  const folder = relative(cwd, root).split(sep).join('/');
  const problems = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, texts), ''];
  const annotations = env.GITHUB_ACTIONS === 'true' ? [formatAnnotations(diagnostics, folder)] : [];
  const perDocument = summaries.map(
    ({ file, tables, proseTables, keptRows, rows, joinedCells, reportedRows }) =>
      [
        `${file}: ${count(tables, 'code table')}, ${count(proseTables, 'other table')}`,
        `${keptRows} of ${count(rows, 'row')} kept, ${count(joinedCells, 'row')} with joined cells, ${count(reportedRows, 'row')} reported`,
      ].join('; '),
  );
  const total = [
    `${count(catalogue.codes.length, 'code')} in ${count(catalogue.categories.length, 'category', 'categories')}`,
    `of ${count(catalogue.documents.length, 'document')}; ${countDiagnostics(diagnostics)}`,
  ].join(' ');
  return [...problems, ...annotations, ...perDocument, total].join('\n');
}
