/** What scripts say on any page, in German. */
import type { CopyFormat } from '../../domain/copy-format.ts';
import type { browser as en } from '../en/browser.ts';
import { actions, codes, copyFormats, numbers } from './common.ts';

const copyAs = (format: CopyFormat): string =>
  format === 'link' ? 'Link kopieren' : `Als ${copyFormats[format]} kopieren`;

export const browser: typeof en = {
  actions,
  copyFormats,
  copy: {
    button: copyAs,
    row: (format, code) => `${copyAs(format)}: ${code}`,
    done: (format) => (format === 'link' ? 'Link kopiert' : `Als ${copyFormats[format]} kopiert`),
    refused: 'Der Browser hat das Kopieren abgelehnt',
  },
  gone: { retired: 'Nicht mehr in Gebrauch', moved: 'Verschoben' },
  caseDetails: 'Einzelheiten zu diesem Fall',
  table: {
    count: (shown, all) => (shown === all ? codes(all) : `${numbers.format(shown)} von ${codes(all)}`),
    everywhere: (query) => `In allen Fehlercodes nach „${query}“ suchen`,
  },
  loading: {
    reloading: 'Die Website wurde inzwischen neu veröffentlicht, deshalb wird die Seite neu geladen.',
    offline:
      'Ein Teil dieser Seite konnte nicht geladen werden, weil die Website nicht antwortet. Bitte die Verbindung prüfen.',
    missing: 'Ein Teil dieser Seite konnte nicht geladen werden: Eine Datei der Website fehlt.',
    again: 'Seite neu laden',
    copy: (moment) => `Die Website ist nicht erreichbar. Diese Kopie zeigt den Stand vom ${moment}.`,
  },
  notFound: {
    meant: 'Diese Seite ist gemeint:',
    several: 'Zu dieser Adresse passen mehrere Fehlercodes. Welcher ist gemeint?',
  },
};
