/** What the authors say about one code beyond its row. */

/** A link to a code by what it is called: `<Code value="1005" in="push" />`. */
export interface CodeMention {
  /** Value or name of the code. */
  readonly value: string;
  /** `<document>/<category>` or `<category>`, where several own the value. */
  readonly in?: string;
}

/** Where a link within the site leads, as it is written: from the root, or from the page. */
export interface SiteLink {
  readonly href: string;
}

export interface Note {
  /** Undefined where the authors give none. */
  readonly title: string | undefined;
  /** Markdown, with what it links in between: codes, and addresses of the site. */
  readonly text: readonly (string | CodeMention | SiteLink)[];
}
