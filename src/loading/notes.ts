/**
 * Notes of the authors on single codes: `notes/<document>/<category>/<slug>.mdx`, and `<slug>.de.mdx` in the language of a
 * translation.
 */
import { type Action, actions } from '../domain/action.ts';
import type { CatalogueParts } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { nearest } from '../domain/nearest.ts';
import type { Note } from '../domain/note.ts';
import { originalId } from '../domain/permalink.ts';
import { codeOfNote } from '../domain/translation/prose.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { createKeyReader } from '../parsing/markdown/front-matter.ts';
import { noteText } from './note-text.ts';
import { proseWords } from './prose-elements.ts';
import type { ProseText } from './prose-text.ts';

export interface NoteFile {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Id of the code that the note is about. */
  readonly code: string;
  readonly title?: string;
  readonly keywords: readonly string[];
  readonly action?: Action;
  /** What the note says; undefined where it is no MDX. */
  readonly text: Note['text'] | undefined;
  /** The same as plain words. */
  readonly words: string;
}

/** The documents of a site in one language. */
export interface LanguageParts {
  readonly language: string;
  /** `/`, `/de/` */
  readonly home: string;
  readonly parts: CatalogueParts;
}

/**
 * Adds keywords and actions of the notes to the codes of `all`, which begins with the language of the site. What to do is the
 * same in all languages; words are those of each. A note for a code that does not exist is an error.
 */
export function applyNotes(
  texts: readonly ProseText[],
  all: readonly LanguageParts[],
  diagnostics: Diagnostic[],
): { readonly notes: readonly NoteFile[]; readonly noted: (parts: LanguageParts) => CatalogueParts } {
  const ids = new Set(all.flatMap(({ parts }) => parts.codes.map(({ id }) => id)));
  const notes = texts.flatMap((prose): NoteFile[] => {
    const { file } = prose;
    const stem = file.replace(/^notes\//u, '').replace(/\.[^./]*$/u, '');
    const code = codeOfNote(stem, (id) => ids.has(id), all.slice(1));
    const note = readNote(prose, code ?? stem, diagnostics);
    if (code !== undefined) return [note];
    const siblings = [...ids].filter((id) => id.startsWith(stem.slice(0, stem.lastIndexOf('/') + 1)));
    const suggestion = nearest(stem, siblings) ?? nearest(stem, ids);
    const value = stem.split('/').at(-1) ?? stem;
    diagnostics.push(diagnose('note-without-code', { file, line: 1, column: 1 }, { value, suggestion }));
    return [];
  });
  const byCode = new Map(notes.map((note) => [note.code, note]));
  const noted = ({ home, parts }: LanguageParts): CatalogueParts => ({
    ...parts,
    codes: parts.codes.map((code) => {
      const own = byCode.get(code.id);
      const action = own?.action ?? byCode.get(originalId(home, code.id))?.action;
      return withNote(code, { keywords: own?.keywords ?? [], action });
    }),
  });
  return { notes, noted };
}

function readNote(prose: ProseText, code: string, diagnostics: Diagnostic[]): NoteFile {
  const { file, settings } = prose;
  diagnostics.push(...settings.diagnostics);
  const read = createKeyReader(file, settings.entries, diagnostics);
  read.allow(['title', 'keywords', 'action']);
  const title = read.text('title');
  const named = read.text('action');
  const action = actions.find((each) => each === named);
  if (named !== undefined && !action) read.refuse('action', `one of ${actions.join(', ')}`);
  return {
    file,
    code,
    ...(title === undefined ? {} : { title }),
    keywords: read.list('keywords') ?? [],
    ...(action ? { action } : {}),
    text: noteText(prose),
    words: proseWords(prose),
  };
}

const withNote = (
  code: ErrorCode,
  { keywords, action }: Pick<NoteFile, 'keywords'> & { readonly action: Action | undefined },
): ErrorCode =>
  keywords.length === 0 && action === undefined
    ? code
    : { ...code, keywords: [...new Set([...code.keywords, ...keywords])], ...(action ? { action } : {}) };
