import type { TableWords } from './table-words.ts';

export const cs: TableWords = {
  code: 'kód\\b',
  name: 'název',
  message: 'popis význam zpráva',
  printed: 'zpráva',
  cause: 'příčin',
  remedy: 'řešení oprava',
  fault: 'chyba',
  listed: 'chyb[ay]?\\b',
  failing: 'neplat neexist nelze vypršel odmítn',
};
