import { problem } from './problem.ts';

/** Problems of the pages that authors write themselves: guides and notes. */
export const proseProblems = {
  'unknown-code': problem<{ tag: string; suggestion: string | undefined }>({
    severity: 'error',
    message: ({ tag }) => `${tag} links a code that no document lists.`,
    hint: ({ suggestion }) =>
      suggestion === undefined ? 'Correct the value, or take the link out.' : `Did you mean ${suggestion}?`,
    explanation: 'A link from prose to a code must not outlive the code that it speaks of.',
    example: 'See <Code value="9999" />.',
    fix: 'Correct the value, or take the link out; the page of all codes lists what there is.',
  }),
  'ambiguous-code': problem<{ tag: string; links: readonly string[] }>({
    severity: 'error',
    message: ({ tag, links }) => `${tag} could mean ${links.length} codes.`,
    hint: ({ links }) => `Say which one: ${links.slice(0, 4).join(' or ')}.`,
    explanation: 'A value or name that several categories own does not say which code is meant.',
    example: 'See <Code value="1001" />.',
    fix: 'Name the category: `in="<document>/<category>"`.',
  }),
  'dead-link': problem<{ target: string; missing: string; suggestion: string | undefined }>({
    severity: 'error',
    message: ({ target, missing }) => `The link to \`${target}\` is dead: ${missing}.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? 'Correct the address, or take the link out.'
        : `Did you mean \`${suggestion}\`?`,
    explanation:
      'Links and images of guides and notes must lead to what the site has: a page, an anchor on it, or a file. An address that starts with `/` counts from the start of the site, wherever that will be; every other one counts from the page, which for `guides/start.mdx` is `/guides/start/`.',
    example: 'See [how to start](/guides/strat/).',
    fix: 'Correct the address, or take the link out. A code is linked best with `<Code value="…" />`.',
  }),
  'mdx-syntax': problem<{ reason: string }>({
    severity: 'error',
    message: ({ reason }) => `This is not valid MDX: ${reason.replace(/\.$/u, '')}.`,
    hint: () => 'Write `\\{` and `\\<` where braces and angle brackets are text.',
    explanation: 'In MDX a brace starts an expression and an angle bracket starts a component.',
    example: 'The server answers {busy.',
    fix: 'Close the brace or the tag, or put a backslash before a sign that is text.',
  }),
  'unknown-component': problem<{ tag: string }>({
    severity: 'error',
    message: ({ tag }) => `${tag} is a component that this file does not have.`,
    hint: () => 'Use `<Code value="…" />`, import the component, or write `\\<` if it is text.',
    explanation: 'Prose is given one component, `Code`; every other one must be imported by the file.',
    example: 'Call <Thread />.',
    fix: 'Import the component, or put a backslash before the bracket.',
  }),
  'missing-key': problem<{ key: string; text: string }>({
    severity: 'error',
    message: ({ key }) => `\`${key}\` is missing in the front matter, and no guide goes without one.`,
    hint: ({ key, text }) =>
      `Write \`${key}: …\` between the two \`---\` lines at the top of the file: ${text}.`,
    explanation: 'The title of a guide and its description are shown wherever the guide is linked.',
    example: '---\ntitle: Add a table\n---',
    fix: 'Add the key that the message names to the front matter.',
  }),
  'prose-ending': problem<{ file: string }>({
    severity: 'error',
    message: () => 'Guides and notes are MDX files, so this one would not be shown.',
    hint: ({ file }) => `Rename it to ${file.replace(/[^.]*$/u, 'mdx')}.`,
    explanation: 'Only files that end in `.mdx` can hold links to codes, and only those become pages.',
    example: 'content/guides/start.md',
    fix: 'Rename the file so that it ends in `.mdx`.',
  }),
  'guide-reserved': problem<{ file: string }>({
    severity: 'error',
    message: () => 'The site makes a guide of this name itself, and two pages cannot share an address.',
    hint: ({ file }) => `Rename it, for example to ${file.replace('.', '-2.')}.`,
    explanation: 'The page that explains what the check reports has a fixed address, which messages name.',
    example: 'content/guides/problems.mdx',
    fix: 'Give the file another name.',
  }),
  'document-ending': problem<{ file: string }>({
    severity: 'warning',
    message: () => 'Documents end in `.md`, so the codes of this file would be on no page.',
    hint: ({ file }) =>
      `Rename it to ${file.replace(/[^.]*$/u, 'md')}, or put it into \`guides/\` or \`notes/\` if it is prose.`,
    explanation:
      'Tables are read from files that end in `.md`. MDX is read only in the folders `guides` and `notes` at the top of the content folder.',
    example: 'content/payments.markdown',
    fix: 'Rename a document so that it ends in `.md`, and move prose to its folder.',
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
