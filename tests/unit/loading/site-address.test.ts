import { expect, test } from 'vitest';
import { pathWarning, siteAddress } from '../../../src/loading/settings/address.ts';

test.each([
  [undefined, {}],
  ['', {}],
  ['https://errors.example.com', { url: 'https://errors.example.com' }],
  [' https://errors.example.com/docs/ ', { url: 'https://errors.example.com', base: '/docs' }],
])('SITE_URL %j is the site %j', (variable, site) => {
  expect(siteAddress(variable)).toEqual(site);
});

test.each([
  ['errors.example.com', 'SITE_URL=https://errors.example.com'],
  ['localhost:8080', 'SITE_URL=https://localhost:8080'],
  ['//errors.example.org', 'SITE_URL=https://errors.example.org'],
  ['ftp://files.example.org', 'SITE_URL=https://files.example.org'],
  ['https://', 'SITE_URL=https://errors.example.com'],
  ['https://two words', 'SITE_URL=https://errors.example.com'],
])('SITE_URL %j is refused by name, with an address to write', (variable, hint) => {
  expect(() => siteAddress(variable)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(`SITE_URL is "${variable}"`) as string,
      hint: expect.stringContaining(hint) as string,
      stack: '',
    }),
  );
});

test('a path of the site that is not its base is warned of, with the flags that put it there', () => {
  expect(pathWarning('https://example.com/docs/', '/')).toContain('--site https://example.com --base /docs');
  expect(pathWarning('https://example.com/docs', '/other')).toContain('made for https://example.com/other.');
  expect(pathWarning('https://example.com/docs', '/docs/')).toBeUndefined();
  expect(pathWarning('https://example.com/', '/docs')).toBeUndefined();
});
