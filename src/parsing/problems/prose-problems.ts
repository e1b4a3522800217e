import { problem } from './problem.ts';

/** Problems of the pages that authors write themselves: guides and notes. */
export const proseProblems = {
  'unknown-code': problem<{ tag: string; suggestion: string | undefined }>({
    severity: 'error',
    message: ({ tag }) => `${tag} links a code that no document lists.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'Correct the value, or take the link out.'
        : `Did you mean <Code value="${suggestion}" />?`,
    explanation: 'A link from prose to a code must not outlive the code that it speaks of.',
    example: 'See <Code value="9999" />.',
    fix: 'Correct the value, or take the link out; the page of all codes lists what there is.',
  }),
  'ambiguous-code': problem<{ tag: string; value: string; owners: readonly string[] }>({
    severity: 'error',
    message: ({ tag, owners }) => `${tag} could mean ${owners.join(' or ')}.`,
    hint: ({ value, owners: [first = ''] }) =>
      `Say which one: <Code value="${value}" in="${first.replace(/\/[^/]*$/u, '')}" />.`,
    explanation: 'A value or name that several categories own does not say which code is meant.',
    example: 'See <Code value="1001" />.',
    fix: 'Name the category: `in="<document>/<category>"`.',
  }),
  'prose-ending': problem<{ file: string }>({
    severity: 'error',
    message: () => 'Guides and notes are MDX files, so this one would not be shown.',
    hint: ({ file }) => `Rename it to ${file.replace(/[^.]*$/u, 'mdx')}.`,
    explanation: 'Only files that end in `.mdx` can hold links to codes, and only those become pages.',
    example: 'content/guides/start.md',
    fix: 'Rename the file so that it ends in `.mdx`.',
  }),
  'no-documents': problem<{ folder: string }>({
    severity: 'warning',
    message: ({ folder }) => `There is no document in ${folder}, so the site has no codes.`,
    hint: () => 'Put a Markdown file with a table of codes there, or set CONTENT_DIR to another folder.',
    explanation: 'A content folder without Markdown files is most often the wrong folder.',
    example: 'CONTENT_DIR=contents npm run build',
    fix: 'Add a document, or correct the folder.',
  }),
} as const;
