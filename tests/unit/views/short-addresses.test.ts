import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { createShortAddresses, redirects } from '../../../src/views/short-addresses.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { contentFolder } from '../../support/content-folder.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '41', name: 'BASKET_FULL', message: 'Basket is full' },
    { value: '0042', name: 'Twin' },
    { value: '0x10' },
    { value: '-7' },
  ],
  'shop/till': [
    { value: '41' },
    { value: '16' },
    { value: 'ORA-00942' },
    { value: 'MX:0003' },
    { value: '9', name: 'TWIN' },
  ],
});
const addresses = createShortAddresses(catalogue);
const targets = new Map([...redirects(addresses)].map(({ path, target }) => [path, target]));
const choices = new Map([...addresses.all(2)].map(({ path, owners }) => [path, owners.map(({ id }) => id)]));

test('a name resolves as written and in lower case', () => {
  expect(targets.get('/c/BASKET_FULL/')).toBe('/shop/basket/41/');
  expect(targets.get('/c/basket_full/')).toBe('/shop/basket/41/');
});

test('every value and name of every code leads to that code or to a choice with it', () => {
  for (const code of catalogue.codes) {
    for (const key of [code.value, ...code.names].flatMap((spelling) => [spelling, spelling.toLowerCase()])) {
      expect(addresses.ownersOf(key)).toContain(code);
    }
  }
});

test('a value with several owners is a choice of all of them', () => {
  expect(choices.get('/c/41/')).toEqual(['shop/basket/41', 'shop/till/41']);
  expect(choices.get('/c/0x29/')).toEqual(['shop/basket/41', 'shop/till/41']);
});

test('names that differ by case only share their owners, whatever a file system thinks of case', () => {
  const owners = ['shop/basket/0042', 'shop/till/9'];
  expect([...choices].filter(([path]) => path.toLowerCase() === '/c/twin/')).toEqual([
    ['/c/Twin/', owners],
    ['/c/TWIN/', owners],
    ['/c/twin/', owners],
  ]);
});

test('a derived spelling never takes an address from a code that is really called so', () => {
  expect(targets.get('/c/16/')).toBe('/shop/till/16/');
  expect(targets.get('/c/0x10/')).toBe('/shop/basket/0x10/');
});

test.each([
  ['/c/42/', '/shop/basket/0042/'],
  ['/c/0x2a/', '/shop/basket/0042/'],
  ['/c/4294967289/', '/shop/basket/-7/'],
  ['/c/0xfffffff9/', '/shop/basket/-7/'],
  ['/c/ORA-942/', '/shop/till/ORA-00942/'],
  ['/c/ora-942/', '/shop/till/ORA-00942/'],
  ['/c/MX-0003/', '/shop/till/MX~3A0003/'],
  ['/c/MX~3A0003/', '/shop/till/MX~3A0003/'],
])('%s leads to %s', (path, target) => {
  expect(targets.get(path)).toBe(target);
});

test('no address is given twice, and `has` knows exactly those that are given', () => {
  const paths = [...addresses.all()].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(addresses.has(path)).toBe(true);
  for (const path of ['/c/Basket_Full/', '/c/99/', '/c/41', '/c/', '/c/0X10/'])
    expect(addresses.has(path)).toBe(false);
});

test('a name too long for a file system still has its address', () => {
  const long = createShortAddresses(
    makeCatalogue({ 'shop/basket': [{ value: '1', name: 'X'.repeat(400) }] }),
  );
  const paths = [...long.all()].map(({ path }) => path).filter((path) => path.includes('~~'));
  expect(paths.length).toBe(2);
  for (const path of paths) {
    expect(path.length).toBeLessThan(200);
    expect(long.has(path)).toBe(true);
  }
});

test('a name that only a translation gives leads to the code, as it is written there', async () => {
  const table = (name: string): string => `# Pump errors\n\n| Code | Name |\n|---|---|\n| 1 | ${name} |\n`;
  const folder = await contentFolder({ 'pump.md': table('PUMP_HOT'), 'pump.de.md': table('PUMPE_HEISS') });
  const ofSite = createShortAddresses((await readContentFolder(folder)).catalogue);
  const leads = new Map([...redirects(ofSite)].map(({ path, target }) => [path, target]));
  for (const path of ['/c/PUMP_HOT/', '/c/PUMPE_HEISS/', '/c/pumpe_heiss/']) {
    expect(leads.get(path)).toBe('/pump/pump/1/');
    expect(ofSite.has(path)).toBe(true);
  }
});
