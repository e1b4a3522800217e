import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, withFolderAt } from '../../../src/loading/git.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { commitAll, makeRepository } from '../../support/repository.ts';

test('a commit that is not there is refused with the way to get it', async () => {
  const folder = await contentFolder({ 'shop.md': '# Shop' });
  await git(folder, 'init', '-q');
  const copied = withFolderAt(folder, 'release', () => Promise.resolve());
  await expect(copied).rejects.toThrow(/^git knows no such commit here\..*`git fetch origin release`/u);
});

test('the folder is copied as it was, whole and without links that lead out of it', async () => {
  const folder = await contentFolder({ 'shop.md': '# Shop', 'deep/stock.md': '# Stock' });
  await symlink('/etc/hostname', join(folder, 'link.md'));
  await makeRepository(folder);
  commitAll(folder);
  await git(folder, 'config', 'core.sparseCheckout', 'true');
  await mkdir(join(folder, '.git/info'), { recursive: true });
  await writeFile(join(folder, '.git/info/sparse-checkout'), '/shop.md\n');
  await writeFile(join(folder, 'shop.md'), '# Basket');
  const texts = await withFolderAt(folder, 'HEAD', async (copy) => {
    expect((await lstat(join(copy, 'link.md'))).isSymbolicLink()).toBe(false);
    return Promise.all(['shop.md', 'deep/stock.md'].map((file) => readFile(join(copy, file), 'utf8')));
  });
  expect(texts).toEqual(['# Shop', '# Stock']);
  expect(await readFile(join(folder, 'shop.md'), 'utf8')).toBe('# Basket');
});
