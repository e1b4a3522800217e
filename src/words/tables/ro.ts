import type { TableWords } from './table-words.ts';

/** Romanian. */
export const ro: TableWords = {
  code: 'cod\\b codul coduri',
  name: 'nume\\b denumire',
  message: 'descriere semnificație mesaj explicați',
  printed: 'mesaj',
  cause: 'cauz motiv',
  circumstance: 'condiți când situați',
  remedy: 'soluți remedi rezolvare',
  question: 'ce_(trebuie|să_fac)',
  action: 'acțiun',
  counter: 'nr\\.?~crt',
  parameter: 'câmp',
  listed: 'cod(ul|uri)?_(de_)?(eroare|erori) erori\\b',
  mentioned: 'ero(are|ri)',
  failing: 'eroare invalid lips nu_ eșuat expirat',
  joining: 'sau',
  through: 'până_la',
  rest: 'altele',
};
