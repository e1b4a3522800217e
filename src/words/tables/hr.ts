import type { TableWords } from './table-words.ts';

/** Croatian, Serbian and Slovene. */
export const hr: TableWords = {
  code: '\\p{L}*k[oô]d\\b',
  name: 'naziv\\b ime\\b',
  message: 'opis značenje poruka pomen',
  printed: 'poruka',
  cause: 'uzrok vzrok razlog',
  remedy: 'rješenj rešenj otklanjanje rešitev',
  action: 'radnja postup ukrep',
  fault: 'greška napaka',
  counter: 'r\\.?~br',
  listed: 'gre[šs]k napak',
  failing: 'greška nije nema neuspje neispravan napaka',
};
