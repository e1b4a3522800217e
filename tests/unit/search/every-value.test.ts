/** Whatever a row leaves out, its value finds it: rows of any texts, in both forms of the index. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const text = fc.constantFrom('', 'Hot', '  Cold ', 'a\tb', 'two\nlines');
const value = fc.oneof(
  fc.nat({ max: 9999 }).map(String),
  fc.nat({ max: 0xffff }).map((number) => `0x${number.toString(16)}`),
  fc.nat({ max: 999 }).map((number) => `E${number}`),
);
const row: fc.Arbitrary<CodeInput> = fc.record(
  { value, name: text, message: text, cause: text },
  { requiredKeys: ['value'] },
);
/** Of few rows every one is the last of its file now and then. */
const rows = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 5,
  selector: (given) => Number(given.value.replace('E', '7777')),
});

it.each([
  ['one file', { base: '/' }],
  ['shards', sharded],
] as const)('finds every code in an index of %s', async (_form, extra) => {
  const isFound = async (given: readonly CodeInput[]): Promise<void> => {
    const { lookup } = await openBuilt(makeCatalogue({ 'depot/lifts': given }), extra);
    for (const code of given) {
      const { kind, hits } = await lookup.search(code.value);
      expect([kind, hits[0]?.path]).toEqual(['exact', `/depot/lifts/${code.value}/`]);
    }
  };
  await fc.assert(fc.asyncProperty(rows, isFound), { numRuns: 200 });
});
