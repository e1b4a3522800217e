import type { TableWords } from './table-words.ts';

export const uk: TableWords = {
  name: 'назва',
  message: 'опис повідомл',
  printed: 'повідомл',
  remedy: 'рішення усунен',
  fault: 'помилка',
  listed: 'помил[кц]',
  failing: 'помил невірн невідом відмов відсут',
};
