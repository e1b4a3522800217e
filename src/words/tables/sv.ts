import type { TableWords } from './table-words.ts';

export const sv: TableWords = {
  code: '\\p{L}+kode?\\b',
  name: 'namn\\b',
  phrase: 'titel',
  message: 'beskrivning betydelse \\p{L}*meddeland förklaring',
  printed: '\\p{L}*meddeland',
  cause: 'orsak anledning',
  remedy: 'lösning åtgärd reparation avhjälp felsökning',
  question: 'vad_(ska|göra)',
  action: 'rekommend föreslag steg\\b',
  listed: 'felkod felmeddel',
  mentioned: 'fel\\b',
  failing: 'inte\\b ogiltig saknas misslyck okänd avbröt fel\\b',
  none: 'ingen',
  joining: 'eller och',
  through: 'till',
};
