import { didYouMean, error, note, warning } from './problem.ts';

/** Problems of files, front matter and notes. */
export const contentProblems = {
  'unreadable-file': error<{ reason: string }>({
    message: ({ reason }) => `This file or folder cannot be read: ${reason}.`,
    explanation:
      'A file or folder that was named, or that stands in the content folder, could not be opened.',
    example: 'npm run check:content -- no-such-file.md',
    fix: 'Check the path and that you may read it.',
  }),
  'link-elsewhere': error<{ target: string; folder: string }>({
    message: ({ target }) =>
      `This link leads out of what the site is made of, to ${target}, which is not read.`,
    hint: ({ folder }) =>
      `Copy what it leads to here, or say in site.yaml that links may lead there: \`linkedFolders: [${folder}]\`.`,
    explanation:
      'A link in the content folder may lead to Markdown in the content folder and in the repository that it is in, and into folders that the settings name. Whoever may change the folder could else publish any file of the machine that builds the site.',
    example: 'secrets.md -> /etc/passwd',
    fix: 'Copy the file, or name its folder: `linkedFolders: [../vendor/docs]`.',
  }),
  'text-encoding': error<{ encoding: string | undefined }>({
    message: ({ encoding }) =>
      encoding === undefined
        ? 'This text is not UTF-8 from here on, so its letters would be published as question marks.'
        : `This text seems to be ${encoding}, not UTF-8, so its letters would be published as question marks.`,
    hint: ({ encoding }) =>
      encoding &&
      `Save the file in the encoding UTF-8, or convert it: iconv -f ${encoding} -t UTF-8 old.md > new.md`,
    explanation:
      'Files of a content folder are read as UTF-8. In another encoding, letters beyond the English ones cannot be told.',
    example: 'iconv -f WINDOWS-1252 -t UTF-8 payments.md > payments.utf8.md',
    fix: 'Save the file as UTF-8, or convert it as the example does.',
  }),
  'merge-conflict': error<{ others: number }>({
    message: ({ others }) =>
      `Git could not merge two states of this text, and both stand here${others === 0 ? '' : ` and in ${others} more ${others === 1 ? 'place' : 'places'}`}.`,
    explanation: 'Marks of an unfinished merge and both of its sides would be published as text and rows.',
    example: '<<<<<<< HEAD\n| 1 | Too hot |\n=======\n| 1 | Overheated |\n>>>>>>> other\n',
    fix: 'Keep the rows that are right and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
  'not-text': error({
    message: () => 'This file is no text, though its name says that it is.',
    explanation:
      'A document is a text. A picture or an archive that is named like one cannot be read as such.',
    example: 'content/scan.md',
    fix: 'Take it out of the content folder, or give it the ending of what it is.',
  }),
  'file-size': error<{ megabytes: number }>({
    message: ({ megabytes }) =>
      `This file has ${Math.ceil(megabytes)} MB, and a document may have 32: nobody could open a page of it.`,
    explanation:
      'A hundred thousand rows of ordinary length take some 24 MB. A file that is larger is most often not what was meant.',
    example: 'content/everything.md',
    fix: 'Split it into several documents, for example one for each part of the product.',
  }),
  'front-matter-syntax': error<{ reason: string }>({
    message: ({ reason }) => `The front matter is not valid YAML: ${reason}.`,
    explanation:
      'The block between the two `---` lines at the top of a file must be YAML, or its settings cannot be used. With `categories` or `columns` in it, a guess would change addresses and roles.',
    example: '---\ncolumns: {\n---',
    fix: 'Correct the line, or put quotes around a value that holds ": " or "#".',
  }),
  'front-matter-loose': warning<{ reason: string }>({
    message: ({ reason }) => `${reason} It was read line by line, so only texts in one line have an effect.`,
    explanation:
      'Other tools are less strict about the block between the two `---` lines, or fill in templates there, so a document of theirs is read all the same.',
    example: '---\ntitle: Codes: all of them\n---',
    fix: 'In YAML, put quotes around a value that holds ": " or "#", or that begins with a sign. Of TOML between `+++`, only lists and tables are without effect here.',
  }),
  'front-matter-type': error<{ key: string; expected: string }>({
    message: ({ key, expected }) => `\`${key}\` in the front matter must be ${expected}.`,
    explanation: 'A key of the front matter has a value of the wrong kind, so it cannot be applied.',
    example: '---\nlinkBase: [One, Two]\n---',
    fix: 'Give the key a value of the kind that the message names.',
  }),
  'unknown-key': error<{ key: string; suggestion: string | undefined; known: string }>({
    message: ({ key }) => `\`${key}\` is not a key of the front matter, so it would have no effect.`,
    hint: ({ suggestion, known }) => didYouMean({ suggestion }) ?? `Known keys: ${known}.`,
    explanation: 'A key that nothing reads is most often a typing error in one that would have been read.',
    example: '---\ntitel: Payment errors\n---',
    fix: 'Correct the key, or remove it.',
  }),
  'foreign-key': note<{ keys: readonly string[] }>({
    message: ({ keys }) =>
      keys.length === 1
        ? `\`${keys[0] ?? ''}\` in the front matter is for other tools and has no effect here.`
        : `${keys.length} keys of the front matter are for other tools and have no effect here: ${keys.join(', ')}.`,
    explanation:
      'Many documents are read by other tools too, which have keys of their own. What is not known here is left alone.',
    example: '---\nlayout: reference\nsidebar_position: 4\n---',
    fix: 'Leave them as they are if another tool reads them.',
  }),
  draft: warning({
    message: () => 'This document says that it is a draft, so nothing of it is on the site.',
    explanation: 'A document with `draft: true` is read and checked, and left out of the site.',
    example: '---\ndraft: true\n---\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |',
    fix: 'Take `draft: true` out of its front matter when it is ready.',
  }),
  'unknown-category': error<{ heading: string; suggestion: string | undefined }>({
    message: ({ heading }) =>
      `The front matter describes a category "${heading}", but no heading of the document says that.`,
    hint: didYouMean,
    explanation:
      'Slugs and titles of categories are given by heading; a heading that does not exist means that one has lost its address.',
    example: '---\ncategories:\n  Recordng Errors: { slug: recording }\n---\n## Recording Errors',
    fix: 'Write the heading exactly as in the text.',
  }),
  'unknown-column': error<{ header: string; suggestion: string | undefined }>({
    message: ({ header }) =>
      `The front matter gives a role to a column "${header}", but no code table has that header.`,
    hint: didYouMean,
    explanation: 'Roles of columns are given by header; a header that no table has changes nothing.',
    example: '---\ncolumns:\n  Solutoin: solution\n---\n| Code | Solution |\n|---|---|\n| 1 | Retry |',
    fix: 'Write the header exactly as in the table.',
  }),
  'slug-clash': error<{ slug: string; owner: string }>({
    message: ({ slug, owner }) =>
      `The slug "${slug}" is already taken by ${owner}; two pages cannot share an address.`,
    explanation: 'Every document has an address of its own, and every category has one inside its document.',
    example: 'content/errors.md and content/old/errors.md',
    fix: 'Give one of the two another `slug` in its front matter.',
  }),
  'slug-reserved': error<{ slug: string }>({
    message: ({ slug }) => `The slug "${slug}" is an address that the site itself uses.`,
    explanation:
      'Some first parts of an address belong to the site, such as `search`, `api` and `de` where it has a German translation.',
    example: '---\nslug: search\n---',
    fix: 'Set another `slug` in the front matter.',
  }),
  'address-taken': warning<{ slug: string; instead: string }>({
    message: ({ slug, instead }) =>
      `The address /${slug}/ that the name of this file gives is taken, so its pages are at /${instead}/.`,
    explanation:
      'The site itself uses some addresses, such as `search`, `api` and `de` where it has a German translation, and two files of one name would have the same one.',
    example: 'content/errors.md and content/old/errors.md',
    fix: 'Give it an address that says what it holds, before it is published: `slug: payment-errors`.',
  }),
  'slug-form': warning<{ slug: string; suggestion: string }>({
    message: ({ slug, suggestion }) =>
      `The slug "${slug}" cannot be part of an address: use lower-case letters, digits and hyphens, 180 at most; "${suggestion}" is used instead.`,
    explanation: 'A slug is the readable part of an address and must mean the same on every server.',
    example: '---\nslug: Payment Errors\n---',
    fix: 'Write it in lower-case letters, digits and hyphens, 180 of them at most.',
  }),
  'note-without-code': error<{ value: string; suggestion: string | undefined }>({
    message: ({ value }) => `This note is about "${value}", but no table documents such a code.`,
    hint: didYouMean,
    explanation:
      'A note is shown on the page of its code, and is found by its path: document, category, code.',
    example: 'content/notes/payments/api/9999.mdx',
    fix: 'Name the file notes/<document>/<category>/<code>.mdx after an existing code.',
  }),
} as const;
