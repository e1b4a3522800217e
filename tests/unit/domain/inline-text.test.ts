import { expect, test } from 'vitest';
import { plainText } from '../../../src/domain/inline-text.ts';

test('plain text is the words of every kind of token, as one line', () => {
  expect(
    plainText([
      { kind: 'text', text: ' See\n' },
      { kind: 'link', text: 'the guide', href: 'https://example.com' },
      { kind: 'text', text: ',' },
      { kind: 'break' },
      { kind: 'code', text: 'retry()' },
      { kind: 'text', text: '\u00a0 ' },
      { kind: 'strong', text: 'later' },
    ]),
  ).toBe('See the guide, retry() later');
});

test('tokens that touch in the source are not torn apart, and markup stays text', () => {
  expect(
    plainText([
      { kind: 'text', text: 'StartContext' },
      { kind: 'code', text: '/StopContext' },
      { kind: 'text', text: '<b>' },
    ]),
  ).toBe('StartContext/StopContext<b>');
  expect(plainText([])).toBe('');
});
