/**
 * Each folder of tests/fixtures/documents is one case: `input.md` and what must be read from it. Adding a
 * case means adding a folder; `vitest -u` writes `expected.json`, which is then to be checked by eye.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { problems } from '../../../src/parsing/report/diagnostics.ts';
import { proseProblems } from '../../../src/parsing/report/problems/prose-problems.ts';
import { settingsProblems } from '../../../src/parsing/report/problems/settings-problems.ts';
import { translationProblems } from '../../../src/parsing/report/problems/translation-problems.ts';
import { type ReadDocument, readDocument } from '../../../src/parsing/document.ts';
import { findLostText } from '../../../src/parsing/report/lost-text.ts';

const folder = join(import.meta.dirname, '../../fixtures/documents');
const cases = readdirSync(folder);

/** Problems of a whole content folder, which no single document can show; tests/unit/loading has them. */
const folderProblems = [
  'mdx-module',
  'mdx-expression',
  'html-tag',
  'html-attribute',
  'unsafe-target',
  'picture-elsewhere',
  'picture-outside',
  'unreadable-file',
  'link-elsewhere',
  'text-encoding',
  'not-text',
  'file-size',
  'slug-reserved',
  'address-taken',
  'note-without-code',
  'lost-text',
  'link-target',
  'no-documents',
  ...Object.keys(proseProblems),
  ...Object.keys(settingsProblems),
  ...Object.keys(translationProblems),
];

const read = (name: string): { text: string; result: ReadDocument } => {
  const text = readFileSync(join(folder, name, 'input.md'), 'utf8');
  return { text, result: readDocument({ file: `${name}.md`, text }) };
};

function summary({ document, categories, codes, diagnostics }: ReadDocument): unknown {
  return {
    title: document.title,
    categories: categories.map(
      ({ slug, title, kind }) => `${slug}: ${title}${kind === 'pointer' ? ' (pointer)' : ''}`,
    ),
    codes: codes.flatMap((code) =>
      codeRecords(code).map((record, index) => ({
        at: `${record.category}:${record.line}`,
        value: record.value,
        ...present({
          name: record.name,
          message: record.message,
          cause: record.cause,
          solution: record.solution,
        }),
        ...(record.remedies.length > 0 ? { remedies: record.remedies } : {}),
        ...(Object.keys(record.fields).length > 0 ? { fields: record.fields } : {}),
        ...present({
          group: code.meanings[index]?.group,
          action: code.action,
          span: code.span,
          deprecated: code.deprecated,
        }),
        ...(code.spellings.length > 0 ? { spellings: code.spellings } : {}),
        ...(code.names.length > 1 ? { names: code.names } : {}),
        ...(code.keywords.length > 0 ? { keywords: code.keywords } : {}),
      })),
    ),
    diagnostics: diagnostics.map(
      ({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`,
    ),
  };
}

const present = (texts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== null));

describe('a document', () => {
  it.each(cases)('reads %s as expected', async (name) => {
    const { result } = read(name);
    const json = `${JSON.stringify(summary(result), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(join(folder, name, 'expected.json'));
  });

  it.each(cases)('loses no word of %s', (name) => {
    const { text, result } = read(name);
    expect(findLostText(text, result)).toEqual([]);
  });

  it.each(cases)('gives every code of %s an address of its own', (name) => {
    const { codes } = read(name).result;
    expect(new Set(codes.map(({ id }) => id.toLowerCase())).size).toBe(codes.length);
  });
});

describe('each problem', () => {
  const shown = new Set(
    cases.flatMap((name) => read(name).result.diagnostics.map(({ rule }): string => rule)),
  );
  it.each(Object.keys(problems).filter((rule) => !folderProblems.includes(rule)))(
    '%s has a fixture',
    (rule) => {
      expect(shown).toContain(rule);
    },
  );
});
