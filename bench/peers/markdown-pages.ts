/** Codes and categories as Markdown pages, for generators that want a file a page. */
import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import type { BenchLibrary, Edit } from '../catalogue/library.ts';
import { categoriesOf, categoryOf, categoryPathOf, pathOf, type BenchCategory } from './categories.ts';
import { writeText } from './files.ts';

export interface PageForm {
  /** Folder of the pages, below the working folder. */
  readonly folder: string;
  /** File name of a category's page. */
  readonly index: string;
  /** The theme prints no title above the text, so the text begins with it. */
  readonly ownHeading?: boolean;
  /** Templates make the category's table from this field of each code. */
  readonly listField?: string;
  /** Link from a category to a code. */
  href(code: BenchCode): string;
}

export async function writePages({ codes }: BenchLibrary, form: PageForm, work: string): Promise<void> {
  for (const code of codes) await writeCode(code, form, work);
  for (const category of categoriesOf(codes)) await writeCategory(category, form, work);
}

/** The page of the code, and that of its category, which shows the message too. */
export async function rewritePages({ library, code }: Edit, form: PageForm, work: string): Promise<void> {
  await writeCode(code, form, work);
  if (form.listField === undefined) await writeCategory(categoryOf(library.codes, code), form, work);
}

function writeCode(code: BenchCode, form: PageForm, work: string): Promise<void> {
  const title = `${code.value} ${code.name}`.trim();
  const text = page({ title, ...(form.listField === undefined ? {} : { [form.listField]: code.message }) }, [
    ...(form.ownHeading ? [`# ${escaped(title)}`, ''] : []),
    escaped(code.message),
    '',
    ...section('Cause', code.cause),
    ...section('Solution', code.solution),
  ]);
  return writeText(join(work, form.folder, `${pathOf(code)}.md`), text);
}

const section = (heading: string, text: string): string[] =>
  text === '' ? [] : [`## ${heading}`, '', escaped(text), ''];

function writeCategory(category: BenchCategory, form: PageForm, work: string): Promise<void> {
  const rows = category.codes.map((code) => {
    const cells = [`[${code.value}](${form.href(code)})`, escaped(code.name), escaped(code.message)];
    return `| ${cells.join(' | ')} |`;
  });
  const table = ['| Code | Name | Meaning |', '| --- | --- | --- |', ...rows, ''];
  const text = page({ title: category.title }, form.listField === undefined ? table : []);
  return writeText(join(work, form.folder, categoryPathOf(category), form.index), text);
}

const page = (frontMatter: Readonly<Record<string, string>>, lines: readonly string[]): string =>
  [
    '---',
    ...Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    ...lines,
  ].join('\n');

/** The words as they are: signs that Markdown, Vue or MDX would read are escaped. */
const escaped = (text: string): string => text.replace(/[\\`*<>{}[\]|~#&]/gu, '\\$&');
