/** Notes of the authors on single codes: `notes/<document>/<category>/<slug>.mdx`. */
import { type Action, actions } from '../domain/action.ts';
import type { CatalogueParts } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { nearest } from '../domain/nearest.ts';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { createKeyReader, readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import type { ContentFile } from './content-files.ts';

export interface NoteFile {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Id of the code that the note is about. */
  readonly code: string;
  readonly title?: string;
  readonly keywords: readonly string[];
  readonly action?: Action;
}

export interface AppliedNotes {
  readonly parts: CatalogueParts;
  readonly notes: readonly NoteFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds keywords and actions of the notes to their codes. A note for a code that does not exist is an error. */
export function applyNotes(files: readonly ContentFile[], parts: CatalogueParts): AppliedNotes {
  const diagnostics: Diagnostic[] = [];
  const codes = new Map(parts.codes.map((code) => [code.id, code]));
  const notes = files.flatMap((file): NoteFile[] => {
    const note = readNote(file, diagnostics);
    const code = codes.get(note.code);
    if (code) {
      codes.set(note.code, withNote(code, note));
      return [note];
    }
    const value = note.code.split('/').at(-1) ?? note.code;
    const siblings = [...codes.keys()].filter((id) =>
      id.startsWith(note.code.slice(0, note.code.lastIndexOf('/') + 1)),
    );
    const suggestion = nearest(note.code, siblings) ?? nearest(note.code, codes.keys());
    diagnostics.push(
      diagnose('note-without-code', { file: file.file, line: 1, column: 1 }, { value, suggestion }),
    );
    return [];
  });
  return { parts: { ...parts, codes: [...codes.values()] }, notes, diagnostics };
}

function readNote({ file, text }: ContentFile, diagnostics: Diagnostic[]): NoteFile {
  const frontMatter = readFrontMatter(file, sourceLines(text));
  diagnostics.push(...frontMatter.diagnostics);
  const read = createKeyReader(file, frontMatter.entries, diagnostics);
  read.allow(['title', 'keywords', 'action']);
  const title = read.text('title');
  const named = read.text('action');
  const action = actions.find((each) => each === named);
  const position = read.position('action');
  if (named !== undefined && !action && position)
    diagnostics.push(
      diagnose('front-matter-type', position, { key: 'action', expected: `one of ${actions.join(', ')}` }),
    );
  return {
    file,
    code: file.replace(/^notes\//u, '').replace(/\.[^./]*$/u, ''),
    ...(title === undefined ? {} : { title }),
    keywords: read.list('keywords') ?? [],
    ...(action ? { action } : {}),
  };
}

const withNote = (code: ErrorCode, note: NoteFile): ErrorCode => ({
  ...code,
  keywords: [...new Set([...code.keywords, ...note.keywords])],
  ...(note.action ? { action: note.action } : {}),
});
