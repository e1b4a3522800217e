import { describe, expect, test } from 'vitest';
import { slugsOfFile, titleOfFile } from '../../../src/domain/document-slug.ts';

describe('the name of a file', () => {
  test.each([
    ['ilvb.md', 'ilvb'],
    ['docs/Card_list.md', 'card-list'],
    ['2023-04-05-abecs.md', 'abecs'],
    ['01-login.md', 'login'],
    ['404-pages.md', '404-pages'],
    ['payments/errors.md', 'payments'],
    ['payments/_index.md', 'payments'],
    ['payments/README.md', 'payments'],
    ['docs/errors.md', 'errors'],
    ['latest/reference/status-codes.md', 'status-codes'],
    ['api.md', 'api-codes'],
    ['docs/api/index.md', 'api-codes'],
    ['ja/error-code.md', 'ja-error-code'],
    ['_index.md', 'index'],
  ])('%s gives the address %s', (file, slug) => {
    expect(slugsOfFile(file)[0]).toBe(slug);
  });

  test('gives others by its folders where that one is taken', () => {
    expect(slugsOfFile('shop/payments/errors.md').slice(0, 3)).toEqual([
      'payments',
      'payments-errors',
      'errors',
    ]);
    expect(slugsOfFile('cards/list.md')).toContain('cards-list');
  });

  test.each([
    ['api/error-codes.md', 'Error codes'],
    ['payments/_index.md', 'Payments'],
    ['2023-04-05-card_list.md', 'Card list'],
  ])('%s gives the title %s', (file, title) => {
    expect(titleOfFile(file)).toBe(title);
  });
});
