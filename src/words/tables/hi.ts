import type { TableWords } from './table-words.ts';

/** Hindi. */
export const hi: TableWords = {
  code: 'कोड',
  name: 'नाम',
  message: 'विवरण अर्थ संदेश',
  printed: 'संदेश',
  cause: 'कारण',
  remedy: 'समाधान निवारण',
  question: 'क्या_करें',
  action: 'कार्रवाई',
  counter: 'क्रमांक',
  listed: 'त्रुटि',
  failing: 'त्रुटि नहीं अमान्य विफल',
};
