import type { TableWords } from './table-words.ts';

/** Czech and Slovak. */
export const cs: TableWords = {
  code: 'kód\\b',
  name: 'název',
  message: 'popis význam zpráva vysvětlení vysvetleni správa',
  printed: 'zpráva',
  cause: 'příčin príčin důvod dôvod',
  circumstance: 'kdy\\b podmínk situac',
  remedy: 'řešení riešenie oprav náprav odstran',
  action: 'akc(e|ia) postup doporuč opatření',
  fault: 'chyba',
  counter: 'č poř\\.?~č',
  parameter: 'pole',
  listed: 'chyb[ay]?\\b chybov',
  failing: 'neplat neexist nelze vypršel odmítn není nie_je nemá chyb',
  none: 'žádn[ýáé]',
  joining: 'nebo a',
  through: 'až',
  rest: 'ostatní.{0,12}',
};
