import { expect, test } from 'vitest';
import { categoryRows } from '../../../src/views/category-page.ts';
import { codeMeaning } from '../../../src/views/code-title.ts';
import { ownMarkdown } from '../../../src/views/exports/code-twins.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { makeContext } from '../../support/export-context.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    {
      value: '41',
      message: 'Basket is full',
      cause: 'Too many eggs',
      solution: 'Take some out',
      also: [
        { cause: 'A hole is stuffed', solution: 'Pull the rag', continues: true },
        { message: 'Basket is gone', solution: 'Look for it' },
      ],
    },
  ],
});
const [code] = catalogue.codes;
if (!code) throw new Error('The catalogue has no code.');

test('each cause stands above what mends it, and further ones are no meanings of their own', () => {
  const markdown = ownMarkdown(makeContext(catalogue), code);
  const headings = markdown.split('\n').filter((line) => line.startsWith('##'));
  expect(headings).toEqual([
    '## Meaning 1',
    '### Message',
    '### Cause',
    '### Solution',
    '### Cause',
    '### Solution',
    '## Meaning 2',
    '### Message',
    '### Solution',
  ]);
  expect(markdown).toContain('A hole is stuffed\n\n### Solution\n\nPull the rag');
});

test('a further cause is no text of a list or a title', () => {
  expect(codeMeaning(code)).toBe('Basket is full / Basket is gone');
  const [category] = catalogue.categories;
  if (!category) throw new Error('The catalogue has no category.');
  expect(categoryRows(catalogue, category)[0]?.messages).toHaveLength(2);
});
