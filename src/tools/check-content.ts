/** `check`: reads tables, reports every problem. Exit code 0: clean or warnings, 1: errors, 2: wrong use. */
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { codeRecords } from '../domain/code-record.ts';
import { withLinkProblems } from '../integrations/link-check.ts';
import { type Content, readFiles, readContentFolder } from '../loading/content-folder.ts';
import { readDocument } from '../parsing/document.ts';
import { explainTable } from '../parsing/report/explain-table.ts';
import { countDiagnostics, coverageTable, formatAnnotations, formatDiagnostics } from '../loading/report.ts';
import { contentFolder, contentOption, count, type Io, refuse, withArguments } from './command.ts';

const usage = ({ typed }: Io): string => `Usage: ${typed('check', '[OPTION] [FILE|FOLDER …]')}

Reads Markdown tables of error codes and reports every problem in them, and in the guides and notes beside them.
Without a file or folder: --content FOLDER, or CONTENT_DIR, or ./content.

  --explain FILE:LINE   say how the table on that line was read, and from what
  --json                print documents, categories, codes and diagnostics as one JSON object
  --help                print this text

Exit code: 0 clean or warnings only, 1 errors, 2 wrong use.`;

const options = { ...contentOption, json: { type: 'boolean' }, explain: { type: 'string' } } as const;

export const checkContent = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments({ argv, io, usage: usage(io), options }, async ({ values, positionals }) => {
    if (values.explain !== undefined) return explain(values.explain, contentFolder(io, values.content), io);
    const content = withLinkProblems(
      positionals.length > 0
        ? await readFiles(positionals, io.cwd)
        : await readContentFolder(contentFolder(io, values.content)),
    );
    if (io.env.GITHUB_STEP_SUMMARY && content.coverage.length > 0)
      await appendFile(io.env.GITHUB_STEP_SUMMARY, `## Translations\n\n${coverageTable(content.coverage)}\n`);
    io.say(values.json ? JSON.stringify(jsonReport(content), null, 1) : textReport(content, io));
    return content.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  });

/** Says of the tables on a line, or of all of a file, what was decided and from what. */
async function explain(place: string, folder: string, io: Io): Promise<number> {
  const [, path = place, line] = /^(.*?)(?::(\d+))?$/u.exec(place) ?? [];
  // Reports name files by their place in the content folder.
  const named = [resolve(io.cwd, path), resolve(folder, path)].find((each) => existsSync(each));
  const { texts, diagnostics } = await readFiles([named ?? path], io.cwd);
  if (texts.size === 0) return refuse(io, formatDiagnostics(diagnostics, texts));
  const lines = Array.from(texts, ([file, text]) => readDocument({ file, text }).judgedTables)
    .flat()
    .filter(({ table }) => line === undefined || (table.line <= Number(line) && Number(line) <= table.last))
    .flatMap(({ table, judgement }) => explainTable(table, judgement));
  io.say(lines.length > 0 ? lines.join('\n') : `There is no table on ${place}.`);
  return lines.length > 0 ? 0 : 1;
}

function jsonReport({ catalogue, diagnostics }: Content): unknown {
  return {
    documents: catalogue.documents.map(({ file, slug, title }) => ({ file, slug, title })),
    categories: catalogue.categories.map(({ id, document, slug, title }) => ({
      document,
      slug,
      title,
      codes: catalogue.codesByCategory.get(id)?.length ?? 0,
    })),
    codes: catalogue.codes.flatMap(codeRecords),
    diagnostics,
  };
}

function textReport(
  { root, catalogue, diagnostics, summaries, coverage, texts }: Content,
  { env, cwd }: Io,
): string {
  // Code hosts know files by their path in the repository.
  const folder = relative(cwd, root).split(sep).join('/');
  const problems = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, texts), ''];
  const annotations = env.GITHUB_ACTIONS === 'true' ? [formatAnnotations(diagnostics, folder)] : [];
  const perDocument = summaries.map(
    ({ file, tables, proseTables, rows }) =>
      `${file}: ${count(tables, 'code table')} with ${count(rows, 'row')}, ${count(proseTables, 'other table')}`,
  );
  const total = [
    `${count(catalogue.codes.length, 'code')} in ${count(catalogue.categories.length, 'category', 'categories')}`,
    `of ${count(catalogue.documents.length, 'document')}; ${countDiagnostics(diagnostics)}`,
  ].join(' ');
  const translated = coverage.length === 0 ? [] : ['', coverageTable(coverage), ''];
  return [...problems, ...annotations, ...perDocument, ...translated, total].join('\n');
}
