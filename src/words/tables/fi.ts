import type { TableWords } from './table-words.ts';

/** Finnish and Estonian. */
export const fi: TableWords = {
  code: '\\p{L}*koodi',
  message: 'kuvaus selitys kirjeldus',
  cause: '(?:vian_)?syy\\b põhjus',
  remedy: 'korjaus ratkaisu lahendus toimenpi',
  fault: 'virhe vika',
  counter: 'nro',
  listed: '(?:virhe|vika)(?:koodi|ilmoitu) veakood',
  failing: 'virhe\\b puuttuu virheellinen epäonnistu',
};
