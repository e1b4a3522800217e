import { didYouMean, error, warning } from './problem.ts';

/** Problems of the pages that authors write themselves: guides and notes. */
export const proseProblems = {
  'unknown-code': error<{ tag: string; suggestion: string | undefined }>({
    message: ({ tag }) => `${tag} links a code that no document lists.`,
    hint: didYouMean,
    explanation: 'A link from prose to a code must not outlive the code that it speaks of.',
    example: 'See <Code value="9999" />.',
    fix: 'Correct the value, or take the link out.',
  }),
  'ambiguous-code': error<{ tag: string; links: readonly string[] }>({
    message: ({ tag, links }) => `${tag} could mean ${links.length} codes.`,
    hint: ({ links }) => `Say which one: ${links.slice(0, 4).join(' or ')}.`,
    explanation: 'A value or name that several categories own does not say which code is meant.',
    example: 'See <Code value="1001" />.',
    fix: 'Name the category: `in="<document>/<category>"`.',
  }),
  'dead-link': error<{ target: string; missing: string; suggestion: string | undefined }>({
    message: ({ target, missing }) => `The link to \`${target}\` is dead: ${missing}.`,
    hint: didYouMean,
    explanation:
      'Links and images of guides and notes, and links of the settings, must lead to what the site has: a page, an anchor on it, or a file. An address that starts with `/` counts from the start of the site, wherever that will be; every other one counts from the page, which for `guides/start.mdx` is `/guides/start/`.',
    example: 'See [how to start](/guides/strat/).',
    fix: 'Correct the address, or take the link out.',
  }),
  'mdx-syntax': error<{ reason: string }>({
    message: ({ reason }) => `This is not valid MDX: ${reason.replace(/\.$/u, '')}.`,
    explanation: 'In MDX a brace starts an expression and an angle bracket starts a component.',
    example: 'The server answers {busy.',
    fix: 'Write `\\{` and `\\<` where braces and angle brackets are text.',
  }),
  'unknown-component': error<{ tag: string }>({
    message: ({ tag }) => `${tag} is a component that this file does not have.`,
    explanation:
      'Prose is given one component, `Code`. Others can be imported where the settings say `trust: mdx`.',
    example: 'Call <Thread />.',
    fix: 'Use `<Code value="…" />`, or write `\\<` if it is text.',
  }),
  'mdx-module': error<{ statement: string }>({
    message: ({ statement }) =>
      `\`${statement}\` would run on the machine that builds the site, which a guide or a note may not.`,
    explanation:
      'Guides and notes are content: what somebody proposes there is read, and never run. Imports and exports could read any file of the machine.',
    example: "import secret from '/etc/passwd?raw';",
    fix: 'Take it out. A site that trusts its authors with programs says `trust: mdx` in site.yaml.',
  }),
  'mdx-expression': error<{ text: string }>({
    message: ({ text }) => `\`${text}\` is a program between braces, which a guide or a note may not hold.`,
    explanation:
      'Braces hold JavaScript that runs when the site is built. Only a comment or a text in quotes may stand there.',
    example: 'Built on {process.env.HOST}.',
    fix: 'Write `\\{` where a brace is text. A site that trusts its authors with programs says `trust: mdx` in site.yaml.',
  }),
  'html-tag': error<{ tag: string; suggestion: string | undefined }>({
    message: ({ tag }) => `<${tag}> is not among the HTML that guides and notes may use.`,
    hint: didYouMean,
    explanation:
      'Tags that give text its shape may be used; those that run, load, embed or send something may not, nor those that change the page around the text.',
    example: '<meta http-equiv="refresh" content="0; url=https://elsewhere.example" />',
    fix: 'Write it in Markdown, `\\<` where the bracket is text, or set `trust: mdx` in `site.yaml`.',
  }),
  'html-attribute': error<{ attribute: string; tag: string; suggestion: string | undefined }>({
    message: ({ attribute, tag }) =>
      `\`${attribute}\` is not among the attributes that <${tag}> may have in guides and notes.`,
    hint: didYouMean,
    explanation: 'Attributes that run scripts, load files or restyle the page are not taken.',
    example: '<b onclick="alert(1)">Busy</b>',
    fix: 'Take the attribute out, or set `trust: mdx` in `site.yaml`.',
  }),
  'unsafe-target': error<{ target: string }>({
    message: ({ target }) => `The address "${target}" is neither of the web nor of mail or telephone.`,
    explanation: 'Addresses that run scripts or open files are never links, as in tables.',
    example: '[Click](javascript:alert)',
    fix: 'Link a page of this site, or an http, https or mailto address.',
  }),
  'picture-elsewhere': warning<{ target: string }>({
    message: ({ target }) =>
      `${target} is on another site, and pages load nothing from other sites, so it is not shown.`,
    explanation:
      'A page that loads a picture from elsewhere tells that site of every reader, and shows a gap behind a firewall.',
    example: '![A plan](https://elsewhere.example/plan.png)',
    fix: 'Put the file beside the text, and name it without its address.',
  }),
  'picture-outside': error<{ target: string }>({
    message: ({ target }) => `"${target}" is no picture of the content folder.`,
    explanation: 'What a text takes into the site must be a picture, and from the folder that is published.',
    example: '![x](../../../../etc/passwd?raw)',
    fix: 'Put a PNG, JPEG, GIF, WebP, AVIF or SVG file beside the text and name it by its path from there.',
  }),
  'missing-key': error<{ key: string; text: string }>({
    message: ({ key }) => `\`${key}\` is missing in the front matter, and no guide goes without one.`,
    hint: ({ key, text }) =>
      `Write \`${key}: …\` between the two \`---\` lines at the top of the file: ${text}.`,
    explanation: 'The title of a guide and its description are shown wherever the guide is linked.',
    example: '---\ntitle: Add a table\n---',
    fix: 'Add the key that the message names to the front matter.',
  }),
  'prose-ending': error({
    message: () => 'Guides and notes are MDX files, so this one would not be shown.',
    explanation: 'Only files that end in `.mdx` can hold links to codes, and only those become pages.',
    example: 'content/guides/start.md',
    fix: 'Rename the file so that it ends in `.mdx`.',
  }),
  'guide-reserved': error({
    message: () => 'The site makes a guide of this name itself, and two pages cannot share an address.',
    explanation: 'The page that explains what the check reports has a fixed address, which messages name.',
    example: 'content/guides/problems.mdx',
    fix: 'Give the file another name.',
  }),
  'no-documents': warning<{ folder: string }>({
    message: ({ folder }) => `There is no document in ${folder}, so the site has no codes.`,
    explanation: 'A content folder without Markdown files is most often the wrong folder.',
    example: 'CONTENT_DIR=contents npm run build',
    fix: 'Put a Markdown file with a table of codes there, or set CONTENT_DIR to another folder.',
  }),
} as const;
