import { expect, test } from 'vitest';
import { runCommand } from '../../support/command.ts';
import { contentFolder } from '../../support/content-folder.ts';

const shop = `# Shop

## Basket error codes

| Code | Name | Description | Cause | Solution | Since |
| --- | --- | --- | --- | --- | --- |
| 4101 | BASKET_FULL | The basket is full | Too many items | Remove an item | 2.1 |
| 4102 | BASKET_EMPTY | The basket is empty\u001B[2J | | Add an item | |

## Payment error codes

| Code | Name | Description | Solution |
| --- | --- | --- | --- |
| 4101 | CARD_EXPIRED | The card is too old | Ask for another card |
`;

const explain = async (...argv: string[]) =>
  runCommand('explain', ['--content', await contentFolder({ 'shop.md': shop }), ...argv]);

test('says all that a row says, and where it stands', async () => {
  const { code, output } = await explain('BASKET_FULL');
  expect(code).toBe(0);
  const words = output.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ': '));
  expect(words).toEqual([
    '4101: BASKET_FULL',
    expect.stringMatching(/^Shop · Basket/u),
    '',
    'Meaning: The basket is full',
    'Cause: Too many items',
    'Solution: Remove an item',
    'Since: 2.1',
    'Source: shop.md:7',
    'Page: /shop/basket/4101/',
  ]);
});

test('shows every owner of an ambiguous code', async () => {
  const { code, output } = await explain('4101');
  expect(code).toBe(0);
  expect(output).toMatch(/^2 errors are "4101":/u);
  expect(output).toContain('/shop/basket/4101/');
  expect(output).toContain('/shop/payment/4101/');
});

test('reads the code in a line of a log', async () => {
  const { output } = await explain('2026-01-01 12:00:00 ERROR checkout failed, code=4102');
  expect(output).toContain('BASKET_EMPTY');
});

test('offers what comes close to a code that nobody owns, and ends with 1', async () => {
  const { code, output } = await explain('4103');
  expect(code).toBe(1);
  expect(output).toMatch(/^Nothing documented is "4103"\.\n\nClose to it:\n/u);
});

test('takes a negative code for a code', async () => {
  const content = await contentFolder({
    'disk.md': '# Disk errors\n\n| Code | Description |\n| --- | --- |\n| -12 | The disk is full |\n',
  });
  const { code, output } = await runCommand('explain', ['-12', '--content', content]);
  expect(code).toBe(0);
  expect(output).toContain('The disk is full');
});

test('gives scripts the rows', async () => {
  const { output } = await explain('--json', '4102');
  expect(JSON.parse(output)).toMatchObject({ answer: 'exact', codes: [{ value: '4102', line: 8 }] });
});

test('asks for an error where none is given, and says where it looked for tables', async () => {
  expect((await explain()).code).toBe(2);
  const { code, output } = await runCommand('explain', ['--content', 'no-such-folder', '1']);
  expect(code).toBe(1);
  expect(output).toContain('no-such-folder');
});
