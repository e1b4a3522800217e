import type { TableWords } from './table-words.ts';

export const ar: TableWords = {
  code: 'رمز',
  name: 'الاسم',
  message: 'الوصف وصف المعنى الرسالة',
  printed: 'الرسالة',
  cause: 'السبب سبب الأسباب',
  circumstance: 'متى الشرط',
  remedy: 'الحل المعالجة',
  question: 'ماذا_تفعل ما_العمل',
  action: 'الإجراء',
  counter: 'م الرقم',
  parameter: 'الحقل المعامل المعلمة',
  listed: 'خطأ أخطاء',
  mentioned: 'خطأ',
  failing: 'غير فشل خطأ',
  rest: 'أخرى',
};
