import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  forgetContent,
  type Content,
  readContentFolder,
  readFiles,
} from '../../../src/loading/content-folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

const table = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Hot |\n| 2 | Cold |\n';
const places = ({ diagnostics }: Content): unknown[] =>
  diagnostics.map(({ rule, file, line }) => [rule, file, line]);

describe('a content folder', () => {
  it('gives a document for every Markdown file but those of notes and guides', async () => {
    const root = await contentFolder({
      'pump.md': table,
      'deep/er/fan.md': table,
      'guides/start.mdx': '---\ntitle: Start\ndescription: How to start\norder: 1\n---\n# Start',
      'notes/pump/error-codes/1.mdx': 'Hot means hot.',
      'readme.txt': 'no',
      '.drafts/valve.md': table,
      'node_modules/tool/readme.md': table,
    });
    const content = await readContentFolder(root);
    expect(content.diagnostics).toEqual([]);
    expect(content.catalogue.documents.map(({ file, slug }) => [file, slug])).toEqual([
      ['deep/er/fan.md', 'fan'],
      ['pump.md', 'pump'],
    ]);
    expect(content.notes.map(({ code }) => code)).toEqual(['pump/error-codes/1']);
    expect(content.texts.get('pump.md')).toBe(table);
    expect(content.diagnostics).toEqual([]);
  });

  it('names every clash, and gives each document an address of its own', async () => {
    const root = await contentFolder({ 'pump.md': table, 'old/pump.md': table, 'search.md': table });
    const content = await readContentFolder(root);
    expect(content.catalogue.documents.map(({ slug }) => slug)).toEqual(['pump', 'pump-2', 'search-codes']);
    expect(places(content)).toEqual([['address-taken', 'pump.md', 1]]);
    expect(new Set(content.catalogue.codes.map(({ id }) => id)).size).toBe(6);
  });

  it('is read once, until somebody says that it has changed', async () => {
    const root = await contentFolder({ 'pump.md': table });
    const first = await contentOf(root);
    await writeFile(join(root, 'fan.md'), table);
    expect(await contentOf(`${root}/`)).toBe(first);
    forgetContent(root);
    const { catalogue } = await contentOf(root);
    expect(catalogue.documents.map(({ slug }) => slug)).toEqual(['fan', 'pump']);
  });

  it('points a clash at the slug in the front matter', async () => {
    const root = await contentFolder({ 'a.md': table, 'b.md': `---\ntitle: B\nslug: a\n---\n${table}` });
    expect(places(await readContentFolder(root))).toEqual([['slug-clash', 'b.md', 3]]);
  });

  it('gives keywords and action of a note to its code', async () => {
    const note = '---\ntitle: About heat\nkeywords: [heat, "404"]\naction: retry\n---\nText';
    const root = await contentFolder({ 'pump.md': table, 'notes/pump/error-codes/1.mdx': note });
    const { catalogue, notes } = await readContentFolder(root);
    expect(catalogue.codes[0]).toMatchObject({ keywords: ['heat', '404'], action: 'retry' });
    expect(notes[0]).toMatchObject({ title: 'About heat', file: 'notes/pump/error-codes/1.mdx' });
  });

  it('takes the title of a note, and holds nothing against its settings', async () => {
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': table,
        'notes/pump/error-codes/1.mdx': '---\ntitle: At night\nkeywords: [dark]\n---\nHot.',
      }),
    );
    expect(content.diagnostics).toEqual([]);
    expect(content.notes).toMatchObject([{ title: 'At night', keywords: ['dark'] }]);
  });

  it('suggests a code of the same category for a note without one', async () => {
    const content = await readContentFolder(
      await contentFolder({
        'pump.md': '## Motor errors\n\n| Code | Meaning |\n|---|---|\n| M10 | Hot |\n',
        'fan.md': '## Motor errors\n\n| Code | Meaning |\n|---|---|\n| M100 | Cold |\n',
        'notes/pump/motor/M100.mdx': 'Hot.',
      }),
    );
    expect(content.diagnostics.map(({ rule, hint }) => [rule, /pump\/motor\/M10\b/u.test(hint)])).toEqual([
      ['note-without-code', true],
    ]);
  });

  it('reports notes without a code, unknown keys and actions all at once', async () => {
    const root = await contentFolder({
      'pump.md': table,
      'notes/pump/error-codes/11.mdx': 'No such code',
      'notes/pump/error-codes/2.mdx': '---\nkeyword: x\naction: wait\n---\n',
    });
    const content = await readContentFolder(root);
    expect(places(content)).toEqual([
      ['note-without-code', 'notes/pump/error-codes/11.mdx', 1],
      ['unknown-key', 'notes/pump/error-codes/2.mdx', 2],
      ['front-matter-type', 'notes/pump/error-codes/2.mdx', 3],
    ]);
    expect(content.diagnostics[0]?.hint).toContain('pump/error-codes/1');
  });

  it('checks the settings of guides and the endings of prose', async () => {
    const root = await contentFolder({
      'pump.md': table,
      'guides/bare.mdx': 'No settings at all',
      'guides/faulty.mdx': '---\ntitel: Start\ntitle: [a]\ndescription: How\norder: first\n---\n',
      'guides/broken.mdx': '---\ntitle: [\n---\n',
      'guides/old.md': '---\ntitle: Old\ndescription: How\n---\n',
      'notes/pump/error-codes/1.md': 'Would not be shown',
    });
    expect(places(await readContentFolder(root)).sort()).toEqual([
      ['front-matter-syntax', 'guides/broken.mdx', 2],
      ['front-matter-type', 'guides/faulty.mdx', 3],
      ['front-matter-type', 'guides/faulty.mdx', 5],
      ['missing-key', 'guides/bare.mdx', 1],
      ['missing-key', 'guides/bare.mdx', 1],
      ['prose-ending', 'guides/old.md', 1],
      ['prose-ending', 'notes/pump/error-codes/1.md', 1],
      ['unknown-key', 'guides/faulty.mdx', 2],
    ]);
  });

  it('keeps the address of the guide that the site makes', async () => {
    const text = '---\ntitle: Ours\ndescription: What we had\n---\n';
    const root = await contentFolder({
      'pump.md': table,
      'guides/problems.mdx': text,
      'guides/ours/problems.mdx': text,
    });
    expect(places(await readContentFolder(root))).toEqual([['guide-reserved', 'guides/problems.mdx', 1]]);
  });

  it('takes no empty text for a setting, whoever left it empty', async () => {
    const root = await contentFolder({
      'pump.md': `---\ntitle: ""\nslug: ' '\ncategories:\n  Error codes:\n    title: ""\n---\n${table}`,
      'guides/start.mdx': '---\ntitle: ""\ndescription: How to start\n---\n',
    });
    const { catalogue, diagnostics } = await readContentFolder(root);
    expect(diagnostics.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['front-matter-type', 'pump.md', 6],
      ['front-matter-type', 'guides/start.mdx', 2],
    ]);
    expect(catalogue.documents[0]).toMatchObject({ slug: 'pump', title: 'Pump' });
    expect(catalogue.categories[0]).toMatchObject({ title: 'Error codes' });
  });

  it('finds links from prose to codes that do not exist or could be several', async () => {
    const head = '---\ntitle: Start\ndescription: How to start\n---\n';
    const root = await contentFolder({
      'pump.md': `${table}\n## Other errors\n\n| Code | Meaning |\n|---|---|\n| 1 | Stuck |\n`,
      'guides/start.mdx': `${head}
See <Code value="2" /> and <Code value="3" />, not \`<Code value="4" />\`.

\`\`\`mdx
<Code value="5" />
\`\`\`

  <Code
    value={'6'}
  />
{/* <Code value="7" /> */} <Code value="1" in="error-codes" />
<Code value="1" />
<Code valeu="1" />
`,
      'notes/pump/error-codes/1.mdx': '<Code value="2" in="pump/other" />',
    });
    const { diagnostics } = await readContentFolder(root);
    expect(diagnostics.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['unknown-code', 'guides/start.mdx', 6, 28],
      ['unknown-code', 'guides/start.mdx', 12, 3],
      ['ambiguous-code', 'guides/start.mdx', 16, 1],
      ['unknown-code', 'guides/start.mdx', 17, 1],
      ['unknown-code', 'notes/pump/error-codes/1.mdx', 1, 1],
    ]);
    expect(diagnostics[2]?.hint).toContain('<Code value="1" in="pump/error-codes" />');
    expect(diagnostics[3]?.hint).not.toContain('Did you mean');
    expect(diagnostics[4]?.hint).toContain('<Code value="2" in="pump/error-codes" />');
  });

  it('blames no prose for settings that cannot be read', async () => {
    const root = await contentFolder({
      'pump.md': `---\ncategories: [pump\n---\n\n${table}`,
      'fan.md': table,
      'guides/start.mdx': '---\ntitle: Start\n---\n\n<Code value="1" in="other" />\n',
      'notes/other/error-codes/1.mdx': 'Hot means hot.',
    });
    expect(places(await readContentFolder(root))).toEqual([
      ['front-matter-syntax', 'pump.md', expect.any(Number)],
      ['missing-key', 'guides/start.mdx', 1],
    ]);
  });

  it('finds prose that is no MDX, and components that nobody gives to it', async () => {
    const head = '---\ntitle: Start\ndescription: How to start\n---\n\n';
    const root = await contentFolder({
      'pump.md': table,
      'guides/brace.mdx': `${head}It says {busy.\n`,
      'guides/tag.mdx': `${head}Write to <me@example.com>\n`,
      'guides/parts.mdx': `${head}import { Known } from './known.ts';\n\n<Known /> <Known.Part /> <b>bold</b>\n\n<Missing />\n`,
    });
    expect(places(await readContentFolder(root)).sort()).toEqual([
      ['mdx-module', 'guides/parts.mdx', 6],
      ['mdx-syntax', 'guides/brace.mdx', 6],
      ['mdx-syntax', 'guides/tag.mdx', 6],
      ['unknown-component', 'guides/parts.mdx', 10],
    ]);
  });

  it('says which key a guide lacks and what to write there', async () => {
    const root = await contentFolder({ 'pump.md': table, 'guides/start.mdx': '---\ntitle: Start\n---\n' });
    const { diagnostics } = await readContentFolder(root);
    expect(diagnostics).toMatchObject([
      { rule: 'missing-key', file: 'guides/start.mdx', line: 1, column: 1 },
    ]);
    expect(diagnostics[0]?.message).toContain('`description` is missing');
    expect(diagnostics[0]?.hint).toContain('Write `description: …`');
    expect(diagnostics[0]?.hint).not.toContain('remove');
  });

  it('says that a document has no text, whatever white space it has', async () => {
    const root = await contentFolder({ 'empty.md': '', 'mark.md': '\uFEFF', 'white.md': ' \n\t\n' });
    expect(places(await readContentFolder(root))).toEqual([
      ['empty-document', 'empty.md', 1],
      ['empty-document', 'mark.md', 1],
      ['empty-document', 'white.md', 1],
    ]);
  });

  it('leaves drafts out, and says so', async () => {
    const folder = await contentFolder({ 'pump.md': `---\ndraft: true\n---\n${table}`, 'fan.md': table });
    const content = await readContentFolder(folder);
    expect(content.catalogue.documents.map(({ slug }) => slug)).toEqual(['fan']);
    expect(content.catalogue.codes.map(({ document }) => document)).not.toContain('pump');
    expect(places(content)).toContainEqual(['draft', 'pump.md', 1]);
  });

  it('puts documents in the order of its settings, and finds names that no document has', async () => {
    const folder = await contentFolder({
      'site.yaml': 'documents: [pump.md, fna]\n',
      'fan.md': table,
      'pump.md': table,
    });
    const content = await readContentFolder(folder);
    expect(content.catalogue.documents.map(({ slug }) => slug)).toEqual(['pump', 'fan']);
    expect(places(content)).toEqual([['unknown-document', 'site.yaml', 1]]);
  });

  it('says that it has no document', async () => {
    expect(places(await readContentFolder(await contentFolder({ 'readme.txt': 'no' })))).toEqual([
      ['no-documents', '.', 1],
    ]);
  });
});

describe('loose files', () => {
  it('are read as one content, with a diagnostic for each that cannot be', async () => {
    const root = await contentFolder({ 'pump.md': table, 'more/fan.md': table });
    const content = await readFiles(['pump.md', 'gone.md', 'more'], root);
    expect(content.catalogue.documents.map(({ file }) => file)).toEqual(['pump.md', 'more/fan.md']);
    expect(places(content)).toEqual([['unreadable-file', 'gone.md', 1]]);
  });

  it('are read with their notes when they are one folder', async () => {
    const root = await contentFolder({ 'all/pump.md': table, 'all/notes/pump/error-codes/1.mdx': 'Hot.' });
    const one = await readFiles(['all'], root);
    expect(one.catalogue.documents.map(({ file }) => file)).toEqual(['pump.md']);
    expect(one.notes.map(({ code }) => code)).toEqual(['pump/error-codes/1']);
  });
});
