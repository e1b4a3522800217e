import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { admit } from '../../../src/loading/checked-content.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

const table = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Hot |\n| 2 | Cold |\n';

test('Markdown is read under each of its names, and prose that would be on no page is named', async () => {
  const root = await contentFolder({
    'pump.MD': table,
    'fan.markdown': table,
    'well.mdx': `---\ntitle: Wells\n---\nimport Tabs from '@theme/Tabs';\nexport const a = {\n  b: 1 };\n\n# Wells\n\nDeep.\n\n${table}`,
    'well.de.mdx': `# Brunnen\n\n${table}`,
    'guides/old.markdown': 'Old',
    'notes/pump/error-codes/1.MDX': 'Would not be shown',
  });
  const { catalogue, diagnostics } = await readContentFolder(root);
  expect(catalogue.documents.map(({ file }) => file)).toEqual(['fan.markdown', 'pump.MD', 'well.mdx']);
  expect(JSON.stringify(catalogue)).toContain('Deep.');
  expect(JSON.stringify(catalogue)).not.toMatch(/@theme|b: 1/u);
  expect(catalogue.translations[0]?.documents.map(({ file }) => file)).toEqual(['well.de.mdx']);
  expect(diagnostics.map(({ rule, severity, file }) => [rule, severity, file]).sort()).toEqual([
    ['missing-key', 'error', 'guides/old.markdown'],
    ['missing-key', 'error', 'guides/old.markdown'],
    ['prose-ending', 'error', 'guides/old.markdown'],
    ['prose-ending', 'error', 'notes/pump/error-codes/1.MDX'],
  ]);
});

test('a folder names links to nowhere and back, and reads all that is beside them', async () => {
  const root = await contentFolder({ 'pump.md': table, 'deep/fan.md': table });
  await symlink('gone.md', join(root, 'lost.md'));
  await symlink('gone', join(root, 'guides'));
  await symlink('..', join(root, 'deep/loop'));
  await symlink('deep/fan.md', join(root, 'well.md'));
  const content = await readContentFolder(root);
  expect(content.catalogue.documents.map(({ file }) => file)).toEqual(['deep/fan.md', 'pump.md', 'well.md']);
  expect(content.diagnostics.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['unreadable-file', 'deep/loop', 1],
    ['unreadable-file', 'guides', 1],
    ['unreadable-file', 'lost.md', 1],
  ]);
});

test('a link out of the content folder is refused by its name and target, unless the settings name the folder', async () => {
  const outside = await contentFolder({
    'vendor/fan.md': table,
    'secret.txt': 'key',
    'home/guides/x.mdx': 'x',
  });
  const root = await contentFolder({ 'pump.md': table });
  await symlink(join(outside, 'vendor/fan.md'), join(root, 'fan.md'));
  await symlink(join(outside, 'secret.txt'), join(root, 'secret.md'));
  await symlink(join(outside, 'home/guides'), join(root, 'guides'));
  await symlink(join(outside, 'vendor'), join(root, 'more'));
  const { catalogue, diagnostics } = await readContentFolder(root);
  expect(catalogue.documents.map(({ file }) => file)).toEqual(['pump.md']);
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['link-elsewhere', 'fan.md'],
    ['link-elsewhere', 'more'],
    ['link-elsewhere', 'secret.md'],
    ['link-elsewhere', 'guides'],
  ]);
  expect(diagnostics[0]?.message).toContain(join(outside, 'vendor/fan.md'));
  expect(diagnostics[0]?.hint).toContain(`linkedFolders: [${relative(root, join(outside, 'vendor'))}]`);
  await writeFile(join(root, 'site.yaml'), `linkedFolders: [${join(outside, 'vendor')}]\n`);
  const allowed = await readContentFolder(root);
  expect(allowed.catalogue.documents.map(({ file }) => file)).toContain('fan.md');
  // Not every file is Markdown for being called so.
  expect(allowed.diagnostics.map(({ file }) => file)).toContain('secret.md');
});

test('links inside of the repository are followed, but not into what git keeps there, and the folder may be a link itself', async () => {
  const repository = await contentFolder({
    '.git/config.md': table,
    'vendor/fan.md': table,
    'docs/errors/pump.md': table,
  });
  await symlink('../../vendor/fan.md', join(repository, 'docs/errors/fan.md'));
  await symlink('../../.git/config.md', join(repository, 'docs/errors/config.md'));
  const elsewhere = await contentFolder({});
  await mkdir(join(elsewhere, 'site'));
  await symlink(join(repository, 'docs/errors'), join(elsewhere, 'site/content'));
  for (const root of [join(repository, 'docs/errors'), join(elsewhere, 'site/content')]) {
    const { catalogue, diagnostics } = await readContentFolder(root);
    expect(catalogue.documents.map(({ file }) => file)).toEqual(['fan.md', 'pump.md']);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['link-elsewhere', 'config.md']]);
  }
});

test('a folder says where a text in another encoding stops being UTF-8', async () => {
  const root = await contentFolder({ 'fan.md': `\uFEFF${table}`, 'pump.md': table });
  await writeFile(join(root, 'pump.md'), Buffer.from(`${table}| 3 | Gelée |\n`, 'latin1'));
  await writeFile(join(root, 'wide.md'), Buffer.from(`\uFEFF${table}`, 'utf16le'));
  const { diagnostics } = await readContentFolder(root);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'text-encoding', file: 'pump.md', line: 7, column: 10 },
    { rule: 'text-encoding', file: 'wide.md', line: 1, column: 1 },
  ]);
});

test('a folder says that it is missing instead of throwing', async () => {
  const root = await contentFolder({});
  const content = await readContentFolder(join(root, 'nowhere'));
  expect(content.diagnostics).toMatchObject([{ rule: 'unreadable-file', file: '.', line: 1 }]);
  expect(content.catalogue.documents).toEqual([]);
  // And no site is made of it.
  const refusal = admit({ content }, { logger: { warn: () => undefined } });
  expect(refusal?.message).toContain(join(root, 'nowhere'));
});
