import type { TableWords } from './table-words.ts';

export const uk: TableWords = {
  code: 'значення числов',
  name: 'назва',
  message: 'опис повідомл',
  printed: 'повідомл',
  circumstance: 'умов ситуаці сценарі коли',
  remedy: 'рішення усунен',
  question: 'що_робити як_виправити',
  action: 'ді[яїй]\\b реакці',
  aside: 'категорі[яї] приклад рівень',
  fault: 'помилка',
  counter: '№_з/п',
  listed: 'помил[кц]',
  failing: 'помил невірн невідом відмов відсут не_',
  none: 'немає',
  joining: 'або',
  through: 'до',
  rest: 'інш[іе].{0,12}',
};
