import { expect, test } from 'vitest';
import { git, withFolderAt } from '../../../src/loading/git.ts';
import { contentFolder } from '../../support/content-folder.ts';

test('a commit that is not there is refused with the way to get it', async () => {
  const folder = await contentFolder({ 'shop.md': '# Shop' });
  await git(folder, 'init', '-q');
  const copied = withFolderAt(folder, 'release', () => Promise.resolve());
  await expect(copied).rejects.toThrow(/^git knows no such commit here\..*`git fetch origin release`/u);
});
