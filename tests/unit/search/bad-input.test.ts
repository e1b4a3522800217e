/** Whatever is typed or pasted: an answer, never an exception. How long it takes is measured in the bench. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

const { lookup } = await openBuilt(
  makeCatalogue({ 'shop/basket': [{ value: '41', name: 'ERR_LOCKED', message: 'The basket is locked' }] }),
);
const megabyte = 1_000_000;

it.each([
  ['a megabyte of one letter', 'x'.repeat(megabyte)],
  ['a megabyte of digits', '4'.repeat(megabyte)],
  ['a megabyte of words', 'basket locked '.repeat(megabyte / 14)],
  ['a megabyte of open brackets', '('.repeat(megabyte)],
  ['half a pair of surrogates', '\ud83d 99 \udca9'],
  ['faces', '😀😀👩‍👩‍👧'],
  ['marks without letters', '\u0301\u0301\u0301'],
  ['signs', '%%%{}[]()<>"\\$^|?*+'],
  ['a broken escape', '%E0%A4%A'],
  ['control characters', '\0\u0007\u001b[31m'],
  ['nothing', ' \t\n '],
  ['words that every text has', 'what is the error of this'],
])('has no answer for %s, and says so', async (_name, query) => {
  const { kind, hits } = await lookup.search(query);
  expect(hits.filter(({ value }) => value !== '41')).toEqual([]);
  expect(['none', 'nearest', 'matches']).toContain(kind);
});

it('finds a code in the part of a megabyte that is read', async () => {
  const { hits } = await lookup.search(`error code 41 ${'.'.repeat(megabyte)}`);
  expect(hits.map(({ value }) => value)).toEqual(['41']);
});
