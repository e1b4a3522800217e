import type { TableWords } from './table-words.ts';

export const ar: TableWords = {
  code: 'رمز',
  name: 'الاسم',
  message: 'الوصف الرسالة',
  printed: 'الرسالة',
  cause: 'السبب',
  remedy: 'الحل',
  action: 'الإجراء',
  listed: 'خطأ أخطاء',
  mentioned: 'خطأ',
  failing: 'غير فشل خطأ',
};
