/**
 * What can be wrong in guides and notes, found in their text: a page that fails while it is rendered names
 * neither file nor line, and hides all problems after the first.
 */
import { catalogueKey, createCatalogue, ownersIn, type CatalogueParts } from '../domain/catalogue.ts';
import { type Diagnostic, diagnose } from '../parsing/diagnostics.ts';
import { createKeyReader, readFrontMatter } from '../parsing/front-matter.ts';
import { nearest } from '../parsing/problems/problem.ts';
import { sourceLines } from '../parsing/source-lines.ts';
import type { ContentFile } from './content-files.ts';

/** Problems of the guides' settings. Notes are checked where they are read. */
export function checkGuides(guides: readonly ContentFile[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { file, text } of guides) {
    const frontMatter = readFrontMatter(file, sourceLines(text));
    diagnostics.push(...frontMatter.diagnostics);
    if (frontMatter.diagnostics.length > 0) continue;
    const read = createKeyReader(file, frontMatter.entries, diagnostics);
    read.allow(['title', 'description', 'order']);
    for (const key of ['title', 'description']) {
      if (read.text(key) === undefined && !read.position(key))
        diagnostics.push(
          diagnose('front-matter-type', { file, line: 1, column: 1 }, { key, expected: 'a text' }),
        );
    }
    const order = read.position('order');
    if (order && !/^-?\d+(?:\.\d+)?$/u.test(read.text('order') ?? ''))
      diagnostics.push(diagnose('front-matter-type', order, { key: 'order', expected: 'a number' }));
  }
  return diagnostics;
}

/** Files of guides and notes that no page would be made of. */
export const checkEndings = (files: readonly ContentFile[]): Diagnostic[] =>
  files
    .filter(({ file }) => !file.endsWith('.mdx'))
    .map(({ file }) => diagnose('prose-ending', { file, line: 1, column: 1 }, { file }));

/** Links to codes that mean none or several. Values that are computed are left to the page itself. */
export function checkCodeLinks(files: readonly ContentFile[], parts: CatalogueParts): Diagnostic[] {
  const links = files.flatMap(findCodeLinks);
  if (links.length === 0) return [];
  const catalogue = createCatalogue(parts);
  return links.flatMap(({ tag, value, place, position }) => {
    const owners = ownersIn(catalogue, value, place);
    if (owners.length === 1) return [];
    if (owners.length > 1)
      return [diagnose('ambiguous-code', position, { tag, value, owners: owners.map(({ id }) => id) })];
    const suggestion = nearest(catalogueKey(value), catalogue.codesByKey.keys());
    return [diagnose('unknown-code', position, { tag, suggestion })];
  });
}

interface CodeLink {
  /** As it is written, blanks made one. */
  readonly tag: string;
  readonly value: string;
  readonly place: string | undefined;
  readonly position: { readonly file: string; readonly line: number; readonly column: number };
}

function findCodeLinks({ file, text }: ContentFile): CodeLink[] {
  const prose = withoutCode(text.replace(/^\uFEFF/u, ''));
  return [...prose.matchAll(/<Code\s[^>]*>/gu)].flatMap(({ 0: written, index }): CodeLink[] => {
    const value = attributeOf(written, 'value');
    if (value === undefined) return [];
    const before = sourceLines(prose.slice(0, index));
    const position = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return [{ tag: written.replace(/\s+/gu, ' '), value, place: attributeOf(written, 'in'), position }];
  });
}

function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:\\{\\s*)?(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return match?.[1] ?? match?.[2];
}

/** The same text with examples of code and comments blanked out, so that places stay where they are. */
const withoutCode = (text: string): string =>
  text.replace(
    /^ *(`{3,}|~{3,})[\s\S]*?(?:^ *\1[`~]* *$|$(?![\s\S]))|(`+)(?!`)[\s\S]*?(?<!`)\2(?!`)|\{\/\*[\s\S]*?\*\/\}/gmu,
    (code) => code.replace(/[^\r\n]/gu, ' '),
  );
