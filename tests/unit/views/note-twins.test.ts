import { expect, test } from 'vitest';
import type { Note } from '../../../src/domain/note.ts';
import { exportFiles, textOf, type SiteFile } from '../../../src/views/exports/files.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { makeContext } from '../../support/export-context.ts';

const catalogue = makeCatalogue({
  'shop/basket': [{ value: '41', name: 'BASKET_FULL', message: 'Basket is full' }],
  'shop/till': [{ value: '41', name: 'OPEN', message: 'Drawer is open' }],
});

type Notes = ReadonlyMap<string, Note>;
const filesOf = (notes: Notes): SiteFile[] => [...exportFiles(makeContext(catalogue, { notes }))];
const textsOf = (notes: Notes) => new Map(filesOf(notes).map((file) => [file.path, textOf(file)]));

const note = {
  title: 'From *practice*',
  text: [
    'Empty it, or see ',
    { value: '41', in: 'till' },
    ' and ',
    { value: '99' },
    '. [Help](',
    { href: '/search/?q=41' },
    '), [next](',
    { href: '../42/#why' },
    ').\n',
  ],
};
const withNote = textsOf(new Map([['shop/basket/41', note]]));
const without = textsOf(new Map());
const text =
  'Empty it, or see [41](https://errors.example/docs/shop/till/41.md) and `99`. ' +
  '[Help](https://errors.example/docs/search/?q=41), [next](https://errors.example/docs/shop/basket/42/#why).';

test('a note is in the twins of its code and in the text for agents, with links to twins', () => {
  const markdown = withNote.get('shop/basket/41.md');
  expect(markdown).toContain(`\n\n## From \\*practice\\*\n\n${text}\n\n`);
  expect(withNote.get('llms-full.txt')).toContain(text);
  expect(JSON.parse(withNote.get('shop/basket/41.json') ?? '')).toMatchObject({ note: text });
  expect(JSON.parse(without.get('shop/basket/41.json') ?? '')).toMatchObject({ note: null });
});
