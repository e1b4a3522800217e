import { expect, test } from 'vitest';
import { cardSections } from '../../../src/views/home-page.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

test('documents of one category stand as cards side by side, and say nothing twice', () => {
  const one = [{ value: '1' }];
  const catalogue = makeCatalogue({
    'pump/pump': one,
    'valve/overview': one,
    'shop/basket': one,
    'shop/till': one,
    'lift/lift': one,
  });
  const shown = cardSections(catalogue).map(({ document, cards }) => [
    document?.title,
    ...cards.map(({ above, title }) => (above === undefined ? title : `${above}: ${title}`)),
  ]);
  expect(shown).toEqual([
    [undefined, 'Pump', 'Valve: Overview'],
    ['Shop', 'Basket', 'Till'],
    [undefined, 'Lift'],
  ]);
});
