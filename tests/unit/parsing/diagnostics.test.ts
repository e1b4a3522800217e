import { describe, expect, it } from 'vitest';
import { problemPath, problems } from '../../../src/parsing/report/diagnostics.ts';
import { readDocument } from '../../../src/parsing/document.ts';
import { settingsProblems } from '../../../src/parsing/report/problems/settings-problems.ts';
import { proseProblems } from '../../../src/parsing/report/problems/prose-problems.ts';
import { translationProblems } from '../../../src/parsing/report/problems/translation-problems.ts';

/** Their examples are paths or commands, or need a fault of the reader itself. */
const withoutDocument: ReadonlySet<string> = new Set([
  'unreadable-file',
  'link-elsewhere',
  'text-encoding',
  'not-text',
  'file-size',
  'slug-clash',
  'address-taken',
  'slug-reserved',
  'note-without-code',
  'lost-text',
  'link-target',
  ...Object.keys(proseProblems),
  ...Object.keys(settingsProblems),
  ...Object.keys(translationProblems),
]);

describe('the guide to problems', () => {
  it.each(Object.entries(problems).filter(([rule]) => !withoutDocument.has(rule)))(
    'shows %s by an example that has it',
    (rule, { example }) => {
      const { diagnostics } = readDocument({ file: 'example.md', text: example });
      expect(diagnostics.map((diagnostic): string => diagnostic.rule)).toContain(rule);
    },
  );

  it.each(Object.entries(problems))(
    'says in full sentences what %s means and how to mend it',
    (_rule, problem) => {
      for (const text of [problem.explanation, problem.fix]) expect(text).toMatch(/^\p{Lu}.*[.:`]$/su);
      expect(problem.example).not.toBe('');
    },
  );

  it('has an anchor for each rule', () => {
    expect(problemPath('exact-repeat')).toBe('/guides/problems/#exact-repeat');
    for (const rule of Object.keys(problems)) expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });
});
