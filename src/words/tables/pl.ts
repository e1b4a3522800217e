import type { TableWords } from './table-words.ts';

export const pl: TableWords = {
  code: 'kod kodu',
  name: 'nazwa',
  message: 'opis komunikat znaczeni wyjaśnieni',
  printed: 'komunikat',
  cause: 'przyczyn powód',
  circumstance: 'warun kiedy sytuac',
  remedy: 'rozwiąz napraw usunięci',
  question: 'co~zrobić',
  action: 'działani reakcja akcj zalec postępowani',
  aside: 'moduł kategori przykład metod[ay] poziom',
  fault: 'błąd',
  counter: 'lp l\\.p',
  parameter: 'parametr pole atrybut',
  listed: 'kody?_(usterek|usterki|awarii|alarmów|wyj[śs]cia|odpowiedzi|powrotu) bł[ęą]d',
  work: 'znane zada[nń] zgłosz osoba zgłaszający',
  failing: `błęd nie(_|praw|znan|ważn|udan) brak\\b odmow wygas przekrocz`,
  none: 'brak',
  joining: 'lub albo i',
  through: 'do',
  rest: 'inn[ey].{0,12} pozostałe.{0,12}',
};
