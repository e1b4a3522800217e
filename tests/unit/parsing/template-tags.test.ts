import { expect, test } from 'vitest';
import { withoutTemplateTags } from '../../../src/parsing/markdown/template-tags.ts';

test.each([
  ['Declined by <Highlight color="red">the bank</Highlight>', 'Declined by the bank'],
  ['Press <Key>Enter</Key> twice', 'Press Enter twice'],
  ['{{< tooltip text="Wallet" >}} is empty', 'Wallet is empty'],
  ['The header <AppId> is missing', 'The header <AppId> is missing'],
  [
    'See [a](https://a.example){target=_blank} or [b](b.md){ .wide width="3" }',
    'See [a](https://a.example) or [b](b.md)',
  ],
  ['{: .table #codes }', ''],
  ['Set {name}, f(x){ return 1 } and (b){0}', 'Set {name}, f(x){ return 1 } and (b){0}'],
  ['Use `<Key>Enter</Key>`', 'Use `<Key>Enter</Key>`'],
])('%s reads %s', (written, read) => {
  expect(withoutTemplateTags(written)).toBe(read);
});
