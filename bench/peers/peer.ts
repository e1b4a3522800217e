/** What every generator under comparison has to do, and the steps that are the same for several of them. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';

export interface Peer {
  /** As the tables name it. */
  readonly name: string;
  /** Its version; undefined when it is not installed here. */
  version(): Promise<string | undefined>;
  /** Fills the empty folder `work` with everything that a build needs. */
  prepare(codes: readonly BenchCode[], work: string): Promise<void>;
  /** Writes only what changes when the text of one code changes. */
  change(codes: readonly BenchCode[], changed: BenchCode, work: string): Promise<void>;
  /** Commands of one full build, run one after the other in `work`. */
  commands(work: string): readonly Command[];
  /** The folder that holds the finished site. */
  output(work: string): string;
  /** Site path of a code's page. */
  codePath(code: BenchCode): string;
  /** Caches that a cold build starts without. */
  readonly caches: readonly string[];
}

export interface Command {
  readonly run: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const benchFolder = join(import.meta.dirname, '..');
export const packageFile = (path: string): string => join(benchFolder, 'node_modules', path);

/** Indexes the folder `site` below the working folder with Pagefind's own command. */
export const pagefindCommand = (site: string): Command => ({
  run: 'node',
  args: [packageFile('pagefind/lib/runner/bin.cjs'), '--site', site],
});

export async function copyTemplate(name: string, work: string): Promise<void> {
  await rm(work, { recursive: true, force: true });
  await cp(join(import.meta.dirname, name, 'template'), work, { recursive: true });
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

export interface BenchCategory {
  readonly document: string;
  readonly slug: string;
  readonly title: string;
  readonly codes: readonly BenchCode[];
}

export function categoriesOf(codes: readonly BenchCode[]): BenchCategory[] {
  const groups = Map.groupBy(codes, ({ document, category }) => `${document}/${category}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { document, category, categoryTitle } = first;
    return [{ document, slug: category, title: categoryTitle, codes: members }];
  });
}

export const pathOf = ({ document, category, value }: BenchCode): string =>
  `${document}/${category}/${value.toLowerCase()}`;

/** A code as a Markdown page, for generators that want a file a page. */
export const codeMarkdown = (code: BenchCode, frontMatter: Readonly<Record<string, string>> = {}): string =>
  [
    '---',
    `title: ${JSON.stringify(`${code.value} ${code.name}`)}`,
    ...Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    `${code.message}`,
    '',
    '## Cause',
    '',
    code.cause,
    '',
    '## Solution',
    '',
    code.solution,
    '',
  ].join('\n');

/** The index of a category as a Markdown page. */
export function categoryMarkdown({ title, codes }: BenchCategory, href: (code: BenchCode) => string): string {
  const rows = codes.map((code) => `| [${code.value}](${href(code)}) | ${code.name} | ${code.message} |`);
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    '',
    '| Code | Name | Meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
