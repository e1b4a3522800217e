/** `permalinks`: keeps the ledger of published addresses. Exit code 0: fine, 1: something to do, 2: wrong use. */
import type { Catalogue } from '../domain/catalogue.ts';
import { declareMove, declareRetirement, sitePath, type Declared } from '../domain/ledger/declare.ts';
import { printLedger } from '../domain/ledger/format.ts';
import { gathered, sumUp } from '../domain/ledger/problems.ts';
import { recordPages, type RecordedLedger } from '../domain/ledger/record.ts';
import { settleLedger } from '../domain/ledger/settle.ts';
import { isForgotten } from '../domain/ledger/published.ts';
import type { LedgerProblem } from '../domain/ledger.ts';
import { categoryPath, documentPath } from '../domain/permalink.ts';
import { messageOf } from '../loading/content-files.ts';
import { withFolderAt } from '../loading/git.ts';
import { saveLedger } from '../loading/ledger-file.ts';
import { changeReport } from '../views/change-report.ts';
import {
  contentFolder,
  contentOption,
  count,
  type Given,
  type Io,
  refuse,
  withArguments,
} from './command.ts';
import { knownLedger, newLedger, type KnownLedger } from './known-ledger.ts';
import { fitted, labelled } from './terminal-text.ts';
import { readPublication, type Publication } from './publication.ts';

const usage = ({ typed }: Io): string => `Usage: ${typed('permalinks', '[OPTION]')}

Keeps permalinks.json in the content folder: every address ever published.
Without an option: records what is new or changed. Nothing is written while a published address is lost.

  --check            only say whether the file is up to date and no address is lost
  --dry-run          show what would be written
  --move OLD NEW     OLD now leads to NEW, and so does what stood below it
  --retire PATH      PATH is gone for good and keeps a page with its last text; with --why TEXT for readers, and --successor PATH where something replaces it
  --against WHAT     compare with what was published there: a commit or branch, the address of the site, its folder, or a codes.json or permalinks.json of it. Without it, with the branch on git that this work will join
  --new-address      the site goes to another address, and the old one redirects path by path
  --new-site         the content is another site's: its ledger begins anew, the old one is given up
  --diff REF         codes added, changed, moved and retired since a commit, as Markdown
  --content FOLDER   the content folder, where CONTENT_DIR does not name it and it is not ./content
  --help             print this text

New lines carry today's date, or that of SOURCE_DATE_EPOCH.`;

const options = {
  ...contentOption,
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  move: { type: 'boolean' },
  retire: { type: 'boolean' },
  why: { type: 'string' },
  successor: { type: 'string' },
  diff: { type: 'string' },
  against: { type: 'string' },
  'new-address': { type: 'boolean' },
  'new-site': { type: 'boolean' },
} as const;

type Arguments = Given<typeof options>;

/** What one run works with. */
interface Task {
  readonly io: Io;
  readonly contentDir: string;
  readonly publication: Publication;
  readonly values: Arguments['values'];
}

export const permalinks = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments(
    { argv, io, usage: usage(io), options },
    async ({ values, positionals }) => {
      const contentDir = contentFolder(io, values.content);
      const publication = await readPublication(contentDir);
      if (publication.errors > 0)
        return refuse(
          io,
          `The tables have ${count(publication.errors, 'error')}; \`${io.typed('check', '', values.content)}\` names them.`,
        );
      const task = { io, contentDir, publication, values };
      if (values.diff !== undefined) return diff(task, values.diff);
      if (values['new-site'] === true)
        return update(task, newLedger('What was published before is given up.'));
      const { problems } = publication.content.ledger;
      if (problems.length > 0) return complain(io, problems);
      const known = await knownLedger(contentDir, publication, { ...values, env: io.env });
      if ('refusal' in known) return refuse(io, known.refusal);
      const declared = declare(task, known, positionals);
      if ('refusal' in declared) return refuse(io, declared.refusal);
      return update(task, { ...known, ledger: declared.ledger });
    },
    misuseOf,
  );

function misuseOf({ values, positionals }: Arguments): string | undefined {
  const actions = [values.move, values.retire, values['new-site'], values.diff !== undefined];
  if (actions.filter(Boolean).length > 1) {
    return 'Only one of --move, --retire, --new-site and --diff at a time.';
  }
  const paths = values.move ? 2 : values.retire ? 1 : 0;
  if (positionals.length !== paths) return `Expected ${paths} paths, got ${positionals.length}.`;
  if (values.retire && values.why === undefined) return '--retire needs a reason for readers: --why "…".';
  return undefined;
}

function declare(
  { io, publication: { live }, values }: Task,
  { ledger }: KnownLedger,
  positionals: readonly string[],
): Declared {
  const { move, retire, why = '', successor } = values;
  const [first = '', second = ''] = positionals.map(sitePath);
  const heir = successor === undefined ? undefined : sitePath(successor);
  const day = today(io.env);
  if (move) return declareMove({ ledger, live }, first, second, day);
  if (retire) return declareRetirement({ ledger, live }, first, { why, successor: heir }, day);
  return { ledger };
}

async function update(
  { io, contentDir, publication, values }: Task,
  { ledger, forgotten, missing, notes, beginsAnew }: KnownLedger,
): Promise<number> {
  const { pages, content } = publication;
  const { text: ledgerText } = content.ledger;
  const began = beginsAnew ? today(io.env) : content.ledger.began;
  const { check, 'dry-run': dryRun } = values;
  const isDeclaration = values.move === true || values.retire === true;
  const problems = missing(ledger);
  const lost = check ? problems : problems.filter((problem) => !isForgotten(problem));
  if (lost.length > 0 && isDeclaration && !check && !dryRun) {
    // One of several losses is declared: that must not wait for the others.
    await saveLedger(contentDir, ledger, began);
    io.say(`Declared. Still lost:\n${lost.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`);
    return 0;
  }
  if (lost.length > 0) return complain(io, lost, notes);
  const recorded = recordPages(ledger, pages, today(io.env));
  const isCurrent = printLedger(recorded.ledger, began) === ledgerText?.replaceAll('\r\n', '\n');
  const nothingNew = `${recorded.ledger.size} addresses on record, nothing new.`;
  const news = [isCurrent ? nothingNew : describe(recorded, forgotten), ...notes].join('\n');
  if (check && !isCurrent)
    return refuse(io, `${news}\n\nThe ledger is behind: run \`${io.typed('permalinks')}\` and commit it.`);
  if (!isCurrent && !dryRun) await saveLedger(contentDir, recorded.ledger, began);
  io.say(dryRun && !isCurrent ? `${news}\n\nNothing was written.` : news);
  if (ledgerText === undefined && !check) io.say(firstAddresses(content.catalogue, io));
  return 0;
}

function describe(
  { ledger, added, changed, returned }: RecordedLedger,
  forgotten: readonly string[],
): string {
  const lines = [
    ...forgotten.map((path) => `brought back  ${path}`),
    ...added.map((path) => `added     ${path}`),
    ...changed.map((path) => `changed   ${path}`),
    ...returned.map((path) => `returned  ${path}`),
  ];
  const shown = lines.length > 40 ? [...lines.slice(0, 40), `… and ${lines.length - 40} more`] : lines;
  const counts = `${added.length} added, ${changed.length} changed, ${returned.length} returned; ${ledger.size} addresses on record.`;
  return [...shown, counts].join('\n');
}

const complain = (io: Io, problems: readonly LedgerProblem[], notes: readonly string[] = []): number =>
  refuse(
    io,
    [
      ...gathered(problems).map(({ path, message, hint }) => `${path}\n  ${message}\n  ${hint}`),
      ...notes,
      `${sumUp(problems)}. Nothing was written.`,
    ].join('\n'),
  );

const stateOf = ({ pages, content: { ledger } }: Publication) => ({ pages, ledger: ledger.ledger });

async function diff({ io, contentDir, publication: after }: Task, ref: string): Promise<number> {
  try {
    const before = await withFolderAt(contentDir, ref, readPublication);
    const { began, ledger } = after.content.ledger;
    if (began !== undefined && began !== before.content.ledger.began) {
      const codes = count(after.content.catalogue.codes.length, 'code');
      io.say(
        `## Error codes: a new site with ${codes}\n\nIts ledger begins on ${began} and keeps no address of ${ref}.`,
      );
      return 0;
    }
    const settled = settleLedger(ledger, after.live);
    io.say(changeReport(stateOf(before), stateOf(after), settled).trimEnd());
    return 0;
  } catch (error) {
    return refuse(io, `Cannot compare with ${ref}: ${messageOf(error)}`);
  }
}

/** The day in UTC; `SOURCE_DATE_EPOCH` makes it the same for every run. */
function today({ SOURCE_DATE_EPOCH }: Io['env']): string {
  const epoch = Number(SOURCE_DATE_EPOCH);
  const now = Number.isInteger(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/** What an author promises with the first ledger: the addresses, and where each is decided. */
function firstAddresses({ documents, categories }: Catalogue, { typed, columns }: Io): string {
  const lines = documents.flatMap(({ slug, file }): [string, string][] => [
    [documentPath(slug), `${file}: its name, or \`slug\` in its front matter`],
    ...categories
      .filter(({ document }) => document === slug)
      .map(({ slug: segment, heading, position }): [string, string] => [
        categoryPath(slug, segment),
        `${position.file}:${position.line}: the heading, or \`categories: { ${JSON.stringify(heading)}: { slug: … } }\``,
      ]),
  ]);
  return [
    '',
    fitted(
      'Once the site is published these addresses, and those of the codes below them, are for ever. Each is decided here:',
      columns,
    ),
    '',
    labelled(lines, columns),
    '',
    fitted(
      `Until then change them freely: change it there, delete permalinks.json, and run \`${typed('permalinks')}\` again.`,
      columns,
    ),
  ].join('\n');
}
