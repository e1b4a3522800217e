/** Whatever a row leaves out and however it is spelled, its value and its name find it, in both forms of the index. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePath } from '../../../src/domain/permalink.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const number = fc.nat({ max: 99_999 });
const value = fc.oneof(
  number.map(String),
  number.map((digits) => `-${digits}`),
  number.map((digits) => `0x${digits.toString(16)}`),
  number.map((digits) => `ORA-${String(digits).padStart(5, '0')}`),
  number.map((digits) => `MK:${digits}`),
  fc.constantFrom(
    'E',
    'F',
    '*',
    '-',
    '/',
    'a b',
    'Access.Denied',
    '5.7.1',
    '007',
    'W32/x',
    'c:\\x',
    'é',
    '#',
    '%20',
    '%41',
    'a%2Fb',
    'Error 5',
    '5',
  ),
);
const name = fc.oneof(
  fc.constantFrom(
    'ERR_A',
    'errA',
    '__proto__',
    'A',
    'toString',
    'E_7X',
    'ERR_30',
    'H264',
    'Some Name',
    '房间',
  ),
  fc
    .tuple(
      fc.constantFrom('ERR', 'NET', 'ERROR_CODE'),
      fc.constantFrom('ROOM', 'LOCKED'),
      fc.nat({ max: 50 }),
    )
    .map((parts) => parts.join('_')),
);
const text = fc.constantFrom('', 'Hot', '  Cold ', 'a\tb', 'two\nlines', 'ERR_ROOM_7 in room 7');
const row: fc.Arbitrary<CodeInput> = fc.record(
  { value, name, message: text, cause: text },
  { requiredKeys: ['value'] },
);
/** Of few rows every one is the last of its file now and then. */
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: (code) => code.value });

it.each([
  ['one file', { base: '/' }],
  ['shards', sharded],
] as const)('finds every code in an index of %s', async (_form, extra) => {
  const isFound = async (given: readonly CodeInput[]): Promise<void> => {
    const catalogue = makeCatalogue({ 'depot/lifts': given });
    const { lookup } = await openBuilt(catalogue, extra);
    for (const code of catalogue.codes) {
      for (const asked of [code.value, ...code.names]) {
        const { kind, hits } = await lookup.search(asked);
        expect({
          asked,
          kind: ['exact', 'ambiguous'].includes(kind),
          paths: hits.map(({ path }) => path),
        }).toEqual({
          asked,
          kind: true,
          paths: expect.arrayContaining([codePath(code)]) as unknown,
        });
      }
    }
  };
  // Both are what "Error 5" asks for.
  const examples: [CodeInput[]][] = [[[{ value: 'Error 5' }, { value: '5' }]]];
  await fc.assert(fc.asyncProperty(rows, isFound), { numRuns: 300, examples });
});
