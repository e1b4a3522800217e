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
    'titre: Pompes',
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
    'title: [One, Two]',
    'lang: Chinese',
    'long: 12.5',
    'columns: { left: 2 }',
    'categories: { api: true }',
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

describe('a key in other letters', () => {
  it.each(['Title: Our pumps', 'TITLE: Our pumps'])('is read: %s', (line) => {
    const document = read(line);
    expect(found(document)).toEqual([]);
    expect(document.document.title).toBe('Our pumps');
  });

  it('gives way to one of ours', () => {
    const document = read('Title: Theirs\ntitle: Ours');
    expect(document.document.title).toBe('Ours');
    expect(found(document)).toEqual(['note foreign-key 2']);
  });
});

describe('a front matter that is no YAML', () => {
  it.each([
    'title: Our pumps\nlayout: a: b',
    'title: Our pumps\nauthor: @pumps',
    'title: "Our pumps"\nurl: {{ page.url }}',
    'title: Our pumps\nx: 1\nx: 2',
    'title: Our pumps\n\tx: 1',
    "title: 'Our pumps'\nname: [Pumps] all",
  ])('is read line by line: %s', (settings) => {
    const document = read(settings);
    expect(found(document).filter((each) => !each.startsWith('note'))).toEqual([
      expect.stringMatching(/^warning front-matter-loose /u),
    ]);
    expect(document.document.title).toBe('Our pumps');
    expect(document.codes).toHaveLength(1);
  });

  it.each(['just words', '- a\n- b'])('is text where nothing in it is a key: %s', (text) => {
    expect(found(read(text))).toEqual([]);
  });

  it('is a fault where it says how tables are read', () => {
    expect(found(read('columns: {'))).toEqual([expect.stringMatching(/^error front-matter-syntax /u)]);
  });
});

describe('a fault', () => {
  it.each([
    ['titel: Pumps', 'title'],
    ['slgu: pumps', 'slug'],
    ['catgeories: { Error codes: { slug: x } }', 'categories'],
    ['discription: Pumps', 'description'],
    ['column: { Code: value }', 'columns'],
  ])('is what is nearly one of ours: %s', (line, meant) => {
    const document = read(line);
    expect(found(document)).toEqual(['error unknown-key 2']);
    expect(document.diagnostics[0]?.hint).toBe(`Did you mean \`${meant}\`?`);
  });

  it("is a value that can be nobody else's", () => {
    expect(found(read('linkBase: [https://example.org]'))).toEqual(['error front-matter-type 2']);
  });
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
