import type { TableWords } from './table-words.ts';

export const th: TableWords = {
  code: 'รหัส',
  name: 'ชื่อ',
  message: 'คำอธิบาย ความหมาย ข้อความ',
  printed: 'ข้อความ',
  cause: 'สาเหตุ',
  circumstance: 'เมื่อ สถานการณ์ เงื่อนไข กรณี',
  remedy: 'แก้ไข',
  action: 'ดำเนินการ ปฏิกิริยา',
  counter: 'ลำดับ(ที่)?',
  listed: 'ข้อผิดพลาด',
  mentioned: 'ข้อผิดพลาด',
  failing: 'ไม่ ผิดพลาด ล้มเหลว หมดอายุ',
  rest: 'อื่น.{0,12}',
};
