import { note, warning } from './problem.ts';

/** Problems in the way a table is written. */
export const tableProblems = {
  'empty-document': warning<{ hasSettings: boolean }>({
    message: ({ hasSettings }) =>
      `This file is empty${hasSettings ? ' below its front matter' : ''}, so it becomes a page without anything on it.`,
    explanation: 'Every Markdown file of the content folder becomes a document, even one without any text.',
    example: '---\ntitle: Payment errors\n---\n',
    fix: 'Write a table of codes into it, or remove the file.',
  }),
  'no-code-table': warning<{ reasons: string }>({
    message: ({ reasons }) => `This document has no table of error codes. ${reasons}`,
    explanation: 'A document without a code table becomes a page of prose with no codes.',
    example: '## Errors\n\nThe server may answer **busy**.',
    fix: 'Name the column that holds the codes "Error code", or set its role under `columns` in the front matter: `"<header>": value`.',
  }),
  'unread-table': warning({
    message: () =>
      'This line looks like one of a table in a block of code or in a markup that is not read here, so no page is made of its rows.',
    explanation:
      'Tables are read when they are written with pipes, in HTML, or as a grid of `+---+`; those of reStructuredText and AsciiDoc are not.',
    example: '## Error codes\n\n====  ====\nCode  Meaning\n====  ====\n1     Busy\n====  ====',
    fix: 'Write it as a Markdown table: `| Code | Meaning |`, below it `| --- | --- |`, and a line for each row.',
  }),
  'codes-without-table': warning<{ code: string; others: number; last: number }>({
    message: ({ code, others, last }) =>
      `"${code}" and ${others} more down to line ${last} may be codes, but they stand in no table, and too little says that they are, so no page is made of them.`,
    explanation:
      'Codes in headings, lists and definitions become pages where at least three are written alike and the words around them speak of errors.',
    example: '## Tank\n\n- 1001: Busy\n- 1002: Broken\n- 1003: Empty',
    fix: 'Write them as a table: `| Code | Meaning |`, below it `| --- | --- |`, and a line for each code.',
  }),
  'no-code-column': warning<{ headers: string }>({
    message: ({ headers }) =>
      `This table or its heading speaks of errors, but none of its columns holds codes (${headers}), so it stays prose.`,
    explanation:
      'A heading, the headers or the texts speak of errors, but no column holds values that can be told apart as codes.',
    example:
      '## Error codes\n\n| Case | What happens |\n|---|---|\n| It is busy | It waits |\n| It is down | It stops |',
    fix: 'Set the role of the column that holds the codes under `columns` in the front matter: `"<header>": value`.',
  }),
  'row-left-as-text': note<{ text: string; count: number }>({
    message: ({ text, count }) =>
      `"${text.slice(0, 60)}"${count > 1 ? ` and ${count - 1} more` : ''} may be codes, but too little says that this table lists errors, so it is shown as text only.`,
    explanation:
      'Many tables look like tables of codes: types, events, levels. One is read as codes only when its header, the words around it or its texts speak of errors.',
    example: '# Printer errors\n\n## Steps\n\n| Value | Meaning |\n|---|---|\n| 1 | Low |\n| 2 | High |',
    fix: 'If they are, say "error" in the header or the heading, or set the role of its column under `columns` in the front matter.',
  }),
  'foreign-table': warning<{ oddity: string }>({
    message: ({ oddity }) => `${oddity}; other Markdown readers show no table here.`,
    explanation:
      'Tables without a header or without a line of dashes, with full-width pipes or the marks of DokuWiki, drawn as grids, and those of Diplodoc are read here, but hardly anywhere else.',
    example: '## Error codes\n\n| Error code | Meaning |\n| 1 | Busy |\n| 2 | Down |',
    fix: 'Write a header, below it a line of dashes with as many cells, such as `| --- | --- |`, and a line for each row with `|` between the cells.',
  }),
  'header-repeated': note<{ line: number }>({
    message: ({ line }) => `This row repeats the header of line ${line}, so it documents no code.`,
    explanation: 'Long tables sometimes repeat their header for readers on paper.',
    example:
      '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n| Code | Meaning |\n| 2 | Down |',
    fix: 'Remove the row.',
  }),
  'header-continued': note<{ line: number }>({
    message: ({ line }) =>
      `This row goes on with the header of line ${line}, so it documents no code; the two were read as one.`,
    explanation:
      'A Markdown table has one row of headers; for other readers the second one is a row like all others.',
    example:
      '## Error codes\n\n| Code | Code | Meaning |\n|---|---|---|\n| Hex | Decimal | |\n| 0x0A | 10 | Busy |',
    fix: 'Write the words of both rows into the header.',
  }),
  'text-in-table': warning<{ text: string }>({
    message: ({ text }) =>
      `This line stands inside a table but is no row, so it was read as text: "${text}".`,
    explanation: 'A line without a pipe between two rows belongs to neither.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\nSince version 2:\n| 2 | Down |',
    fix: 'Move it below the table, or write it as a row.',
  }),
  'rows-in-comment': note({
    message: () => 'Rows of a table stand in this comment, so they are not read.',
    explanation: 'What is in a comment is shown nowhere, so rows that were taken out like that are no codes.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n<!-- | 2 | Down | -->',
    fix: 'Take the marks of the comment away if the rows are meant to be documented.',
  }),
  'cells-missing': note<{ expected: number; found: number }>({
    message: ({ expected, found }) =>
      `This row has ${found} cells but the header has ${expected}; the missing ones at its end were taken as empty.`,
    explanation:
      'If the cell that was left out is not the last one, all texts behind it stand under the wrong header.',
    example: '## Error codes\n\n| Code | Meaning | Solution |\n|---|---|---|\n| 1 | Busy |',
    fix: 'Write an empty cell `| |` where nothing is to be said.',
  }),
  'html-unclosed': warning({
    message: () =>
      'This HTML table is never closed, so it was read up to the next table, the next heading or the end of the file.',
    explanation: 'Without its end, everything behind a table belongs to it for a browser.',
    example:
      '## Error codes\n\n<table>\n<tr><th>Code</th><th>Meaning</th></tr>\n<tr><td>1</td><td>Busy</td></tr>',
    fix: 'Add `</table>` behind its last row.',
  }),
  'cells-joined': warning<{ expected: number; found: number }>({
    message: ({ expected, found }) =>
      `This row has ${found} cells but the header has ${expected}; the surplus text was joined to the last cell.`,
    explanation: 'Other readers drop the surplus cells without a word; here nothing is dropped.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy | or down |',
    fix: 'Write a `|` that belongs to the text as `\\|`.',
  }),
} as const;
