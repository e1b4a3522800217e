import { expect, test, vi } from 'vitest';
import { readShare } from '../../../src/domain/share.ts';
import { buildShare } from '../../../src/loading/build-share.ts';

const paths = Array.from({ length: 4000 }, (_, number) => `/shop/basket/${number}/`);

test('every path belongs to one share, whoever asks', () => {
  const shares = [1, 2, 3, 4].map((number) => readShare(`${number}/4`));
  for (const path of paths) expect(shares.filter((share) => share?.has(path))).toHaveLength(1);
});

test('shares are nearly of one size', () => {
  const sizes = [1, 2, 3, 4].map(
    (number) => paths.filter((path) => readShare(`${number}/4`)?.has(path)).length,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(900);
});

test.each([undefined, '', '1/1'])('%j is the whole', (text) => {
  const share = readShare(text);
  expect(share?.name).toBeUndefined();
  expect(paths.every((path) => share?.has(path))).toBe(true);
});

test.each(['0/2', '3/2', '1', '1/0', '1/2/3', ' 1/2', 'half', '-1/2', '1.5/2'])('%j is no share', (text) => {
  expect(readShare(text)).toBeUndefined();
});

test('a build that is to make no share says how one is named', () => {
  vi.stubEnv('BUILD_SHARE', '3/2');
  const hint: unknown = expect.stringContaining('BUILD_SHARE=1/4');
  expect(buildShare).toThrow(expect.objectContaining({ hint }));
  vi.unstubAllEnvs();
});
