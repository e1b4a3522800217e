import { beforeAll, expect, test } from 'vitest';
import { createCatalogue, type Catalogue } from '../../../src/domain/catalogue.ts';
import { settleLedger } from '../../../src/domain/ledger/settle.ts';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import type { Ledger } from '../../../src/domain/ledger.ts';
import { codePath, shortPaths } from '../../../src/domain/permalink.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { createLivePaths } from '../../../src/views/site-addresses.ts';
import { createShortAddresses } from '../../../src/views/short-addresses.ts';

let seed: Catalogue;
let ledger: Ledger;
beforeAll(async () => {
  seed = (await readContentFolder('tests/fixtures/sites/seed')).catalogue;
  ledger = recordPages(new Map(), publishedPages(seed, []), '2026-01-02').ledger;
});

const lostIn = (catalogue: Catalogue): string[] =>
  settleLedger(ledger, createLivePaths(catalogue, createShortAddresses(catalogue), [])).problems.map(
    ({ path }) => path,
  );

test('without any one of its rows the seed has lost exactly that page', () => {
  expect(lostIn(seed)).toEqual([]);
  expect(seed.codes).toHaveLength(108);
  for (const gone of seed.codes) {
    const rest = createCatalogue({ ...seed, codes: seed.codes.filter(({ id }) => id !== gone.id) });
    expect(lostIn(rest)).toEqual([codePath(gone)]);
  }
});

test('with any one name corrected the old name is missed, in both spellings', () => {
  for (const code of seed.codes.filter(({ names }) => names.length > 0)) {
    const [first, ...others] = code.meanings;
    const renamed = {
      ...code,
      names: ['NEW_NAME'],
      meanings: [{ ...first, name: 'NEW_NAME' }, ...others] as const,
    };
    const codes = seed.codes.map((other) => (other.id === code.id ? renamed : other));
    // A name that a second code bears still leads there.
    const kept = seed.codes.some(({ id, names }) => id !== code.id && names.includes(code.names[0] ?? ''));
    expect(lostIn(createCatalogue({ ...seed, codes }))).toEqual(kept ? [] : code.names.flatMap(shortPaths));
  }
});

test('every value and name of the seed answers as a short address, as written and in lower case', () => {
  const addresses = createShortAddresses(seed);
  for (const code of seed.codes) {
    for (const path of [code.value, ...code.names].flatMap(shortPaths))
      expect(addresses.has(path)).toBe(true);
  }
  expect(addresses.ownersOf('1001').map(({ id }) => id)).toEqual([
    'ilvb/avsdk-client/1001',
    'ilvb/push/1001',
  ]);
});
