/** What the search and the decoder say, in German. */
import type { search as en } from '../en/search.ts';
import { codes, counted, numbers } from './common.ts';

const results = counted('Treffer', 'Treffer');
const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ');

export const search: typeof en = {
  hits: {
    kinds: { code: 'Fehlercodes', category: 'Kategorien', guide: 'Anleitungen' },
    category: 'Kategorie',
    guide: 'Anleitung',
    reasons: {
      value: 'gleicher Wert',
      spelling: 'gleicher Wert, anders geschrieben',
      prefix: 'Wert beginnt so',
      name: 'gleicher Name',
      'name part': 'Teil des Namens',
      category: 'Kategorie und Fehlercode',
      keyword: 'auch bekannt als',
      words: 'Wörter',
      text: 'Wörter im Text',
      typo: 'ähnlich geschrieben',
    },
    nearness: {
      first: 'unterscheidet sich in der ersten Ziffer',
      last: 'unterscheidet sich in der letzten Ziffer',
      start: 'beginnt gleich',
      ending: 'endet gleich',
      longer: 'geht weiter, wo dieser endet',
      parts: 'hat Teile des Namens',
    },
    range: (from, to) => `${from} bis ${to} stehen hier`,
    differs: counted('Stelle weicht ab', 'Stellen weichen ab'),
  },
  search: {
    title: (query) => (query ? `${query} - Suche` : 'Suche'),
    exact: 'Das ist der Fehlercode.',
    exactGone: {
      retired: 'Dieser Fehlercode ist nicht mehr in Gebrauch.',
      moved: 'Dieser Fehlercode ist umgezogen.',
    },
    exactThenGone: 'Darunter: was diesen Wert oder Namen früher hatte.',
    exactUnknown: (words) => `Den Fehlercode gibt es, aber nichts hier erwähnt ${quoted(words)}.`,
    ambiguous: (count) => `${codes(count)} passen dazu. Welcher Teil des Produkts hat ihn gemeldet?`,
    ambiguousUnknown: (count, words) => `${codes(count)} passen dazu. Nichts hier erwähnt ${quoted(words)}.`,
    results: (count) => `${results(count)}.`,
    firstResults: (count) => `Die ersten ${results(count)}.`,
    resultsOfTitles: (count) => `Bisher ${results(count)}; die Volltexte werden noch durchsucht.`,
    corrected: (from, to) => `„${from}“ wurde als „${to}“ gelesen.`,
    undocumented: (code, isFiltered) =>
      isFiltered
        ? `Kein Fehlercode oder Name „${code}“ passt zu diesen Filtern.`
        : `Ein Fehlercode oder Name „${code}“ ist hier nicht beschrieben.`,
    near: (query, isFiltered) =>
      `Kein Fehlercode hier passt ganz zu „${query}“${isFiltered ? ' mit diesen Filtern' : ''}.`,
    nothing: (query, isFiltered) =>
      `Nichts hier passt zu „${query}“${isFiltered ? ' mit diesen Filtern' : ''}.`,
    common:
      'Fast alle Texte hier enthalten diese Wörter. Ergänzen Sie einen Fehlercode, einen Namen oder was passiert ist.',
    onlyProse: (query) => `Kein Fehlercode passt zu „${query}“, aber andere Seiten enthalten diese Wörter.`,
    partial: 'Die Volltexte konnten nicht durchsucht werden, deshalb fehlen Ursachen und Lösungen.',
    failed: 'Der Suchindex konnte nicht geladen werden. Bitte die Verbindung prüfen und es erneut versuchen.',
    retry: 'Erneut versuchen',
    unfiltered: 'Ohne die Filter suchen',
    allCodes: 'Alle Fehlercodes',
    closest: 'Was am nächsten kommt',
    longer: 'Andere, die so beginnen',
    prose: 'In Anleitungen und Anmerkungen',
    tooLong:
      'Nur der Anfang dieses Textes wird gesucht. Die Log-Auswertung liest ihn ganz, in diesem Browser.',
    decode: 'Alle Fehlercodes in diesem Text finden',
  },
  suggestions: {
    label: 'Vorschläge',
    closest: 'Diesen Fehlercode gibt es nicht. Am nächsten kommen:',
    near: 'Nichts enthält alles davon. Am nächsten kommen:',
    nothing: 'In den Titeln wurde nichts gefunden.',
    ambiguous: (count) => `${codes(count)} passen dazu. Welcher Teil hat ihn gemeldet?`,
    all: (query) => `Alle Treffer für „${query}“`,
    further: (query) => `In allen Texten nach „${query}“ suchen`,
    status: (count) => `${results(count)}. Mit den Pfeiltasten auswählen.`,
    statusNone: (hasClosest) =>
      `Keine Treffer.${hasClosest ? ' Die nächsten Fehlercodes sind aufgeführt.' : ''}`,
    failed: 'Der Suchindex konnte nicht geladen werden.',
    failedHint: 'Der Suchindex konnte nicht geladen werden. Mit der Eingabetaste zur Suchseite.',
    recent: 'Letzte Suchen',
    clear: 'Letzte Suchen löschen',
    cleared: 'Letzte Suchen gelöscht.',
  },
  decode: {
    working: 'Wird ausgewertet …',
    tooMuch: 'Das sind mehr als 5 MB. Bitte nur den Teil um den Fehler einfügen.',
    copied: 'Das Ergebnis ist kopiert.',
    refused: 'Der Browser hat das Kopieren abgelehnt.',
    none: 'Kein Fehlercode in diesem Text.',
    known: (count) =>
      count === 0
        ? 'Kein bekannter Fehlercode.'
        : `${counted('bekannter Fehlercode', 'bekannte Fehlercodes')(count)}.`,
    unknown: (count) =>
      count === 1
        ? 'Eine weitere Stelle sieht wie ein Fehlercode aus und steht in keiner Tabelle.'
        : `${numbers.format(count)} weitere Stellen sehen wie Fehlercodes aus und stehen in keiner Tabelle.`,
    meanings: (text, count) =>
      `${text} hat ${numbers.format(count)} Bedeutungen, und kein Wort in der Nähe sagt, welche gemeint ist:`,
    found: (times) => `${numbers.format(times)}-mal gefunden`,
    as: (text) => ` als ${text}`,
    more: (count) => `und ${numbers.format(count)} weitere`,
    answer: 'Was zu tun ist',
    report: {
      code: 'Fehlercode',
      name: 'Name',
      meaning: 'Bedeutung',
      where: 'Wo',
      action: 'Was zu tun ist',
      times: 'Anzahl',
      or: (code) => `oder ${code}`,
      repeated: (times) => ` (${numbers.format(times)}-mal)`,
      undocumented: (codes) => `Nicht dokumentiert: ${codes}`,
    },
  },
};
