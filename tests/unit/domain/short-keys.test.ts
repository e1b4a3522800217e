import { expect, test } from 'vitest';
import { derivedKeys } from '../../../src/domain/short-keys.ts';

test.each([
  ['1001', ['0x3e9']],
  ['ORA-00942', ['ORA-942']],
  ['MX:0003', ['MX-0003', 'MX-3']],
  ['NET 007', ['NET-007', 'NET-7']],
  ['FB#000', ['FB-000', 'FB-0']],
  ['ABC012', ['ABC12']],
  ['ABC12', []],
  ['ORA-942', []],
  ['A-B-1', []],
  ['1:0003', []],
  ['MX:0003 and more', []],
])('%s is also tried as %j', (value, keys) => {
  expect(derivedKeys(value)).toEqual(keys);
});
