import type { TableWords } from './table-words.ts';

export const vi: TableWords = {
  code: 'mã(?!\\p{L})',
  name: 'tên\\b',
  phrase: 'tiêu_đề',
  message: 'mô~tả ý~nghĩa thông~báo',
  printed: 'thông~báo',
  cause: 'nguyên~nhân lý~do',
  circumstance: 'tình~huống điều~kiện khi~nào',
  remedy: 'giải~pháp khắc~phục xử~lý',
  action: 'hành~động',
  aside: 'ví~dụ mức~độ',
  counter: 'stt',
  parameter: 'trường tham~số',
  listed: 'lỗi',
  mentioned: 'lỗi',
  failing: 'không lỗi hết_hạn thiếu\\b chưa\\b thất_bại từ_chối vượt_quá',
  none: 'không(_có)?',
  joining: 'hoặc và',
  through: 'đến',
  rest: 'khác.{0,12}',
};
