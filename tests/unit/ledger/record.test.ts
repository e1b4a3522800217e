import { expect, test } from 'vitest';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Ledger, LedgerLine } from '../../../src/domain/ledger.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

const first = makeCatalogue({ 'shop/basket': [{ value: '41', name: 'FULL', message: 'Basket is full' }] });
const record = (catalogue: Catalogue, day: string, ledger: Ledger = new Map()) =>
  recordPages(ledger, publishedPages(catalogue, [{ path: '/search/', title: 'Search' }]), day);

test('a new ledger holds every page with the day and what the page says', () => {
  const { ledger, added } = record(first, '2026-01-02');
  expect(added).toEqual(['/search/', '/shop/', '/shop/source/', '/shop/basket/', '/shop/basket/41/']);
  expect(ledger.get('/shop/basket/41/')).toEqual({
    status: { kind: 'live' },
    added: '2026-01-02',
    value: '41',
    rows: [{ name: 'FULL', message: 'Basket is full' }],
  });
});

test('recording the same content again changes nothing, whatever the day', () => {
  const { ledger } = record(first, '2026-01-02');
  expect(record(first, '2026-09-09', ledger)).toEqual({ ledger, added: [], changed: [], returned: [] });
});

test('a new text changes the date of the change and not that of the publication', () => {
  const second = makeCatalogue({ 'shop/basket': [{ value: '41', name: 'FULL', message: 'No room left' }] });
  const { ledger, changed } = record(second, '2026-03-04', record(first, '2026-01-02').ledger);
  expect(changed).toEqual(['/shop/basket/41/']);
  expect(ledger.get('/shop/basket/41/')).toMatchObject({ added: '2026-01-02', changed: '2026-03-04' });
  expect(record(second, '2026-09-09', ledger).ledger).toEqual(ledger);
});

test('no line is ever dropped, and a declaration without a day gets the day', () => {
  const { ledger } = record(first, '2026-01-02');
  const gone: LedgerLine = { status: { kind: 'retired', why: 'Gone.' }, value: '40' };
  const next = record(first, '2026-03-04', new Map(ledger).set('/shop/basket/40/', gone)).ledger;
  expect(next.get('/shop/basket/40/')).toEqual({
    ...gone,
    status: { kind: 'retired', why: 'Gone.', since: '2026-03-04' },
  });
});

test('a page that comes back is live again and counts as changed', () => {
  const { ledger } = record(first, '2026-01-02');
  const line: LedgerLine = { ...ledger.get('/shop/basket/41/'), status: { kind: 'retired' } };
  const { ledger: next, returned } = record(
    first,
    '2026-03-04',
    new Map(ledger).set('/shop/basket/41/', line),
  );
  expect(returned).toEqual(['/shop/basket/41/']);
  expect(next.get('/shop/basket/41/')).toMatchObject({ status: { kind: 'live' }, changed: '2026-03-04' });
});
