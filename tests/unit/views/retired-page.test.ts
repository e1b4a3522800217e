import { expect, test } from 'vitest';
import type { RetiredPage } from '../../../src/domain/ledger/settle.ts';
import { pageWords } from '../../../src/ui/page-words.ts';
import { retiredPage } from '../../../src/views/retired-page.ts';

const tombstone = (page: RetiredPage, lang?: string) => retiredPage(page, pageWords('en'), lang);

test('a code that is gone says so, why, since when, and what it last said', () => {
  expect(
    tombstone({
      path: '/shop/basket/41/',
      kind: 'code',
      value: '41',
      names: ['FULL'],
      since: '2026-11-23',
      why: 'Baskets grow.',
      successor: '/shop/basket/42/',
      rows: [{ name: 'FULL', message: 'Full', solution: 'Remove one', fields: { 'HTTP status': '409' } }],
    }),
  ).toEqual({
    head: {
      title: '41 (retired)',
      description: 'This code is no longer in use since 23 Nov 2026. Baskets grow.',
      path: '/shop/basket/41/',
      noindex: true,
    },
    title: '41',
    names: ['FULL'],
    notice: 'This code is no longer in use since 23 Nov 2026.',
    why: 'Baskets grow.',
    successor: '/shop/basket/42/',
    rows: [
      [
        { label: 'Message', text: 'Full' },
        { label: 'Solution', text: 'Remove one' },
        { label: 'HTTP status', text: '409' },
      ],
    ],
  });
});

test('a further column called Message takes nothing from the message', () => {
  const rows = [{ message: 'Full', fields: { Message: 'Voll' } }];
  expect(tombstone({ path: '/a/b/1/', kind: 'code', value: '1', names: [], rows }).rows).toEqual([
    [
      { label: 'Message', text: 'Full' },
      { label: 'Message', text: 'Voll' },
    ],
  ]);
});

test('what the document said is in its language, and what the site says is not', () => {
  const rows = [{ message: '没有水', fields: { 备注: '常见' } }];
  const code = tombstone({ path: '/a/b/1/', kind: 'code', value: '1', names: [], rows }, 'zh-CN');
  expect(code).toMatchObject({
    titleLang: undefined,
    rows: [
      [
        { label: 'Message', labelLang: undefined, text: '没有水', lang: 'zh-CN' },
        { label: '备注', labelLang: 'zh-CN', text: '常见', lang: 'zh-CN' },
      ],
    ],
  });
  const page = tombstone({ path: '/a/b/', kind: 'page', title: '水位', names: [] }, 'zh-CN');
  expect(page.titleLang).toBe('zh-CN');
});

test('a page of which little is known is called by its title or its address', () => {
  const known = tombstone({ path: '/shop/', kind: 'page', names: [], title: 'Shop' });
  expect(known).toMatchObject({ title: 'Shop', notice: 'This page is no longer in use.', rows: [] });
  expect(tombstone({ path: '/shop/', kind: 'page', names: [] }).title).toBe('/shop/');
});
