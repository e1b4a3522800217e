import type { TableWords } from './table-words.ts';

/** Hebrew. */
export const he: TableWords = {
  code: 'קוד',
  name: 'שם',
  message: 'תיאור משמעות הודעה',
  printed: 'הודעה',
  cause: 'סיבה גורם',
  remedy: 'פתרון',
  question: 'מה_לעשות',
  action: 'פעולה',
  counter: "מס['׳] מספר",
  listed: 'שגיא תקל',
  failing: 'שגיא לא_ נכשל אין_ חסר',
};
