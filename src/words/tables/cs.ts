import type { TableWords } from './table-words.ts';

/** Czech and Slovak. */
export const cs: TableWords = {
  code: 'kód\\b',
  name: 'název',
  message: 'popis význam zpráva',
  printed: 'zpráva',
  cause: 'příčin príčin',
  remedy: 'řešení riešenie oprava',
  action: 'akc(e|ia) postup doporuč opatření',
  fault: 'chyba',
  listed: 'chyb[ay]?\\b',
  failing: 'neplat neexist nelze vypršel odmítn',
};
