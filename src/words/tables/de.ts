import type { TableWords } from './table-words.ts';

export const de: TableWords = {
  code: '\\p{L}*nummer wert anzeige\\b',
  name: 'konstant bezeichnung',
  phrase: 'titel',
  message: '(fehler)?beschr bedeutung (fehler)?meldung fehlertext erläut erklär was_(passiert|ist_passiert)',
  printed: 'meldung',
  cause: '*ursache grund\\b warum',
  circumstance: 'wann\\b bedingung auslöser',
  remedy: '*lösung *loesung maßnahme abhilfe *behebung umgehung korrektur',
  question: 'was~tun',
  action: '*aktion *behandlung vorschl[aä]g empfehlung',
  aside: 'modul kategorie beispiel methode schweregrad stufe',
  sort: 'typ',
  fault: 'fehler störung',
  counter: 'nr lfd\\.?~nr laufende_nummer',
  parameter: 'feld',
  listed: `*fehler(codes?|nummern?|meldungen|tabelle|liste)? r[üu]ckgabe(wert|code) stör(ungs)?(codes?|meldung(en)?)\\b
    störungen\\b alarm(meldungen|liste) statuscodes?`,
  mentioned: '*fehler',
  otherThings: 'regeln? kriterien präfixe? felder typen',
  work: 'bekannte bearbeiter',
  failing: `nicht ungültig *fehl kein unbekannt abgelehnt defekt gestört unterbroch überschritt`,
  none: 'keine?r?',
  joining: 'oder und',
  through: 'bis',
  rest: 'sonstige.{0,12} andere.{0,12}',
};
