/** Prose pages: `guides/<guide>.mdx`, and `<guide>.de.mdx` in the language of a translation. */
import { problemsGuideName } from '../domain/permalink.ts';
import { createKeyReader } from '../parsing/markdown/front-matter.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { proseWords } from './prose-elements.ts';
import type { ProseText } from './prose-text.ts';

export type GuideFile = ReturnType<typeof readGuide>;

/** What every guide must have, and what it is to say. */
const requiredKeys = [
  ['title', 'what the page is called'],
  ['description', 'one sentence on what a reader finds there'],
] as const;

/** Problems of the guide's settings join the others. */
export function readGuide(prose: ProseText, diagnostics: Diagnostic[]) {
  const { file, settings } = prose;
  const start = { file, line: 1, column: 1 };
  if (file === `guides/${problemsGuideName}.mdx`) diagnostics.push(diagnose('guide-reserved', start, {}));
  diagnostics.push(...settings.diagnostics);
  const read = createKeyReader(file, settings.entries, diagnostics);
  read.allow(['title', 'description', 'order']);
  const id = file.replace(/^guides\//u, '').replace(/\.mdx$/u, '');
  const [title, description, order] = [read.text('title'), read.text('description'), read.text('order')];
  for (const [key, text] of requiredKeys) {
    if (!read.position(key) && settings.diagnostics.length === 0)
      diagnostics.push(diagnose('missing-key', start, { key, text }));
  }
  const isNumber = /^-?\d+(?:\.\d+)?$/u.test(order ?? '');
  if (order !== undefined && !isNumber) read.refuse('order', 'a number');
  return {
    file,
    id,
    title: title ?? id,
    description: description ?? '',
    /** Place in the list of guides; lower comes first. */
    order: isNumber ? Number(order) : 100,
    /** Words of the page without its markup. */
    text: proseWords(prose),
  };
}
