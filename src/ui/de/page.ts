/** The words that pages print, in German. */
import type { page as en } from '../en/page.ts';
import { actions, codes, copyFormats, counted, numbers } from './common.ts';
import { files, heads } from './files.ts';

const days = new Intl.DateTimeFormat('de', { dateStyle: 'medium', timeZone: 'UTC' });
const day = (iso: string): string => days.format(new Date(iso));

const categories = counted('Kategorie', 'Kategorien');

export const page: typeof en = {
  site: {
    name: 'Fehlercode-Verzeichnis',
    description: 'Alle dokumentierten Fehlercodes: was sie bedeuten, woher sie kommen und was zu tun ist.',
  },
  actions,
  copyFormats,
  heads,
  files,
  number: (number) => numbers.format(number),
  day,
  codes,
  errorCodes: codes,
  more: (number) => `und ${numbers.format(number)} weitere`,
  home: 'Startseite',
  frame: {
    skip: 'Zum Inhalt springen',
    navigation: 'Website',
    menu: 'Menü',
    decode: 'Log auswerten',
    all: 'Alle Fehlercodes',
    guides: 'Anleitungen',
    changes: 'Änderungen',
    breadcrumb: 'Pfad',
    allAsJson: 'Alle Fehlercodes als JSON',
    csv: 'CSV',
    feed: 'Änderungen abonnieren',
    scheme: 'Farben',
    schemes: { system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
    shortcuts: 'Tastenkürzel / [ ]',
    offer: { read: 'Diese Seite auf Deutsch lesen', decline: 'Nein, danke' },
    above: (title) => `: nur „${title}“`,
  },
  rowLinks: {
    edit: 'Diese Zeile bearbeiten',
    report: 'Problem melden',
    support: 'Support fragen',
  },
  search: {
    label: 'Suche nach Fehlercode, Name oder Wörtern',
    placeholder: 'Fehlercodes suchen',
    placeholderLarge: 'Fehlercode, Name, Wörter oder eine Log-Zeile',
  },
  searchPage: {
    title: 'Suche',
    description: 'Einen Fehler finden: mit seinem Code, seinem Namen, Wörtern oder einer Zeile aus dem Log.',
    needsScript: 'Die Suche braucht JavaScript. Ohne JavaScript sind hier alle Fehlercodes aufgeführt:',
    filters: 'Filter',
    where: 'Wo',
    everywhere: 'Überall',
    allOf: (document) => `Alles aus ${document}`,
    anything: 'Alles',
    browse: 'Oder blättern',
  },
  decoder: {
    description:
      'Log, Ticket oder Stacktrace einfügen: Alle bekannten Fehlercodes darin werden gefunden und erklärt.',
    lead: 'Fügen Sie ein Log, ein Ticket oder einen Stacktrace ein. Alle bekannten Fehlercodes darin werden gefunden, gezählt und erklärt.',
    privacy:
      'Alles geschieht in diesem Browser-Tab: Der Text wird nicht gesendet, nicht gespeichert und steht in keiner Adresse, die gesendet wird.',
    needsScript: 'Die Auswertung braucht JavaScript, weil der Text den Browser nicht verlassen darf.',
    text: 'Text',
    example: '2026-05-01 12:30:11 E/App: Anmeldung fehlgeschlagen, ret=10003',
    clear: 'Leeren',
    markdown: 'Ergebnis als Markdown kopieren',
    jira: 'Ergebnis als Jira kopieren',
    codes: 'Fehlercodes',
    unknown: 'Sieht wie ein Fehlercode aus, steht in keiner Tabelle',
    inText: 'Im Text',
  },
  homePage: {
    title: 'Was bedeutet dieser Fehler?',
    lead: (number) =>
      `${counted('dokumentierter Fehlercode', 'dokumentierte Fehlercodes')(number)}. Geben Sie einen Fehlercode, einen Namen oder Wörter ein, oder fügen Sie die Zeile ein, in der er steht.`,
    wholeLog: 'Ein ganzes Log?',
    decode: 'Log auswerten',
    privacy: 'Nichts verlässt Ihren Browser.',
    allCategories: (number) => `Alle ${categories(number)}`,
    more: 'Weitere Fehlercodes',
    changes: 'Was sich zuletzt geändert hat',
  },
  document: {
    size: (number, inCategories) => `${codes(number)} in ${categories(inCategories)}`,
    source: 'Quelltext',
    from: 'aus ',
  },
  allCodes: {
    lead: (number, pages) =>
      `${codes(number)} auf ${pages === 1 ? 'einer Seite' : counted('Seite', 'Seiten')(pages)}, zum Drucken und für die Suche des Browsers.`,
    needsScript:
      'Die Suche braucht JavaScript. Ohne JavaScript hat jeder Fehlercode eine kurze Adresse zum Eintippen:',
    after: 'Alle Fehlercodes, nach der Liste',
  },
  source: {
    title: 'Quelltext von ',
    lines: 'Zeilen',
    linesAfter: 'Zeilen, nach dem Text',
  },
  guides: {
    description: 'Wie man dieses Verzeichnis benutzt und seine Tabellen pflegt.',
    notTranslated: (language) => `Noch nicht übersetzt: Diese Anleitung ist auf ${language}.`,
  },
  problems: {
    title: 'Probleme in Tabellen',
    description:
      'Alles, was die Prüfung der Inhalte melden kann: warum es wichtig ist, ein Beispiel und was zu tun ist.',
    introduction:
      'nennt jedes Problem mit Datei, Zeile und Spalte. Der Name in Klammern ist der Name hier; er ändert sich nie.',
    error: { title: 'Fehler', meaning: 'Mit Fehlern wird die Website nicht gebaut, bis sie behoben sind.' },
    warning: {
      title: 'Warnungen',
      meaning: 'Warnungen sagen, dass etwas erraten oder zusammengelegt wurde; die Website wird gebaut.',
    },
    note: {
      title: 'Hinweise',
      meaning: 'Hinweise sind einen Blick wert, wenn Sie die Tabelle das nächste Mal bearbeiten.',
    },
    fix: 'Abhilfe:',
  },
  contents: { title: 'Auf dieser Seite' },
  retired: {
    gone: (kind, since) =>
      `${kind === 'code' ? 'Dieser Fehlercode' : 'Diese Seite'} ist${since === undefined ? '' : ` seit ${day(since)}`} nicht mehr in Gebrauch.`,
    see: 'Siehe',
    successor: 'was ihn ersetzt',
    last: 'Was zuletzt hier stand',
  },
  notFound: {
    head: { title: 'Seite nicht gefunden', description: 'Unter dieser Adresse gibt es keine Seite.' },
    title: 'Unter dieser Adresse gibt es keine Seite',
    advice:
      'Vielleicht wird der Fehlercode anders geschrieben oder gehört zu einer anderen Kategorie. Suchen Sie oben, oder sehen Sie sie durch:',
  },
  notKept: {
    head: {
      title: 'Keine Kopie dieser Seite',
      description: 'Dieser Browser hat keine Kopie der Seite unter dieser Adresse.',
    },
    title: 'Die Website ist nicht erreichbar',
    advice:
      'Dieser Browser hat keine Kopie der Seite unter dieser Adresse. Fehlercodes lassen sich trotzdem oben im Feld nachschlagen.',
    again: 'Erneut versuchen',
  },
  changes: {
    description: 'Was mit den Fehlercodes geschehen ist, nach Tagen.',
    none: 'Seit der ersten Veröffentlichung hat sich nichts geändert.',
    feed: 'Dasselbe als Feed',
    added: (number) => `${codes(number)} neu`,
    changed: (number) => `${codes(number)} geändert`,
    moved: (number) => `${codes(number)} verschoben`,
    retired: (number) => `${codes(number)} nicht mehr in Gebrauch`,
  },
  loading: {
    late: 'Dieser Teil der Seite ist noch nicht geladen.',
    again: 'Seite neu laden',
    orAll: 'oder alle Fehlercodes durchsehen',
  },
  paging: {
    label: (list) => `Seiten: ${list}`,
    page: (number, holds) => `Seite ${numbers.format(number)}${holds === '' ? '' : `, ${holds}`}`,
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },
  copy: {
    button: 'Link kopieren',
    more: 'In anderem Format kopieren',
  },
  answer: {
    nothing: 'Die Quelle sagt nichts weiter zu diesem Fehlercode.',
    note: 'In der Praxis',
    notTranslated: (language) => `Noch nicht übersetzt: Der Text ist auf ${language}.`,
    deprecated: 'In der Quelle durchgestrichen: nicht mehr in Gebrauch.',
    meaning: (number, of) => `Bedeutung ${number} von ${of}`,
    knownAs: (keywords) => `Auch bekannt als: ${keywords.join(', ')}`,
    also: (shared) => `${shared} steht auch in`,
    compare: (all) => `Alle ${numbers.format(all)} vergleichen`,
  },
  rail: {
    label: (category) => `Fehlercodes von ${category}`,
    switch: 'Andere Kategorien. Hier: ',
    morePlaces: (number) => `${numbers.format(number)} weitere`,
    all: (total) => `Alle ${codes(total)}`,
  },
  pager: {
    label: 'Fehlercodes davor und danach',
    previous: 'Zurück: ',
    next: 'Weiter: ',
    all: (total) => `alle ${numbers.format(total)}`,
  },
  aside: {
    label: 'Verwandtes',
    counterpart: 'Gegenstück',
    wording: 'Gleicher Wortlaut',
    forms: 'Diese Seite als',
    json: 'JSON',
    source: (line) => `Quelltext, Zeile ${numbers.format(line)}`,
    row: 'Zeile in der Tabelle',
    added: 'Hinzugefügt',
    changed: 'Zuletzt geändert',
  },
  chooser: {
    question: 'Welcher ist es?',
    shared: (number) => `${codes(number)} haben diesen Wert oder Namen.`,
    byPlace: 'Welcher Teil des Produkts hat ihn gemeldet?',
    byNumber: 'Die Zahl daneben im Log sagt, welcher es ist.',
    title: (key, number) => `${key}: ${counted('Bedeutung', 'Bedeutungen')(number)}`,
  },
  table: {
    scrolling: 'Tabelle',
    caption: (category) => `Fehlercodes von ${category}`,
    captionAfter: (category) => `Fehlercodes von ${category}, nach der Tabelle`,
    code: 'Fehlercode',
    meaning: 'Bedeutung',
    name: 'Name',
    action: 'Was zu tun ist',
    copy: 'Kopieren',
    copyAs: 'Kopieren als',
    filter: 'Diese Fehlercodes filtern',
    filterText: 'Filter',
    all: 'Alle',
    allHere: 'Alle auf dieser Seite',
    notStated: 'Nicht angegeben',
    ranges: 'Wertebereiche',
    source: 'Quelltext',
    elsewhere: 'An anderer Stelle beschrieben',
  },
};
