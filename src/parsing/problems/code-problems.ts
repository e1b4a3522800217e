import { problem } from './problem.ts';

/** Problems with codes and their texts. */
export const codeProblems = {
  'exact-repeat': problem<{ value: string; line: number }>({
    severity: 'note',
    message: ({ value, line }) => `This row repeats line ${line} word for word; "${value}" is listed once.`,
    hint: () => 'Remove one of the two rows.',
    explanation: 'The same row twice in one category says nothing new.',
    example: '| Code | Meaning |\n|---|---|\n| 1 | Busy |\n| 1 | Busy |',
    fix: 'Remove one of the two rows.',
  }),
  'duplicate-value': problem<{ value: string; line: number }>({
    severity: 'warning',
    message: ({ value, line }) =>
      `"${value}" is already documented on line ${line} of this category; its page shows both meanings.`,
    hint: () => 'Keep both if the code really has two meanings; otherwise correct one of the values.',
    explanation: 'One code with two texts is either two meanings of it or a typing error in a value.',
    example: '| Code | Meaning |\n|---|---|\n| 1 | Busy |\n| 1 | Down |',
    fix: 'Correct the value, or leave it: both meanings are shown.',
  }),
  'empty-value': problem<{ value: string; instead: 'status' | 'name' | 'previous' | 'message' }>({
    severity: 'warning',
    message: ({ value, instead }) =>
      instead === 'previous'
        ? `This row has no value, so it was added to "${value}" above it.`
        : `This row has no value, so its ${instead === 'status' ? 'HTTP status' : instead} "${value}" stands for one.`,
    hint: () => 'Write the value in every row.',
    explanation: 'A row without a value has no address of its own.',
    example:
      '| HTTP status | Code | Meaning |\n|---|---|---|\n| 200 | | Done |\n| 400 | 4001 | Bad name |\n| 400 | 4002 | Bad size |',
    fix: 'Fill the empty cell.',
  }),
} as const;
