import type { TableWords } from './table-words.ts';

/** Persian. */
export const fa: TableWords = {
  code: 'کد',
  name: 'نام',
  message: 'توضیح شرح معنی پیام',
  printed: 'پیام',
  cause: 'علت دلیل',
  remedy: 'راه.?حل رفع راه.?کار',
  action: 'اقدام',
  counter: 'ردیف شماره',
  listed: 'خطا',
  failing: 'خطا نیست نشد نامعتبر ناموفق',
};
