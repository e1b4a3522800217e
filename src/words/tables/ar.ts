import type { TableWords } from './table-words.ts';

export const ar: TableWords = {
  code: 'رمز',
  name: 'الاسم',
  message: 'الوصف الرسالة',
  printed: 'الرسالة',
  cause: 'السبب',
  circumstance: 'متى الشرط',
  remedy: 'الحل',
  action: 'الإجراء',
  parameter: 'الحقل المعامل المعلمة',
  listed: 'خطأ أخطاء',
  mentioned: 'خطأ',
  failing: 'غير فشل خطأ',
  rest: 'أخرى',
};
