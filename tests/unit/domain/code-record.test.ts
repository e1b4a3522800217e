import { expect, test } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import type { ErrorCode } from '../../../src/domain/error-code.ts';

const code: ErrorCode = {
  id: 'shop/basket/41',
  document: 'shop',
  category: 'basket',
  slug: '41',
  value: '41',
  spellings: [],
  names: ['BASKET_FULL'],
  keywords: [],
  meanings: [
    {
      name: 'BASKET_FULL',
      message: [{ kind: 'text', text: 'The basket ' }, { kind: 'break' }, { kind: 'code', text: 'is full' }],
      solution: [],
      fields: [
        { header: 'Level', text: [{ kind: 'text', text: 'warn' }] },
        { header: 'Level', text: [{ kind: 'text', text: 'low' }] },
        { header: '__proto__', text: [{ kind: 'text', text: 'kept' }] },
      ],
      position: { file: 'shop.md', line: 7, column: 3 },
    },
  ],
};

test('a row is one flat record, with null for every text that the source does not give', () => {
  const [record] = codeRecords(code);
  expect(record).toMatchObject({
    value: '41',
    name: 'BASKET_FULL',
    message: 'The basket is full',
    cause: null,
    solution: null,
    file: 'shop.md',
    line: 7,
    url: '/shop/basket/41/',
  });
});

test('two columns under one header both survive, and a header is never taken for a property of objects', () => {
  const [record] = codeRecords(code);
  expect(Object.entries(record?.fields ?? {})).toEqual([
    ['Level', 'warn'],
    ['Level (2)', 'low'],
    ['__proto__', 'kept'],
  ]);
});
