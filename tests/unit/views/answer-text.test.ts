import { expect, test } from 'vitest';
import { plainText } from '../../../src/domain/inline-text.ts';
import { answerText } from '../../../src/views/answer-text.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

function textOf(texts: { readonly message?: string; readonly solution?: string }) {
  const [code] = makeCatalogue({ 'shop/basket': [{ value: '1', ...texts }] }).codes;
  if (!code) throw new Error('There is no code.');
  const { headline, before, after, ...rest } = answerText(code.meanings[0], 'en');
  return {
    ...rest,
    headline: plainText(headline),
    before: before.map(plainText),
    after: after.map(plainText),
  };
}

const long = (word: string) =>
  `${word} tells at some length what has happened to the basket and to all that was in it.`;

test('a short message is the headline as it is', () => {
  expect(textOf({ message: 'Full. Remove one.' })).toMatchObject({
    headline: 'Full. Remove one.',
    size: 'large',
    before: [],
  });
});

test('of a long message the first sentence is, and nothing is lost', () => {
  const message = ['One', 'Two'].map(long).join(' ');
  expect(textOf({ message })).toMatchObject({ headline: long('One'), size: 'medium', before: [long('Two')] });
});

test('what goes on for long waits until the solution is said', () => {
  const message = ['One', 'Two', 'Three', 'Four', 'Five'].map(long).join(' ');
  const { before, after } = textOf({ message, solution: 'Remove one' });
  expect(before).toEqual([]);
  expect(after.join(' ')).toBe(['Two', 'Three', 'Four', 'Five'].map(long).join(' '));
  expect(textOf({ message }).after).toEqual([]);
});

test('a code of nothing but a value has no headline', () => {
  expect(textOf({})).toMatchObject({ headline: '', solution: [], cause: [] });
});
