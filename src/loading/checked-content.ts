/** The content folder as a site may be made of it: read, reported on, and refused with all that is wrong. */
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Position } from '../domain/error-code.ts';
import type { Diagnostic } from '../parsing/report/diagnostics.ts';
import { contentOf, type Content } from './content-folder.ts';
import { isOfProse } from './prose-checks.ts';
import { formatDiagnostics } from './report.ts';

/** Why a site must not be made of tables that have no errors in them. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
  /** `file` is absolute. */
  readonly at: Position;
}

/** What only those can ask who know the whole site. */
export interface Checks {
  /** Adds the problems of links between pages. */
  readonly links: (content: Content) => Content;
  readonly ledger: (content: Content) => Promise<LedgerFindings>;
}

export interface LedgerFindings {
  readonly refusal?: Refusal;
  /** What an author has to know and may leave so. */
  readonly warning?: string;
}

/** A content folder as it was read, before it is reported on. */
export interface Reading extends LedgerFindings {
  readonly content: Content;
}

export async function readForSite(directory: string, checks: Checks): Promise<Reading> {
  const content = checks.links(await contentOf(directory));
  // Tables with errors may lack rows for no other reason.
  return { content, ...(errorsOf(content).every(isOfProse) ? await checks.ledger(content) : {}) };
}

/**
 * Reports the warnings that the last report did not have, whose names are in `told`, and answers with all errors and with why
 * the site is refused. The dev server only prints the latter, because a table is being edited there.
 */
export function admit(
  { content, refusal, warning }: Reading,
  {
    logger,
    watcher,
  }: { readonly logger: Pick<LoaderContext['logger'], 'warn'> } & Pick<LoaderContext, 'watcher'>,
  told = new Set<string>(),
): Refusal | undefined {
  const warnings = content.diagnostics.filter(({ severity }) => severity === 'warning');
  const news = warnings.filter((each) => !told.has(nameOf(each)));
  if (news.length > 0) logger.warn(`\n${formatDiagnostics(news, content.texts)}`);
  const ofLedger = refusal && watcher ? `${refusal.message}\n${refusal.hint}` : (warning ?? '');
  if (ofLedger !== '' && !told.has(ofLedger)) logger.warn(ofLedger);
  told.clear();
  for (const name of [...warnings.map(nameOf), ofLedger]) told.add(name);
  const errors = errorsOf(content);
  const refusals = [
    ...(errors.length > 0 ? [refusalOf(errors, content)] : []),
    ...(refusal && !watcher ? [refusal] : []),
  ];
  const [first] = refusals;
  return (
    first && {
      message: refusals.map(({ message }) => message).join('\n\n'),
      hint: refusals.map(({ hint }) => hint).join('\n'),
      at: first.at,
    }
  );
}

/** The same wherever lines above it come and go. */
const nameOf = ({ rule, file, message }: Diagnostic): string =>
  JSON.stringify([rule, file, message.replace(/\bline \d+/gu, 'line')]);

const errorsOf = ({ diagnostics }: Content): Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

function refusalOf(errors: readonly Diagnostic[], { root, texts }: Content): Refusal {
  const { file = '.', line = 1, column = 1 } = errors[0] ?? {};
  const count = errors.length === 1 ? 'One problem' : `${errors.length} problems`;
  return {
    message: `${count} in the content:\n\n${formatDiagnostics(errors, texts)}`,
    hint: 'Mend each place named above; `npm run check:content` shows the same list without building.',
    at: { file: join(root, file), line, column },
  };
}
