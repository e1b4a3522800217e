/** `adopt`: from Markdown that somebody has to a content folder, with a report on what would be read. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isFolder } from '../loading/content-files.ts';
import { ledgerFile } from '../loading/ledger-file.ts';
import { settingsFile } from '../loading/settings.ts';
import { folderToName, isLinkable, linkedFolders } from '../loading/linked-folders.ts';
import { remoteOf } from '../loading/settings/repository.ts';
import { settingsJsonSchema } from '../loading/settings/schema.ts';
import { readContentFolder } from '../loading/content-folder.ts';
import { findCandidates } from './adopt/candidates.ts';
import { makePlan, type Plan } from './adopt/plan.ts';
import { type Proposal, proposeSettings } from './adopt/proposed-settings.ts';
import { planReport } from './adopt/report.ts';
import { writeFolder } from './adopt/write-folder.ts';
import { count, type Io, refuse, withArguments } from './command.ts';
import { permalinks } from './permalinks.ts';
import { fitted, labelled } from './terminal-text.ts';

/** Gives editors the keys of the settings. */
const schemaFile = 'site.schema.json';

const usage = ({ typed }: Io): string => `Usage: ${typed('adopt', 'FILE|FOLDER … [--into FOLDER]')}

Takes Markdown that you have, shows what would be read of it, and makes a content folder: the documents with tables of codes, site.yaml with the settings of the site, and permalinks.json with the addresses of its pages.

  --into FOLDER  the content folder to make. Without it, a single folder becomes one where it is, and files go to ./content
  --in-place     link to the files instead of copying them: they stay where they are, and their changes are yours
  --dry-run      show the report and write nothing
  --force        replace documents of the same name; site.yaml and permalinks.json that are there always stay
  --help         print this text

Exit code: 0 done, 1 nothing to take or nothing written, 2 wrong use.`;

const options = {
  into: { type: 'string' },
  'in-place': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

export const adopt = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments(
    { argv, io, usage: usage(io), options },
    async ({ values, positionals }) => {
      const [first = ''] = positionals;
      const isWhole =
        values.into === undefined && positionals.length === 1 && (await isFolder(resolve(io.cwd, first)));
      const folder = resolve(io.cwd, values.into ?? (isWhole ? first : 'content'));
      const { candidates, leftOut } = await findCandidates(positionals, io.cwd, isWhole ? undefined : folder);
      const present = await documentsOf(folder);
      const home = isWhole ? folder : undefined;
      const planned = makePlan(candidates, { present, home }, ({ shown }, index) => {
        io.progress?.(`Reading ${index + 1} of ${candidates.length}: ${shown}`);
      });
      io.progress?.('');
      const plan = {
        ...planned,
        leftOut: [...leftOut, ...planned.leftOut, ...settingsOf(positionals, folder, io)],
      };
      io.say(planReport(plan, io.columns, isWhole));
      if (plan.adopted.length === 0)
        return refuse(io, '\nNothing was written: there is no table of codes in these files.');
      const proposal = proposeSettings(plan.adopted, await remoteOf(await nearestFolder(folder)));
      if (proposal.reasons.length > 0)
        io.say(`\nProposed for ${settingsFile}:\n${labelled(proposal.reasons, io.columns)}`);
      const sources = await sourcesOf(positionals, io);
      const task = { folder, plan, proposal, isWhole, inPlace: values['in-place'] === true, sources };
      if (values['dry-run']) {
        io.say('\nNothing was written (--dry-run).');
        return 0;
      }
      return write(task, values.force === true, io);
    },
    ({ positionals }) => (positionals.length === 0 ? 'Which files or folders?' : undefined),
  );

/** Settings are for the folder that they lie in. */
const settingsOf = (paths: readonly string[], folder: string, { cwd, typed }: Io): Plan['leftOut'] =>
  paths
    .filter((path) => resolve(cwd, path) !== folder && existsSync(resolve(cwd, path, settingsFile)))
    .map((path) => ({
      shown: join(path, settingsFile),
      reason: `its folder is a content folder already, as it is: ${typed('build', '', path)}. For another, copy settings, guides, notes and ledger by hand`,
    }));

/** Folders that somebody named, or that hold a named file, and the repositories that they are in. */
async function sourcesOf(paths: readonly string[], { cwd }: Io): Promise<string[]> {
  const named = paths.map(async (path) => {
    const whole = resolve(cwd, path);
    return linkedFolders((await isFolder(whole)) ? whole : dirname(whole), []);
  });
  return (await Promise.all(named)).flat();
}

interface Task {
  readonly folder: string;
  readonly plan: Plan;
  readonly proposal: Proposal;
  /** The folder of the documents is the content folder. */
  readonly isWhole: boolean;
  readonly inPlace: boolean;
  /** Real paths of the folders that pictures may be taken from. */
  readonly sources: readonly string[];
}

async function write(
  { folder, plan, proposal, isWhole, inPlace, sources }: Task,
  force: boolean,
  io: Io,
): Promise<number> {
  const documents = isWhole ? [] : plan.adopted;
  const isThere = (file: string): boolean => existsSync(join(folder, file));
  const taken = documents.map(({ read }) => read.document.file).filter(isThere);
  if (taken.length > 0 && !force)
    return refuse(
      io,
      `\nNothing was written: ${shownFolder(folder, io)} has ${taken.join(', ')} already.\nAdd --force to replace, or choose another folder with --into.`,
    );
  const kept = [settingsFile, ledgerFile].filter(isThere);
  const linked = inPlace ? await foldersToName(folder, documents) : [];
  const texts = new Map<string, string>();
  if (!kept.includes(settingsFile)) {
    const more = linked.length > 0 ? `linkedFolders: ${JSON.stringify(linked)}\n` : '';
    texts
      .set(settingsFile, `# yaml-language-server: $schema=${schemaFile}\n${proposal.text}${more}`)
      .set(schemaFile, `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`);
  }
  const pictures = await writeFolder(folder, { documents, inPlace, sources, texts });
  // In its place, where git may know the ledger of another site, or a longer one of this.
  if (!kept.includes(ledgerFile)) await recordAddresses(folder, io);
  const written = [
    ...(isWhole ? [] : [`${count(documents.length, 'document')}${inPlace ? ', linked' : ''}`]),
    ...(pictures > 0 ? [count(pictures, 'picture')] : []),
    ...[settingsFile, ledgerFile].filter((file) => !kept.includes(file) && isThere(file)),
  ];
  io.say(`\nWritten to ${shownFolder(folder, io)}: ${written.join(', ') || 'nothing new'}.`);
  if (kept.length > 0) io.say(`As it was: ${kept.join(', ')}.`);
  if (linked.length > 0 && kept.includes(settingsFile))
    io.say(
      `Links lead out of the repository; allow it in ${settingsFile}: linkedFolders: [${linked.join(', ')}]`,
    );
  io.say(nextSteps(shownFolder(folder, io), io));
  return 0;
}

/** Folders of linked documents that links may lead into only when the settings name them. */
async function foldersToName(folder: string, documents: Plan['adopted']): Promise<string[]> {
  const allowed = await linkedFolders(folder, []);
  const targets = await Promise.all(documents.map(({ candidate }) => realpath(candidate.path)));
  return [
    ...new Set(
      targets.filter((target) => !isLinkable(target, allowed)).map((target) => folderToName(folder, target)),
    ),
  ];
}

/** Errors in the tables keep the ledger from being written: whoever mends them is told what then. */
async function recordAddresses(folder: string, io: Io): Promise<void> {
  const shown = shownFolder(folder, io);
  const why: string[] = [];
  const ownIo = { ...io, say: () => undefined, warn: (text: string) => why.push(text) };
  if ((await permalinks(['--content', shown], ownIo)) === 0) return;
  io.warn(
    `\n${ledgerFile} is not written. ${why.join('\n')}\nWhen that is mended:\n  ${io.typed('permalinks', '', shown)}`,
  );
}

const nextSteps = (folder: string, { typed, columns }: Io): string =>
  [
    '',
    fitted(
      'The addresses above are for ever once the site is published and permalinks.json is committed. Until then change them freely: rename a file, or set `slug` in its front matter, delete permalinks.json and run',
      columns,
    ),
    `  ${typed('permalinks', '', folder)}`,
    '',
    'Next:',
    `  ${typed('check', '', folder)}`,
    `  ${typed('dev', '', folder)}`,
    `  ${typed('build', '--site https://errors.example.com', folder)}`,
  ].join('\n');

const shownFolder = (folder: string, { cwd }: Io): string => {
  const path = relative(cwd, folder);
  return path.startsWith('..') ? folder : path || '.';
};

/** The folder itself, or the nearest one above that is there. */
async function nearestFolder(folder: string): Promise<string> {
  const parent = resolve(folder, '..');
  return parent === folder || (await isFolder(folder)) ? folder : nearestFolder(parent);
}

/** Files of the documents of a folder, by slug. */
async function documentsOf(folder: string): Promise<Map<string, string>> {
  if (!(await isFolder(folder))) return new Map();
  const { catalogue } = await readContentFolder(folder);
  return new Map(catalogue.documents.map(({ slug, file }) => [slug, file]));
}
