import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { createCodeDigests } from '../../../src/views/code-digest.ts';
import { createRelations } from '../../../src/views/related.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

type Tables = Readonly<Record<string, readonly CodeInput[]>>;

const full: CodeInput = { value: '1', message: 'Full' };
const alsoFull: CodeInput = { value: '9', message: 'Full' };
const others: readonly CodeInput[] = [{ value: '2' }, { value: '3' }, { value: '4' }];
const tables: Tables = { 'shop/basket': [full, ...others], 'shop/till': [alsoFull, { value: '10' }] };

/** Ids of the codes whose digest is another one in `changed`. */
function affected(changed: Tables): string[] {
  const digests = (input: Tables): Map<string, string> => {
    const catalogue = makeCatalogue(input);
    const digestOf = createCodeDigests(catalogue, createRelations(catalogue));
    return new Map(catalogue.codes.map((code) => [code.id, digestOf(code)]));
  };
  const before = digests(tables);
  return [...digests(changed)].flatMap(([id, digest]) => (before.get(id) === digest ? [] : [id]));
}

test('the same tables give the same digests', () => {
  expect(affected(structuredClone(tables))).toEqual([]);
});

test('a changed text reaches the code, its neighbours, and codes that name it', () => {
  const basket = [{ ...full, solution: 'Empty it' }, ...others];
  expect(affected({ ...tables, 'shop/basket': basket })).toEqual([
    'shop/basket/1',
    'shop/basket/2',
    'shop/till/9',
  ]);
});

test('a code that comes to share a message is named by the other', () => {
  const till = [alsoFull, { value: '10', message: 'full.' }];
  expect(affected({ ...tables, 'shop/till': till })).toEqual([
    'shop/basket/1',
    'shop/till/9',
    'shop/till/10',
  ]);
});

test('another language reaches every code of the document and codes that name them', () => {
  const catalogue = makeCatalogue({
    ...tables,
    'bank/card': [{ value: '1' }, { value: '77' }],
  });
  const digestsIn = (lang: string): Map<string, string> => {
    const parts = catalogue.documents.map((each) => (each.slug === 'shop' ? { ...each, lang } : each));
    const inLanguage = createCatalogue({ ...catalogue, documents: parts });
    const digestOf = createCodeDigests(inLanguage, createRelations(inLanguage));
    return new Map(catalogue.codes.map((code) => [code.id, digestOf(code)]));
  };
  const [german, french] = [digestsIn('de'), digestsIn('fr')];
  const same = [...german].filter(([id, digest]) => french.get(id) === digest).map(([id]) => id);
  expect(same).toEqual(['bank/card/77']);
});
