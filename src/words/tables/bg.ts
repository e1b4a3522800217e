import type { TableWords } from './table-words.ts';

/** Bulgarian; the other words are those of Russian. */
export const bg: TableWords = {
  message: 'съобщени',
  remedy: 'отстранява',
  question: 'какво_да_(се_)?прав',
  fault: 'грешка',
  listed: 'грешк',
  failing: 'грешк не_ няма невалид',
};
