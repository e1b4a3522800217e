import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerLine } from '../../../src/domain/ledger.ts';
import { rowsPerPage } from '../../../src/domain/permalink.ts';
import { exportFiles } from '../../../src/views/exports/files.ts';
import { createSitePaths } from '../../../src/views/site-paths.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { makeContext } from '../../support/export-context.ts';

const catalogue = makeCatalogue({
  'shop/basket': [{ value: '41', name: 'BASKET_FULL' }, { value: '0x10' }],
  'shop/till': Array.from({ length: rowsPerPage + 1 }, (_, index) => ({ value: String(41 + index) })),
});
const live = (path: string): [string, LedgerLine] => [path, { status: { kind: 'live' } }];
const ledger: Ledger = new Map([
  live('/shop/basket/41/'),
  ['/shop/basket/9/', { status: { kind: 'moved', to: '/shop/basket/41/' } }],
  ['/shop/basket/8/', { status: { kind: 'retired' } }],
]);
const site = createSitePaths(catalogue, ledger, [], ['/guides/start/', '/files/plan.pdf']);
const missing = (paths: readonly string[]): string[] => paths.filter((path) => !site.has(path));

describe('the paths of a site', () => {
  it('hold its pages, their twins, its lists and what was handed in', () => {
    const paths = ['/', '/search/', '/all/', '/guides/', '/shop/', '/shop/source/', '/shop/basket/'];
    paths.push('/shop/basket/41/', '/shop/basket/41.md', '/shop/basket/41.json', '/404.html');
    paths.push('/c/41/', '/c/BASKET_FULL/', '/c/basket_full/', '/c/16/', '/guides/start/', '/files/plan.pdf');
    expect(missing(paths)).toEqual([]);
  });

  it('hold every file that is made beside the pages', () => {
    const files = [...exportFiles(makeContext(catalogue, { ledger }))].map(
      ({ path }) => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`,
    );
    expect(files.length).toBeGreaterThan(500);
    expect(missing(files)).toEqual([]);
  });

  it('hold what moved and what was retired, with its twins and short addresses', () => {
    expect(missing(['/shop/basket/9/', '/shop/basket/8/', '/shop/basket/8.md', '/c/9/', '/c/8/'])).toEqual(
      [],
    );
  });

  it('hold the further pages of long lists, and no more', () => {
    expect(missing(['/shop/till/~page-2/', '/shop/source/~page-2/'])).toEqual([]);
    const none = ['/shop/till/~page-3/', '/shop/till/~page-1/', '/shop/basket/~page-2/', '/all/~page-99/'];
    expect(missing(none)).toEqual(none);
  });

  it('hold nothing else', () => {
    const none = ['/shop/basket/7/', '/c/7/', '/guides/', '/api/', '/basket/41/', '/shop/basket/41.html'];
    expect(missing(none)).toEqual(none.filter((path) => path !== '/guides/'));
  });

  it('have the rows of a category as anchors, each on its page', () => {
    expect([...(site.anchorsAt('/shop/basket/') ?? [])]).toEqual(['code-41', 'code-0x10']);
    expect(site.anchorsAt('/shop/till/~page-2/')).toEqual(new Set([`code-${41 + rowsPerPage}`]));
    expect(site.anchorsAt('/shop/')).toBeUndefined();
  });

  it('know where a code is that a path names', () => {
    expect(site.nearTo('/shop/till/0x10/')).toBe('/shop/basket/0x10/');
    expect(site.nearTo('/old/basket_full.md')).toBe('/shop/basket/41/');
    expect(site.nearTo('/41/')).toBe('/c/41/');
  });

  it('know what a path means that has a slip or two, and of others nothing', () => {
    expect(site.nearTo('/shop/baskets/')).toBe('/shop/basket/');
    expect(site.nearTo('/shop/souce/')).toBe('/shop/source/');
    expect(site.nearTo('/files/plan.pfd')).toBe('/files/plan.pdf');
    expect(site.nearTo('/c/basketful/')).toBe('/c/basket_full/');
    expect(site.nearTo('/elsewhere/entirely/')).toBeUndefined();
  });
});
