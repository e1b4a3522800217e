import { error, note, warning } from './problem.ts';

/** Problems with codes and their texts. */
export const codeProblems = {
  'exact-repeat': note<{ value: string; line: number }>({
    message: ({ value, line }) =>
      `This row repeats line ${line} word for word, so "${value}" is listed once.`,
    explanation: 'The same row twice in one category says nothing new.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n| 1 | Busy |',
    fix: 'Remove one of the two rows.',
  }),
  'duplicate-value': note<{ value: string; line: number; others: number }>({
    message: ({ value, line, others }) =>
      `"${value}" is already documented on line ${line} of this category, so its page shows both meanings${others === 0 ? '' : `; so do ${others} more rows below`}.`,
    explanation: 'One code with two texts is either two meanings of it or a typing error in a value.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n| 1 | Down |',
    fix: 'Keep both if the code really has two meanings; otherwise correct one of the values.',
  }),
  'empty-value': warning<{ value: string; instead: 'beside' | 'name' | 'previous' | 'message' }>({
    message: ({ value, instead }) =>
      instead === 'previous'
        ? `This row has no value, so it was added to "${value}" above it.`
        : `This row has no value, so ${instead === 'beside' ? 'the code beside it' : `its ${instead}`}, "${value}", stands for one.`,
    explanation: 'A row without a value has no address of its own.',
    example:
      '## Error codes\n\n| HTTP status | Code | Meaning |\n|---|---|---|\n| 200 | | Done |\n| 400 | 4001 | Bad name |\n| 400 | 4002 | Bad size |',
    fix: 'Write the value in every row.',
  }),
  'lost-text': error<{ text: string }>({
    message: ({ text }) => `This text of a code table is on no page: "${text}".`,
    explanation:
      'After reading, every word of every code table is looked for in what was read. This is the net under the reader.',
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | A text that the reader could not keep |',
    fix: 'Write the row as one line with a cell for each header; if it is one, report this as a fault of the reader.',
  }),
  'link-target': note<{
    targets: readonly string[];
    isPicture: boolean;
    lacking: string | undefined;
    suggestion: string | undefined;
  }>({
    message: ({ targets, isPicture, lacking }) => {
      const named = targets.slice(0, targets.length > 4 ? 3 : 4).map((each) => `"${each}"`);
      const all = [...named, ...(targets.length > 4 ? [`${targets.length - 3} more`] : [])];
      const list = [all.slice(0, -1).join(', '), ...all.slice(-1)]
        .filter((part) => part !== '')
        .join(' and ');
      const [s, verb, their] = targets.length > 1 ? ['s', '', 'their'] : ['', 's', 'its'];
      const reason =
        lacking === undefined ? '' : `: ${lacking} has no heading, code or id of that name, or several`;
      return isPicture
        ? `The picture${s} ${list} ${targets.length > 1 ? 'are' : 'is'} not in the content folder, so only ${their} words are shown.`
        : `The link${s} to ${list} lead${verb} nowhere from here, so only ${their} text is shown${reason}.`;
    },
    explanation:
      'Links to documents of the content folder, their headings and codes lead to their pages: `push.md#e07`. One such as `/docs/retry` only leads somewhere on the site that the text was copied from. Addresses that run scripts or open files are never made into links.',
    hint: ({ isPicture, lacking, suggestion }) =>
      isPicture
        ? 'Put the file into the content folder and name it by its path from the document, or set `linkBase` in the front matter to the address that the document came from: its words lead there then.'
        : lacking === undefined
          ? undefined
          : `${suggestion === undefined ? '' : `Did you mean #${suggestion}? `}Link to a heading as GitHub does, to the value or name of a code, or to an id of the text.`,
    example: '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | See [retry](/docs/retry) |',
    fix: 'Set `linkBase` in the front matter to the address that the document came from, or link to a whole http, https or mailto address.',
  }),
  'empty-solution': note<{ value: string; header: string }>({
    message: ({ value, header }) =>
      `"${value}" has nothing under "${header}", while most codes of its table have.`,
    explanation: 'Readers come for the next action; a code without one leaves them where they were.',
    example:
      '## Error codes\n\n| Code | Meaning | Solution |\n|---|---|---|\n| 1 | Busy | Try again in a minute |\n| 2 | Down | Wait for the notice |\n| 3 | Lost | |',
    fix: 'Say what a reader should do next.',
  }),
} as const;
