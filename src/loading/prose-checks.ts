/**
 * What can be wrong in guides and notes, found in their text: a page that fails while it is rendered names
 * neither file nor line, and hides all problems after the first.
 */
import { catalogueKey, ownersIn, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { nearest } from '../domain/nearest.ts';
import { problemsGuideName } from '../domain/permalink.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { createKeyReader, readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import type { ContentFile } from './content-files.ts';
import { componentsOf, type ComponentUse } from './prose-components.ts';
import type { ProseText } from './prose-text.ts';

/** True for problems of guides and notes: the tables may be right for all that. */
export const isOfProse = ({ file }: Pick<Diagnostic, 'file'>): boolean => /^(?:guides|notes)\//u.test(file);

/** What every guide must have, and what it is to say. */
const requiredKeys = [
  ['title', 'what the page is called'],
  ['description', 'one sentence on what a reader finds there'],
] as const;

/** Problems of the guides' settings. Notes are checked where they are read. */
export function checkGuides(guides: readonly ContentFile[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { file, text } of guides) {
    if (file === `guides/${problemsGuideName}.mdx`)
      diagnostics.push(diagnose('guide-reserved', { file, line: 1, column: 1 }, { file }));
    const frontMatter = readFrontMatter(file, sourceLines(text));
    diagnostics.push(...frontMatter.diagnostics);
    if (frontMatter.diagnostics.length > 0) continue;
    const read = createKeyReader(file, frontMatter.entries, diagnostics);
    read.allow(['title', 'description', 'order']);
    for (const [key, text] of requiredKeys) {
      if (read.text(key) === undefined && !read.position(key))
        diagnostics.push(diagnose('missing-key', { file, line: 1, column: 1 }, { key, text }));
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

/** Components whose links or names lead nowhere, by what readers of each text find. What is computed is left to the page itself. */
export function checkComponents(
  texts: readonly ProseText[],
  catalogueOf: (prose: ProseText) => Catalogue,
): Diagnostic[] {
  return texts.flatMap((prose) => [
    ...prose.diagnostics,
    ...componentsOf(prose).flatMap((use) =>
      use.name === 'Code' ? checkCodeLink(use, catalogueOf(prose)) : checkName(use, prose.modules),
    ),
  ]);
}

function checkCodeLink(
  { tag, attributes, isComputed, position }: ComponentUse,
  catalogue: Catalogue,
): Diagnostic[] {
  if (isComputed) return [];
  const value = attributes.get('value') ?? '';
  const owners = ownersIn(catalogue, value, attributes.get('in'));
  if (owners.length === 1) return [];
  if (owners.length > 1)
    return [diagnose('ambiguous-code', position, { tag, links: owners.map((code) => linkTo(value, code)) })];
  const [elsewhere] = ownersIn(catalogue, value, undefined);
  const nearby = value === '' ? undefined : nearest(catalogueKey(value), catalogue.codesByKey.keys());
  const suggestion = elsewhere
    ? linkTo(value, elsewhere)
    : nearby === undefined
      ? undefined
      : `<Code value="${nearby}" />`;
  return [diagnose('unknown-code', position, { tag, suggestion })];
}

const linkTo = (value: string, { document, category }: ErrorCode): string =>
  `<Code value="${value}" in="${document}/${category}" />`;

/** A component that a file neither brings along nor is given would end the build while its page is rendered. */
function checkName({ name, tag, position }: ComponentUse, modules: string): Diagnostic[] {
  const isComponent = /^\p{Lu}/u.test(name);
  const [first = name] = name.split('.');
  if (!isComponent || new RegExp(`\\b${first}\\b`, 'u').test(modules)) return [];
  return [diagnose('unknown-component', position, { tag })];
}
