/** What the authors say about one code beyond its row. */

/** A link to a code by what it is called: `<Code value="1005" in="push" />`. */
export interface CodeMention {
  /** Value or name of the code. */
  readonly value: string;
  /** `<document>/<category>` or `<category>`, where several own the value. */
  readonly in?: string;
}

export interface Note {
  readonly title: string;
  /** Markdown, with the codes that it links in between. */
  readonly text: readonly (string | CodeMention)[];
}

/** Heading of a note that names none. */
export const defaultNoteTitle = 'In practice';
