import type { TableWords } from './table-words.ts';

/** Greek. */
export const el: TableWords = {
  code: 'κωδικ',
  name: 'όνομα ονομασία',
  message: 'περιγραφ σημασία μήνυμα',
  printed: 'μήνυμα',
  cause: 'αιτία',
  remedy: 'λύση επίλυση αντιμετώπιση διόρθωση',
  action: 'ενέργεια',
  counter: 'α/α',
  listed: 'σφ[αά]λμ βλ[αά]β',
  failing: 'σφάλμα δεν μη_ αποτυχ άκυρ λάθος',
};
