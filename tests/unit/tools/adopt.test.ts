import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { runCommand } from '../../support/command.ts';
import { contentFolder } from '../../support/content-folder.ts';

const table = (rows: string): string =>
  `| Error code | Name | Description | Solution | Since |\n| --- | --- | --- | --- | --- |\n${rows}\n`;
const shop = `# Shop\n\n## Basket error codes\n\n${table('| 4101 | BASKET_FULL | It is full | Remove an item | 2 |')}`;
const card = `# Card payments\n\n## Card error codes\n\n${table('| 51 | CARD_OLD | It is too old | Take another | 3 |')}`;

const adopt = (cwd: string, ...argv: string[]) => runCommand('adopt', argv, { cwd });
const textOf = (...path: string[]): Promise<string> => readFile(join(...path), 'utf8');

test('makes a content folder that is read without a problem, and says the next three commands', async () => {
  const home = await contentFolder({ 'docs/shop.md': shop, 'docs/payments/errors.md': card });
  const { code, output } = await adopt(home, 'docs', '--into', 'mine');
  expect(code).toBe(0);
  expect((await readdir(join(home, 'mine'))).sort()).toEqual([
    'card-payments.md',
    'permalinks.json',
    'shop.md',
    'site.schema.json',
    'site.yaml',
  ]);
  expect(await textOf(home, 'mine/shop.md')).toBe(shop);
  expect(await textOf(home, 'mine/permalinks.json')).toContain('"/card-payments/card/51/"');
  expect((await runCommand('check', [join(home, 'mine')])).output).toContain('0 errors, 0 warnings');
  expect(
    output
      .split('Next:\n')[1]
      ?.split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'error-codes check --content mine',
    'error-codes dev --content mine',
    expect.stringContaining('error-codes build'),
  ]);
});

test('says what each column is, what stays text, and what is left out and why', async () => {
  const text = `${shop}\n## Limits\n\n| Plan | Items |\n| --- | --- |\n| Free | ten |\n`;
  const home = await contentFolder({
    'shop.md': text,
    'hello.md': '# Hello\n\nNo table here.\n',
    'draft.md': `---\ndraft: true\n---\n${card}`,
    'blank.md': ' \n',
    'bytes.md': 'a\0b',
    'twin.md': text,
  });
  const { output } = await adopt(home, '.', '--into', 'mine', '--dry-run');
  expect(output).toContain(
    'Error code = the code, Name = its name, Description = what it means, Solution = what to do, Since = kept under its own header',
  );
  expect(output).toMatch(/Text +A table stays text \(line 11\): /u);
  expect(output).toMatch(/hello\.md +there is no table in it/u);
  expect(output).toMatch(/draft\.md +its front matter says that it is a draft/u);
  expect(output).toMatch(/blank\.md +it is empty/u);
  expect(output).toMatch(/bytes\.md +This text seems to be UTF-16LE/u);
  expect(output).toMatch(/twin\.md +it says the same as shop\.md/u);
});

test('writes nothing on a dry run, and nothing where there is nothing to take', async () => {
  const home = await contentFolder({ 'shop.md': shop, 'hello.md': '# Hello\n' });
  expect((await adopt(home, 'shop.md', '--into', 'mine', '--dry-run')).code).toBe(0);
  expect((await adopt(home, 'hello.md', '--into', 'mine')).code).toBe(1);
  expect((await adopt(home, 'no-such-file.md', '--into', 'mine')).code).toBe(1);
  expect((await adopt(home)).code).toBe(2);
  expect((await readdir(home)).sort()).toEqual(['hello.md', 'shop.md']);
});

test('replaces documents with --force alone, and never settings or a ledger', async () => {
  const home = await contentFolder({
    'shop.md': shop,
    'mine/shop.md': 'mine',
    'mine/site.yaml': 'name: Mine\n',
  });
  const refused = await adopt(home, 'shop.md', '--into', 'mine');
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain('shop.md');
  expect(await readdir(join(home, 'mine'))).toEqual(['shop.md', 'site.yaml']);
  expect((await adopt(home, 'shop.md', '--into', 'mine', '--force')).code).toBe(0);
  expect(await textOf(home, 'mine/shop.md')).toBe(shop);
  expect(await textOf(home, 'mine/site.yaml')).toBe('name: Mine\n');
  const ledger = await textOf(home, 'mine/permalinks.json');
  await writeFile(join(home, 'shop.md'), shop.replaceAll('4101', '4102'));
  await adopt(home, 'shop.md', '--into', 'mine', '--force');
  expect(await textOf(home, 'mine/permalinks.json')).toBe(ledger);
});

test('gives each document an address of its own, and says why it is that one', async () => {
  const other = card.replaceAll('51', '52');
  const home = await contentFolder({
    'a/api.md': card,
    'b/api.md': other,
    'c/shop.md': shop,
    'd/shop.md': shop.replaceAll('4101', '9'),
    'search.md': shop.replaceAll('4101', '77').replace('# Shop', '# Search'),
  });
  const { output } = await adopt(home, '.', '--into', 'mine');
  const files = (await readdir(join(home, 'mine'))).filter((name) => name.endsWith('.md'));
  expect(files).toHaveLength(5);
  expect(files).toContain('card-payments.md');
  expect(output).toContain(
    '/card-payments/ (from its title, as the file name "api" does not say what it holds)',
  );
  expect((await runCommand('check', [join(home, 'mine')])).output).toContain('0 errors');
});

test('writes down a title that was guessed from a name that is another one then', async () => {
  const untitled = table('| 7 | SEVEN | It broke | Mend it | 1 |');
  const home = await contentFolder({ 'pump_errors.md': untitled });
  await adopt(home, 'pump_errors.md', '--into', 'mine');
  const [file = ''] = (await readdir(join(home, 'mine'))).filter((name) => name.endsWith('.md'));
  expect(await textOf(home, 'mine', file)).toBe(`---\ntitle: "Pump errors"\n---\n\n${untitled}`);
});

test('keeps links between documents that get other names', async () => {
  const links =
    '\nSee [cards](payments/errors.md#card_old), [more](../more.md), [it][c] and <a href="payments/errors/">them</a>, or [old ones](<old cards (v2).md#card_old>).\n';
  const home = await contentFolder({
    'docs/shop.md': `${shop}${links}\n[c]: ./payments/errors.md "Cards"\n`,
    'docs/old cards (v2).md': card,
    'docs/payments/errors.md': card.replace('too old', 'not [for sale](../shop.md#4101)'),
  });
  await adopt(home, 'docs', '--into', 'mine');
  const text = await textOf(home, 'mine/shop.md');
  expect(text).toContain(
    'See [cards](card-payments.md#card_old), [more](../more.md), [it][c] and <a href="card-payments.md">them</a>, or [old ones](<old-cards-v2.md#card_old>).',
  );
  expect(text).toContain('[c]: card-payments.md "Cards"');
  expect((await runCommand('check', [join(home, 'mine')])).output).toContain('1 note');
});

test('takes pictures along that lie beside documents, and leads to them', async () => {
  const text = `${shop.replace('It is full', 'It is full ![the lamp](img/lamp.png)')}\n![a plan](../my plan.svg) ![gone](img/gone.png)\n`;
  const home = await contentFolder({
    'docs/a/shop.md': text,
    'docs/a/img/lamp.png': 'lamp',
    'docs/my plan.svg': 'plan',
    'other.png': 'not linked',
  });
  const { output } = await adopt(home, 'docs', '--into', 'mine');
  expect(output).toContain('1 document, 2 pictures');
  expect(await textOf(home, 'mine/pictures/shop/img/lamp.png')).toBe('lamp');
  const { pictures, diagnostics } = await readContentFolder(join(home, 'mine'));
  expect([...pictures].sort()).toEqual(['pictures/shop/img/lamp.png', 'pictures/shop/my plan.svg']);
  expect(diagnostics.map(({ message }) => message).join()).toContain(
    '"img/gone.png" is not in the content folder',
  );
});

test('takes no picture from outside of the repository', async () => {
  const home = await contentFolder({
    'docs/shop.md': `${shop}\n![x](../private.png)\n`,
    'private.png': 'secret',
  });
  expect((await adopt(join(home, 'docs'), 'shop.md', '--into', 'mine')).output).not.toContain('picture');
});

test('says that settings of a content folder are not taken along', async () => {
  const home = await contentFolder({ 'old/shop.md': shop, 'old/site.yaml': 'name: Shop\n' });
  const { output } = await adopt(home, 'old', '--into', 'mine');
  expect(output).toMatch(/old\/site\.yaml\s+its folder is a content folder already/u);
});

test('keeps a translation beside what it translates', async () => {
  const home = await contentFolder({ 'errors.de.md': shop.replace('full', 'voll'), 'errors.md': shop });
  await adopt(home, '.', '--into', 'mine');
  const names = (await readdir(join(home, 'mine'))).filter((name) => name.endsWith('.md'));
  expect(names.sort()).toEqual(['shop.de.md', 'shop.md']);
});

test('shows a translation that its front matter names where its pages will be', async () => {
  const german = `---\nlang: de\ntranslationOf: shop\n---\n${shop.replace('full', 'voll')}`;
  const home = await contentFolder({ 'laden.md': german, 'shop.md': shop });
  const { output } = await adopt(home, '.', '--into', 'mine');
  expect(output).toContain('Address  /de/shop/ (from its front matter: a translation of shop.md)');
  expect(output).toMatch(/of 1 document and 1 translation; 0 files left out/u);
  const { catalogue, diagnostics } = await readContentFolder(join(home, 'mine'));
  expect(catalogue.translations.map(({ language }) => language)).toEqual(['de']);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('reads in place: by links, or with the folder itself as the content folder', async () => {
  const home = await contentFolder({ 'vendor/shop.md': shop });
  expect((await adopt(home, 'vendor/shop.md', '--in-place', '--into', 'mine')).code).toBe(0);
  expect((await lstat(join(home, 'mine/shop.md'))).isSymbolicLink()).toBe(true);
  await writeFile(join(home, 'vendor/shop.md'), shop.replace('full', 'brimful'));
  expect(await textOf(home, 'mine/shop.md')).toContain('brimful');
  expect(await textOf(home, 'mine/site.yaml')).toContain('linkedFolders: ["../vendor"]');
  const { catalogue } = await readContentFolder(join(home, 'mine'));
  expect(catalogue.codes.length).toBeGreaterThan(0);
  await rm(join(home, 'mine'), { recursive: true });

  expect((await adopt(home, 'vendor')).code).toBe(0);
  expect((await readdir(join(home, 'vendor'))).sort()).toEqual([
    'permalinks.json',
    'shop.md',
    'site.schema.json',
    'site.yaml',
  ]);
});

test('leads links between files that are linked in place', async () => {
  const home = await contentFolder({
    'ven dor/shop.md': shop.replace('Remove an item', '[Pay](pay/errors.md#51)'),
    'ven dor/pay/errors.md': card,
  });
  expect((await adopt(home, 'ven dor', '--in-place', '--into', 'mine')).code).toBe(0);
  const { catalogue, diagnostics } = await readContentFolder(join(home, 'mine'));
  expect(diagnostics).toEqual([]);
  const { solution } = catalogue.codes.find(({ value }) => value === '4101')?.meanings[0] ?? {};
  expect(solution).toEqual([{ kind: 'link', text: 'Pay', href: '/card-payments/card/51/' }]);
});

test('names a file by its own path and not by a link, and its title by the front matter in TOML', async () => {
  const text = shop.replace('# Shop', '+++\ntitle = "Our shop"\n+++\n');
  const home = await contentFolder({ 'docs/list.md': text });
  await mkdir(join(home, 'docs/shared'));
  await symlink('../list.md', join(home, 'docs/shared/list.md'));
  const { output } = await adopt(home, 'docs', '--into', 'mine', '--dry-run');
  expect(output).toMatch(/^docs\/list\.md → /u);
  expect(output).toContain('Our shop (from its front matter)');
});

test('proposes the repository that the content folder is in, without whoever logged in there', async () => {
  const home = await contentFolder({ 'docs/shop.md': shop, 'docs/card.md': card });
  const git = (...argv: string[]) => promisify(execFile)('git', ['-C', home, ...argv]);
  await git('init', '-q');
  await git('remote', 'add', 'origin', 'https://me:secret@github.com/company/payment-api.git');
  await mkdir(join(home, 'site'));
  const { output } = await adopt(home, 'docs', '--into', 'site/mine');
  const settings = await textOf(home, 'site/mine/site.yaml');
  expect(settings).toContain('repository: "https://github.com/company/payment-api"\n');
  expect(settings).toContain('name: "Payment api error codes"\n');
  expect(output + settings).not.toContain('secret');
});

test('takes the place of content that was removed with its ledger, as a site of its own', async () => {
  const more = ['52', '53'].map((value) => `| ${value} | CARD_${value} | It is new | Wait | 3 |`).join('\n');
  const home = await contentFolder({
    'docs/shop.md': shop,
    'content/card.md': card.trimEnd() + `\n${more}\n`,
  });
  const git = (...parameters: string[]) =>
    promisify(execFile)('git', [
      '-C',
      home,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@b.example',
      ...parameters,
    ]);
  await runCommand('permalinks', [], { cwd: home });
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-qm', 'published');
  await rm(join(home, 'content'), { recursive: true });
  expect((await adopt(home, 'docs/shop.md')).code).toBe(0);
  expect((await runCommand('permalinks', ['--check'], { cwd: home })).code).toBe(0);
  expect(await textOf(home, 'content/permalinks.json')).not.toContain('/card/');
});

test('says why there is no ledger', async () => {
  const home = await contentFolder({ 'docs/shop.md': `---\ntitel: Shop\n---\n${shop}` });
  const { code, errors } = await adopt(home, 'docs', '--into', 'mine');
  expect(code).toBe(0);
  expect(errors).toContain('The tables have 1 error; `error-codes check --content mine` names them.');
  expect(errors).toContain('error-codes permalinks --content mine');
});

test.each([
  ['Fehlercode | Bedeutung | Ursache | Abhilfe', 'language: "de"'],
  ['Código de error | Descripción | Causa | Solución', 'language: "es"'],
  ['קוד שגיאה | תיאור | סיבה | פתרון', 'language: "he"'],
  ['Error code | Meaning | Cause | Solution', '# language: en'],
])('proposes the language that the headers of the tables are in: %s', async (header, line) => {
  const rows = `| ${header} |\n| --- | --- | --- | --- |\n| F01 | - | 24 V | 5 A |\n| F02 | - | 12 V | 2 A |\n`;
  const home = await contentFolder({ 'list.md': rows });
  await adopt(home, 'list.md', '--into', 'mine');
  expect((await textOf(home, 'mine/site.yaml')).split('\n')).toContain(line);
});
