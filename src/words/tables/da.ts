import type { TableWords } from './table-words.ts';

/** Danish and Norwegian. */
export const da: TableWords = {
  code: '\\p{L}+kode?\\b',
  name: 'navn\\b',
  message: 'beskrivelse betydning meddelelse \\p{L}*melding',
  printed: 'meddelelse \\p{L}*melding',
  cause: 'årsag årsak',
  remedy: 'løsning afhjælp utbedr',
  action: 'handling anbefal tiltak',
  listed: 'fe(j|i)lkode fe(j|i)lmelding',
  failing: 'ikke\\b ugyldig mangler mislykk ukendt ukjent',
  joining: 'eller og',
  through: 'til',
};
