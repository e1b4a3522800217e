import type { TableWords } from './table-words.ts';

export const it: TableWords = {
  code: 'codice valore',
  name: 'nome',
  message: 'descri messaggio significato spiegazione',
  printed: 'messaggio',
  cause: 'perch[ée](?!\\p{L}) motivo',
  circumstance: 'condizion quando',
  remedy: '(ri)?soluzione rimedio correzione mitigazione',
  question: 'cosa~fare come~risolver',
  action: 'azione',
  aside: 'categoria esempio metodo livello gravità',
  fault: 'errore allarme guasto',
  parameter: 'parametro',
  listed: `codic[ei]_(di_|d['’])?(allarm[ei]|anomali[ae]|guast[oi]|errore|errori\\b|stato|risposta|ritorno|uscita) errori\\b`,
  mentioned: 'errore',
  otherThings: 'regole criteri prefiss[io] campi tipi',
  failing: 'errore impossibile scadut rifiutat mancante non_ insufficient',
  none: 'nessun[oa]?',
  joining: 'o oppure e',
  through: 'a',
  rest: 'altr[oi].{0,12}',
};
