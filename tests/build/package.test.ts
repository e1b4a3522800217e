/** The packed file, installed into an empty folder, works on the tables beside it and writes nothing into itself. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage, type Installed } from '../support/installed-package.ts';

const tables = `# Shop

## Basket error codes

| Error code | Name | Description | Solution |
| --- | --- | --- | --- |
| 4101 | BASKET_FULL | The basket is full | Remove an item |
| 4102 | BASKET_EMPTY | The basket is empty | Add an item |
`;

let installed: Installed;
let before: string;
beforeAll(async () => {
  installed = await installPackage();
  await mkdir(join(installed.home, 'docs'));
  await writeFile(join(installed.home, 'docs/shop.md'), tables);
  before = await installed.state();
}, 600_000);
afterAll(() => installed.remove());

describe('an installed package', () => {
  test('helps whoever types its name', async () => {
    const { exitCode, output } = await installed.command('--help');
    expect(exitCode).toBe(0);
    for (const name of ['build', 'dev', 'preview', 'check', 'adopt', 'permalinks', 'verify', 'explain'])
      expect(output).toMatch(new RegExp(`^  ${name}\\b`, 'mu'));
    expect(output).toContain('npx error-codes');
  });

  test('makes a content folder of tables, explains a code of it and checks it', async () => {
    const adopted = await installed.command('adopt', 'docs', '--into', 'errors');
    expect(adopted.output).toContain('npx error-codes dev --content');
    expect(adopted.exitCode).toBe(0);
    const explained = await installed.command('explain', '--content', 'errors', '4101');
    expect(explained.output).toContain('Remove an item');
    expect((await installed.command('check', 'errors')).output).toContain('0 errors, 0 warnings');
    expect((await installed.command('permalinks', '--content', 'errors', '--check')).exitCode).toBe(0);
  });

  test('builds a site that has nothing wrong with it', async () => {
    const built = await installed.command(
      'build',
      '--content',
      'errors',
      '--site',
      'https://errors.example',
      '--outDir',
      'site',
    );
    expect(built.output).toContain('Complete!');
    expect(built.exitCode).toBe(0);
    const verified = await installed.command('verify', 'site', '--content', 'errors');
    expect(verified.output).toMatch(/\n0 problems\.\n$/u);
    // Sources below an ignored folder give their styles all the same.
    const [style = ''] = (await readdir(join(installed.home, 'site/_astro'))).filter((name) =>
      name.endsWith('.css'),
    );
    expect(style).not.toBe('');
  });

  test('has written into the folder of its user alone', async () => {
    expect(await installed.state()).toBe(before);
    expect((await readdir(installed.home)).sort()).toEqual([
      '.error-codes',
      'docs',
      'errors',
      'node_modules',
      'package.json',
      'site',
    ]);
    expect(existsSync(join(installed.home, '.error-codes/.gitignore'))).toBe(true);
  });

  test('says where tables could come from when there are none', async () => {
    const { exitCode, output } = await installed.command('build');
    expect(exitCode).toBe(2);
    expect(output).toContain('npx error-codes adopt');
  });
});
