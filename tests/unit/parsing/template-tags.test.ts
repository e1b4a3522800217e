import { expect, test } from 'vitest';
import { withoutTemplateTags } from '../../../src/parsing/markdown/template-tags.ts';

test.each([
  ['Declined by <Highlight color="red">the bank</Highlight>', 'Declined by the bank'],
  ['Press <Key>Enter</Key> twice', 'Press Enter twice'],
  ['{{< tooltip text="Wallet" >}} is empty', 'Wallet is empty'],
  ['The header <AppId> is missing', 'The header <AppId> is missing'],
  ['Use `<Key>Enter</Key>`', 'Use `<Key>Enter</Key>`'],
])('%s reads %s', (written, read) => {
  expect(withoutTemplateTags(written)).toBe(read);
});
