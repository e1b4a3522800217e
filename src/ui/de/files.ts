/** What is said outside of pages, in German. */
import type { files as enFiles, heads as enHeads } from '../en/files.ts';
import { codes } from './common.ts';

const lists = new Intl.ListFormat('de');
const said = { message: 'Bedeutung', cause: 'Ursache', solution: 'Lösung' };

export const heads: typeof enHeads = {
  category: (title) => (/(?:fehler|codes?)/iu.test(title) ? title : `Fehlercodes: ${title}`),
  pointer: (category) => `${category}: wo die Fehlercodes beschrieben sind.`,
  codes: (number, category, document, texts) =>
    `${codes(number)} von ${category} (${document})${
      texts.length > 0 ? ` mit ${lists.format(texts.map((text) => said[text]))}` : ''
    }.`,
  all: (number) => `${codes(number)}, zum Drucken und für die Suche des Browsers.`,
  source: (document) => `Quelltext von ${document}`,
  sourceText: (document) =>
    `Der Text, aus dem die Fehlercodes von ${document} gelesen wurden, Zeile für Zeile.`,
  page: (number, of) => ` (Seite ${number} von ${of})`,
  labels: { category: 'Kategorie', code: 'Fehlercode' },
  asJson: (value) => `${value} als JSON`,
  asMarkdown: (value) => `${value} als Markdown`,
  retired: (title) => `${title} (nicht mehr in Gebrauch)`,
};

export const files: typeof enFiles = {
  message: 'Meldung',
  cause: 'Ursache',
  solution: 'Lösung',
  deprecated: 'Veraltet',
  alsoWritten: 'Auch geschrieben',
  knownAs: 'Auch bekannt als',
  page: 'Seite',
  shortAddress: 'Kurzadresse',
  language: 'Sprache der Texte',
  meaning: (number) => `Bedeutung ${number}`,
  sameValue: 'Gleicher Wert an anderer Stelle',
  sameName: 'Gleicher Name',
  counterparts: 'Gegenstücke',
  sameMessage: 'Gleiche Meldung',
  colon: ': ',
  moved: { title: 'Verschoben', now: (address) => `Dieser Fehlercode steht jetzt unter ${address}.` },
  movedTo: (title) => `Diese Adresse ist umgezogen nach ${title}.`,
  several: 'Mehrere Fehlercodes hatten diese Adresse',
  retired: (since) => `Nicht mehr in Gebrauch${since === undefined ? '' : ` seit ${since}`}.`,
  replacedBy: (link) => `Ersetzt durch ${link}.`,
  feed: {
    title: (site) => `${site}: Änderungen`,
    entry: { added: 'neu', changed: 'geändert', moved: 'verschoben', retired: 'nicht mehr in Gebrauch' },
    one: (title, verb) => `${title} ${verb}`,
    many: (number, verb, place) => `${codes(number)} ${verb}: ${place}`,
    movedTo: (from, to) => `${from} ist jetzt ${to}`,
  },
  map: {
    twins: (number) =>
      `${codes(number)}. Die Adresse eines Fehlercodes mit .md oder .json statt des letzten Schrägstrichs ist dasselbe als Markdown oder JSON.`,
    short: (address) => `Auch ein Wert oder Name allein ist eine Adresse: ${address}`,
    elsewhere: 'an anderer Stelle beschrieben',
    data: 'Daten',
    languages: 'Andere Sprachen',
    schema: 'Schema',
    asCsv: 'Alle Fehlercodes als CSV',
    asMarkdown: 'Alle Fehlercodes als Markdown',
    onOnePage: 'Alle Fehlercodes auf einer Seite',
    whole: (site) => `${site}: alle Fehlercodes nacheinander`,
  },
};
