import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

const table = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Dry |\n';
/** `错误码` and `密码错误` in GB18030. */
const chinese = Buffer.concat([
  Buffer.from('| 2 | '),
  Buffer.from([0xb4, 0xed, 0xce, 0xf3, 0xc2, 0xeb, 0xa3, 0xac, 0xc3, 0xdc, 0xc2, 0xeb]),
  Buffer.from(' |\n'),
]);

const found = async (bytes: Buffer) => {
  const root = await contentFolder({});
  await writeFile(join(root, 'pump.md'), bytes);
  return (await readContentFolder(root)).diagnostics.map(
    ({ rule, line, hint }) => `${rule} ${line} ${/-f \S+/u.exec(hint)?.[0] ?? ''}`,
  );
};

test('the encoding of a text that is not UTF-8 is named', async () => {
  expect(await found(Buffer.from(`\uFEFF${table}`, 'utf16le'))).toEqual(['text-encoding 1 -f UTF-16LE']);
  expect(await found(Buffer.from(table, 'utf16le'))).toEqual(['text-encoding 1 -f UTF-16LE']);
  expect(await found(Buffer.from(table, 'utf16le').swap16())).toEqual(['text-encoding 1 -f UTF-16BE']);
  expect(await found(Buffer.concat([Buffer.from(table), chinese]))).toEqual(['text-encoding 6 -f GB18030']);
  expect(await found(Buffer.from(`${table}| 3 | Gelée |\n`, 'latin1'))).toContain('text-encoding 6 ');
});

test('what is no text, or no document by its size, is not read', async () => {
  const picture = Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0,
  ]);
  expect(await found(picture)).toEqual(['not-text 1 ']);
  const root = await contentFolder({ 'pump.md': table });
  await truncate(join(root, 'pump.md'), 50 * 2 ** 20);
  const { diagnostics } = await readContentFolder(root);
  expect(diagnostics.map(({ rule, message }) => [rule, /\d+ MB/u.exec(message)?.[0]])).toEqual([
    ['file-size', '50 MB'],
  ]);
});
