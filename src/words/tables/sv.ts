import type { TableWords } from './table-words.ts';

export const sv: TableWords = {
  code: '\\p{L}+kode?\\b',
  name: 'namn\\b',
  message: 'beskrivning betydelse \\p{L}*meddeland',
  printed: '\\p{L}*meddeland',
  cause: 'orsak',
  remedy: 'lösning åtgärd reparation avhjälp felsökning',
  action: 'rekommend föreslag steg\\b',
  listed: 'felkod felmeddel',
  mentioned: 'fel\\b',
  failing: 'inte\\b ogiltig saknas misslyck okänd avbröt fel\\b',
  none: 'ingen',
  joining: 'eller och',
  through: 'till',
};
