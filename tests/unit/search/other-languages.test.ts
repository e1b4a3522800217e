/** What people type in their own language where the site is in English. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

const { lookup } = await openBuilt(
  makeCatalogue({
    'till/drawer': [
      { value: '1', message: 'The drawer did not answer: timeout' },
      { value: '2', message: 'Signature does not match' },
      { value: '3', message: 'No network at the till' },
      { value: '4', message: 'The certificate was revoked' },
      { value: '5', message: 'The pump has no water' },
    ],
  }),
);

it.each([
  ['таймаут', '1'],
  ['タイムアウト', '1'],
  ['подпись', '2'],
  ['нет сети', '3'],
  ['네트워크', '3'],
  ['Zeitüberschreitung', '1'],
  ['assinatura', '2'],
  ['certificat révoqué', '4'],
  ['насос', '5'],
])('answers %s', async (query, value) => {
  expect((await lookup.search(query)).hits[0]?.value).toBe(value);
});

it.each(['database', 'keyboard'])('takes no English word for one of another language: %s', async (query) => {
  expect((await lookup.search(query)).hits).toEqual([]);
});
