/** A site in another language than English, asked in English and in a third language. */
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const siteIn = (language: string, rows: readonly CodeInput[]) =>
  createCatalogue(makeCatalogue({ 'shop/basket': rows }), { language, home: '/' });

const sites = {
  de: [
    { value: '1', message: 'Zugriff verweigert' },
    { value: '2', message: 'Zeitüberschreitung beim Warten' },
    { value: '3', message: 'Der Korb ist voll' },
  ],
  es: [
    { value: '1', message: 'La tarjeta está vencida' },
    { value: '2', message: 'Se agotó el tiempo de espera' },
    { value: '3', message: 'El cajón está abollado' },
    { value: '4', message: 'El cajón está atascado' },
    { value: '5', message: 'La forma por la que llama la caja' },
    { value: '6', message: 'Error en el cálculo de la firma' },
  ],
  it: [
    { value: '1', message: 'Carta scaduta' },
    { value: '2', message: 'Il cesto è pieno' },
  ],
  nl: [
    { value: '1', message: 'Kaart verlopen' },
    { value: '2', message: 'Mandje vol' },
  ],
  zh: [
    { value: '1', message: '余额不足' },
    { value: '2', message: '连接超时' },
    { value: '3', message: 'SSL 协议错误' },
    { value: '4', message: '门的证书已过期' },
  ],
} satisfies Record<string, readonly CodeInput[]>;

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    ['de', 'access denied', '1'],
    ['de', 'timeout', '2'],
    ['de', 'accès refusé', '1'],
    ['es', 'expired card', '1'],
    ['es', 'timeout', '2'],
    ['es', 'alguien abolló el cajón', '3'],
    ['es', '¿por qué la firma?', '6'],
    ['de', 'warum muss er denn jetzt schon wieder alles bei sich haben: Korb', '3'],
    ['it', 'ciao, la mia carta non va più dopo questo, cosa posso fare ora? grazie', '1'],
    ['nl', 'waarom is er altijd nog maar een kaart en wat moet ik nu', '1'],
    ['zh', '证书过期', '4'],
    ['zh', 'insufficient balance', '1'],
    ['zh', 'connection timed out', '2'],
  ] as const)('finds in %s what is asked in other words: %s', async (language, query, value) => {
    const { lookup } = await openBuilt(siteIn(language, sites[language]), extra);
    const { hits } = await lookup.search(query);
    expect(hits[0]?.value).toBe(value);
  });

  it('reads questions in the language of the tables where the site says none', async () => {
    const { lookup } = await openBuilt(siteIn('en', sites.zh), extra);
    expect((await lookup.search('没钱了')).hits[0]?.value).toBe('1');
    const lids = Array.from({ length: 30 }, (_, at) => ({
      value: `${at + 2}`,
      message: `Heizung ${at} war nicht zu, der Deckel klemmt an`,
    }));
    const german = await openBuilt(siteIn('en', [{ value: '1', message: 'Korb leer' }, ...lids]), extra);
    const { hits } = await german.lookup.search('Heizung geht nicht an, der Korb war zu');
    expect(hits.map(({ value }) => value)).toEqual(['1']);
  });

  it.each(['pineapple', 'camera broken'])('finds nothing for what it says nothing of: %s', async (query) => {
    const { lookup } = await openBuilt(siteIn('de', sites.de), extra);
    expect((await lookup.search(query)).hits).toEqual([]);
  });
});
