/** Documents that other tools read too: what those wrote is left alone, and what was meant for us is not. */
import { describe, expect, it, test } from 'vitest';
import { readDocument, type ReadDocument } from '../../../src/parsing/document.ts';

const table = '# Pumps\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Dry |\n';
const read = (settings: string, fence = '---'): ReadDocument =>
  readDocument({ file: 'pumps.md', text: `${fence}\n${settings}\n${fence}\n\n${table}` });
const found = ({ diagnostics }: ReadDocument): string[] =>
  diagnostics.map(({ severity, rule, line }) => `${severity} ${rule} ${line}`);

describe('a key that nobody here knows', () => {
  it.each([
    'ms.date: 03/04/2020',
    'sidebar_position: 4',
    'eip: 2200',
    'discussions-to: https://example.org/1',
    'html: false',
    'seo: { title: Pumps }',
    'flag: red',
    'tags:\n  - pumps\n  - codes',
    'sources: [book, paper]',
  ])('is a note: %s', (line) => {
    const document = read(line);
    expect(found(document)).toEqual(['note foreign-key 2']);
    expect(document.codes).toHaveLength(1);
  });

  it('is named once for a document, with all others', () => {
    const document = read('layout: page\ntitle: Our pumps\nredirect: /x\nsearch: true');
    expect(found(document)).toEqual(['note foreign-key 2']);
    expect(document.diagnostics[0]?.message).toContain('layout, redirect, search');
    expect(document.document.title).toBe('Our pumps');
  });
});

describe("another tool's value of a key of ours", () => {
  it.each([
    'categories: tutorial',
    'categories: [tutorial, codes]',
    'categories:\n  - name: tutorial',
    'columns: 2',
    'title: { en: Pumps, de: Pumpen }',
    'description: { en: Pumps }',
    'source: [a, b]',
    'lang: [de, en]',
    'slug: /errors/pumps',
  ])('is left alone: %s', (line) => {
    const document = read(line);
    expect(found(document)).toEqual(['note foreign-key 2']);
    expect(document.document).toMatchObject({ title: 'Pumps', slug: 'pumps' });
    expect(document.codes).toHaveLength(1);
  });

  it.each(['title:', "description: ''", 'slug:', 'categories:'])('may be missing: %s', (line) => {
    expect(found(read(line))).toEqual([]);
  });
});

describe('a fault', () => {
  it.each([
    ['titel: Pumps', 'title'],
    ['Title: Pumps', 'title'],
    ['slgu: pumps', 'slug'],
    ['linkbase: https://example.org', 'linkBase'],
    ['catgeories: { Error codes: { slug: x } }', 'categories'],
    ['discription: Pumps', 'description'],
    ['column: { Code: value }', 'columns'],
  ])('is what is nearly one of ours: %s', (line, meant) => {
    const document = read(line);
    expect(found(document)).toEqual(['error unknown-key 2']);
    expect(document.diagnostics[0]?.hint).toBe(`Did you mean \`${meant}\`?`);
  });

  it.each(['title: [One, Two]', 'linkBase: [https://example.org]', 'lang: Chinese', 'slug: Pump Errors'])(
    "is a value that can be nobody else's: %s",
    (line) => {
      expect(found(read(line))).toEqual([
        expect.stringMatching(/^error (?:front-matter-type|slug-form) 2$/u),
      ]);
    },
  );
});

test.each([
  ['draft: true', '---', true],
  ['draft: false', '---', false],
  ['draft = true', '+++', true],
  ['draft = false', '+++', false],
])('%s between %s is a draft: %s', (line, fence, isDraft) => {
  const document = read(line, fence);
  expect(document.isDraft).toBe(isDraft);
  expect(document.diagnostics.some(({ rule }) => rule === 'draft')).toBe(isDraft);
});
