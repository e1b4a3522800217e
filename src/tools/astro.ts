/** `build`, `dev` and `preview`: Astro, told where the tables are and where the site goes. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { isFolder } from '../loading/content-files.ts';
import { contentFolder, type Io, refuse, type Run } from './command.ts';
import { folderOfPackage, openProject, programRoot } from './project.ts';
import { fitted } from './terminal-text.ts';

type Name = 'build' | 'dev' | 'preview';

const purposes: Readonly<Record<Name, string>> = {
  build: 'Makes the website: plain files in ./dist that any host can serve.',
  dev: 'Serves the site while you edit tables, notes and settings, on port 4321 (the variable PORT changes it).',
  preview: 'Serves the last build, on port 4321 (the variable PORT changes it).',
};

const usage = (name: Name, { typed }: Io): string => `Usage: ${typed(name, '[--content FOLDER] [OPTION …]')}

${purposes[name]}

  --content FOLDER  the folder of tables, where CONTENT_DIR does not name it and it is not ./content
  --outDir FOLDER   where the site is, instead of ./dist
${
  name === 'preview'
    ? ''
    : `  --site ADDRESS    where it will be published, such as https://errors.example.com
  --base PATH       the path below that, such as /docs
`
}  --help            print this text

All other options of \`astro ${name}\` are passed on.`;

export const astro =
  (name: Name): Run =>
  async (argv, io) => {
    const help = fitted(usage(name, io), io.columns ?? 80);
    if (argv.includes('--help') || argv.includes('-h')) {
      io.say(help);
      return 0;
    }
    const { content, outDir, others } = takeFolders(argv);
    const stray = others.find((argument) => argument === '--root' || argument === '--config');
    if (stray !== undefined) return refuse(io, `${stray} is not for you to choose here.\n\n${help}`, 2);
    const folder = contentFolder(io, content);
    if (name !== 'preview' && !(await isFolder(folder)))
      return refuse(
        io,
        `There is no folder ${folder}.\nSay where the tables are: ${io.typed(name, '--content FOLDER')}\nOr make a content folder of Markdown that you have: ${io.typed('adopt', 'FILE|FOLDER … --into FOLDER')}`,
        2,
      );
    const project = await openProject(io.cwd);
    const bin = join(await folderOfPackage(programRoot, 'astro'), 'bin/astro.mjs');
    const output = resolve(io.cwd, outDir ?? 'dist');
    const child = spawn(process.execPath, [bin, name, '--outDir', output, ...others], {
      cwd: project,
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...io.env, CONTENT_DIR: folder },
      stdio: 'inherit',
    });
    return new Promise((settle, reject) => {
      child.on('error', reject).on('close', (status) => {
        settle(status ?? 1);
      });
    });
  };

interface Folders {
  content?: string;
  outDir?: string;
  readonly others: string[];
}

/** Takes the options that name folders out of those that Astro gets: it would look for them in its own. */
function takeFolders(argv: readonly string[]): Folders {
  const folders: Folders = { others: [] };
  for (let at = 0; at < argv.length; at += 1) {
    const [, name, joined] = /^--(content|outDir)(?:=(.*))?$/su.exec(argv[at] ?? '') ?? [];
    if (name === 'content' || name === 'outDir') folders[name] = joined ?? argv[(at += 1)] ?? '';
    else folders.others.push(argv[at] ?? '');
  }
  return folders;
}
