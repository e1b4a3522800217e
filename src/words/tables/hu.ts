import type { TableWords } from './table-words.ts';

/** Hungarian. */
export const hu: TableWords = {
  code: '\\p{L}*kód(ok)?\\b',
  name: 'név\\b elnevezés',
  message: 'leírás jelentés üzenet magyarázat',
  printed: 'üzenet',
  cause: 'ok\\b okok? kiváltó oka\\b',
  circumstance: 'mikor feltétel',
  remedy: 'megoldás elhárítás javítás *elhárítás',
  action: 'teendő művelet',
  counter: 'sorszám ssz',
  parameter: 'mező',
  listed: 'hibakód hibaüzenet hibák\\b',
  mentioned: 'hiba',
  failing: 'hiba érvénytelen nincs nem_ sikertelen',
  joining: 'vagy',
  rest: 'egyéb.{0,12}',
};
