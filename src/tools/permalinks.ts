/** `permalinks`: keeps the ledger of published addresses. Exit code 0: fine, 1: something to do, 2: wrong use. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { declareMove, declareRetirement, sitePath, type Declared } from '../domain/ledger/declare.ts';
import { printLedger, readLedger } from '../domain/ledger/format.ts';
import { sumUp } from '../domain/ledger/problems.ts';
import { recordPages, type RecordedLedger } from '../domain/ledger/record.ts';
import { recoverTexts } from '../domain/ledger/recover.ts';
import { settleLedger } from '../domain/ledger/settle.ts';
import type { Ledger, LedgerProblem } from '../domain/ledger.ts';
import { contentDirectory } from '../loading/content-directory.ts';
import { fileAt, withFolderAt } from '../loading/git.ts';
import { ledgerFile, saveLedger } from '../loading/ledger.ts';
import { changeReport } from '../views/change-report.ts';
import { readPublication, type Publication } from './publication.ts';
import { today } from './today.ts';

const usage = `Usage: npm run permalinks -- [OPTION]

Keeps permalinks.json in the content folder (CONTENT_DIR, or ./content): every address ever published.
Without an option: records what is new or changed. Nothing is written while a published address is lost.

  --check                       only say whether the file is up to date and no address is lost
  --dry-run                     show what would be written
  --move OLD NEW                OLD now leads to NEW, and so does what stood below it
  --retire PATH --why TEXT      PATH is gone for good and keeps a page with its last text
           [--successor PATH]   and what replaces it
  --diff REF                    codes added, changed, moved and retired since a commit, as Markdown
  --help                        print this text

New lines carry today's date, or that of SOURCE_DATE_EPOCH.`;

const readArguments = () =>
  parseArgs({
    args: process.argv.slice(2).filter((argument, index) => !(index === 0 && argument === '--')),
    options: {
      check: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      move: { type: 'boolean', default: false },
      retire: { type: 'boolean', default: false },
      why: { type: 'string' },
      successor: { type: 'string' },
      diff: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });

type Arguments = ReturnType<typeof readArguments>;

const say = (text: string, exitCode: number): number => {
  process.stdout.write(`${text.trimEnd()}\n`);
  return exitCode;
};

const refuse = (text: string, exitCode: number): number => {
  process.stderr.write(`${text.trimEnd()}\n`);
  return exitCode;
};

async function main(): Promise<number> {
  let parsed: Arguments;
  try {
    parsed = readArguments();
  } catch (error) {
    return refuse(`${reasonOf(error)}\n\n${usage}`, 2);
  }
  const { values, positionals } = parsed;
  if (values.help) return say(usage, 0);
  const wrong = misuseOf(parsed);
  if (wrong !== undefined) return refuse(`${wrong}\n\n${usage}`, 2);

  const contentDir = contentDirectory();
  const publication = await readPublication(contentDir);
  if (publication.errors > 0) {
    return refuse(`The tables have ${publication.errors} errors; \`npm run check:content\` names them.`, 1);
  }
  if (values.diff !== undefined) return diff(contentDir, values.diff, publication);
  if (publication.ledgerProblems.length > 0) return complain(publication.ledgerProblems);
  const declared = await declare(contentDir, publication, values, positionals);
  if ('refusal' in declared) return refuse(declared.refusal, 1);
  return update(contentDir, publication, declared.ledger, values);
}

function misuseOf({ values, positionals }: Arguments): string | undefined {
  if ([values.move, values.retire, values.diff !== undefined].filter(Boolean).length > 1) {
    return 'Only one of --move, --retire and --diff at a time.';
  }
  const paths = values.move ? 2 : values.retire ? 1 : 0;
  if (positionals.length !== paths) return `Expected ${paths} paths, got ${positionals.length}.`;
  if (values.retire && values.why === undefined) return '--retire needs a reason for readers: --why "…".';
  return undefined;
}

async function declare(
  contentDir: string,
  { ledger: written, live }: Publication,
  { move, retire, why = '', successor }: Arguments['values'],
  positionals: readonly string[],
): Promise<Declared> {
  const committed = await fileAt(contentDir, 'HEAD', ledgerFile);
  const ledger = committed === undefined ? written : recoverTexts(written, readLedger(committed).ledger);
  const [first = '', second = ''] = positionals.map(sitePath);
  const heir = successor === undefined ? undefined : sitePath(successor);
  if (move) return declareMove({ ledger, live }, first, second, today());
  if (retire) return declareRetirement({ ledger, live }, first, { why, successor: heir }, today());
  return { ledger };
}

async function update(
  contentDir: string,
  { pages, live, ledgerText }: Publication,
  ledger: Ledger,
  { check, 'dry-run': dryRun, ...declarations }: Arguments['values'],
): Promise<number> {
  const isDeclaration = declarations.move || declarations.retire;
  const { problems } = settleLedger(ledger, live);
  if (problems.length > 0 && isDeclaration && !check && !dryRun) {
    // One of several losses is declared: that must not wait for the others.
    await saveLedger(contentDir, ledger);
    return say(
      `Declared. Still lost:\n${problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`,
      0,
    );
  }
  if (problems.length > 0) return complain(problems);
  const recorded = recordPages(ledger, pages, today());
  const isCurrent = printLedger(recorded.ledger) === ledgerText?.replaceAll('\r\n', '\n');
  if (isCurrent) return say(`${recorded.ledger.size} addresses on record, nothing new.`, 0);
  const news = describe(recorded);
  if (check) return refuse(`${news}\n\nThe ledger is behind: run \`npm run permalinks\` and commit it.`, 1);
  if (dryRun) return say(`${news}\n\nNothing was written.`, 0);
  await saveLedger(contentDir, recorded.ledger);
  return say(news, 0);
}

function describe({ ledger, added, changed, returned }: RecordedLedger): string {
  const lines = [
    ...added.map((path) => `added     ${path}`),
    ...changed.map((path) => `changed   ${path}`),
    ...returned.map((path) => `returned  ${path}`),
  ];
  const shown = lines.length > 40 ? [...lines.slice(0, 40), `… and ${lines.length - 40} more`] : lines;
  const counts = `${added.length} added, ${changed.length} changed, ${returned.length} returned; ${ledger.size} addresses on record.`;
  return [...shown, counts].join('\n');
}

const complain = (problems: readonly LedgerProblem[]): number =>
  refuse(
    [
      ...problems.map(({ path, message, hint }) => `${path}\n  ${message}\n  ${hint}`),
      `${sumUp(problems)}. Nothing was written.`,
    ].join('\n'),
    1,
  );

async function diff(contentDir: string, ref: string, after: Publication): Promise<number> {
  try {
    const before = await withFolderAt(contentDir, ref, readPublication);
    return say(changeReport(before, after, settleLedger(after.ledger, after.live)), 0);
  } catch (error) {
    return refuse(`Cannot compare with ${ref}: ${reasonOf(error)}`, 1);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

process.exitCode = await main().catch((error: unknown) => {
  // What the file system refuses is for its owner to mend; all else is a fault of this program.
  if (error instanceof Error && 'syscall' in error)
    return refuse(`Nothing was written: ${error.message}.`, 1);
  throw error;
});
